import { expect, type Page } from '@playwright/test'

type StepName = 'Wat' | 'Voor wie' | 'Diensten' | 'Wanneer' | 'Gegevens' | 'Controle'

/** The wizard of a new sTN subscription, in Dutch. */
export const wizardOf = (page: Page) => {
  const heading = (step: StepName) => page.getByRole('heading', { name: step, level: 2, exact: true })
  return {
    heading,
    /** Goes on to the next step, which has to come. */
    async next(step: StepName) {
      await page.getByRole('button', { name: `Verder naar ${step}` }).click()
      await expect(heading(step)).toBeVisible()
    },
    radio: (name: string | RegExp) => page.getByRole('radio', { name }),
    service: (name: string) => page.getByLabel(name, { exact: true }),
    email: page.getByRole('textbox', { name: 'E-mailadres' }),
    day: page.getByLabel('Datum', { exact: true }),
    time: page.getByLabel('Tijd', { exact: true }),
    reference: page.getByRole('textbox', { name: 'Referentie' }),
    code: page.getByRole('textbox', { name: 'Bevestigingscode' }),
    json: page.locator('pre'),
    /** Says that the code is kept, and sends; gives the body that left the browser: the review's, key for key. */
    async send(): Promise<Record<string, unknown>> {
      const given = page.getByRole('checkbox', { name: /Ik heb de bevestigingscode/ })
      if (await given.isVisible()) await given.check()
      const shown: unknown = JSON.parse((await page.locator('pre').textContent()) ?? '')
      const request = page.waitForRequest('**/api/stn/NewSubscription')
      await page.getByRole('button', { name: /^Activeer / }).click()
      const sent = (await request).postDataJSON() as Record<string, unknown>
      const masked = Object.entries(sent).map(([key, value]) => [key, key === 'confirmationCode' ? '••••••' : value])
      expect(shown).toEqual(Object.fromEntries(masked))
      return sent
    },
  }
}
