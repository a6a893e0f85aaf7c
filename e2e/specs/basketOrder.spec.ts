import type { Page } from '@playwright/test'
import { expectAccessible, expectFine } from '../expectFine.ts'
import { expect, test } from '../test.ts'

const KPN_IS_DONE = { timeout: 30_000 }

/** Of KPN's own examples, in every sandbox: a contract of 20 euros a month, and somebody without one. */
const EXAMPLE = '/basket/change/9876543'
const JULIA = '/basket/new/1234567'

const press = (page: Page) => page.getByRole('button', { name: 'Bestellen', exact: true })
const toReview = (page: Page) => page.getByRole('link', { name: 'Naar controle' }).click()
const requested = (page: Page) => page.getByText('Aangevraagd', { exact: true }).first()

async function change(page: Page): Promise<void> {
  await page.goto(EXAMPLE)
  await page.getByRole('checkbox', { name: 'VoiceMail', exact: true }).click()
  await page.getByRole('radio', { name: 'Databundel 5 GB', exact: true }).click()
  await toReview(page)
}

async function applyTemplate(page: Page, path = JULIA): Promise<void> {
  await page.goto(path)
  await page.getByRole('button', { name: 'Sjabloon Chauffeur 5 GB toepassen' }).click()
  await toReview(page)
}

const answer = (page: Page, question: string, choice: 'Ja' | 'Nee') =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: choice }).check()

test('KPN’s example contract is changed and ordered, and followed to its end', async ({ as, sandbox }) => {
  const page = await as('manager')
  await change(page)
  const money = page.getByText(/^U wijzigt het contract van/)
  await expect(money).toContainText('€ 27,50')
  await expect(money).toContainText('€ 7,50 meer dan nu')
  await page.getByRole('textbox', { name: 'Uw kenmerk' }).fill('PROJ-NACHT-07')
  await press(page).click()
  await expect(requested(page)).toBeVisible()
  await expect(page.getByText('KPN heeft de bestelling uitgevoerd.')).toBeHidden()
  await sandbox.advance(120_000)
  await expect(page.getByText('KPN heeft de bestelling uitgevoerd.')).toBeVisible(KPN_IS_DONE)
  const sent = await sandbox.log({ row: 'basketOrder' })
  expect(sent.map(({ body }) => body)).toEqual([{ referenceNumber: 'PROJ-NACHT-07' }])
  await page.getByRole('link', { name: 'Naar het contract' }).click()
  await expect(page).toHaveURL(/\/contracts\/9876543/)
  // what was ordered needs no draft any more
  await page.goto('/basket')
  await expect(page.getByText('U hebt geen open concepten')).toBeVisible()
})

test('a new contract from a template with an eSIM, whose code is kept nowhere but at KPN', async ({
  as,
  sandbox,
  portal,
}) => {
  const page = await as('manager')
  await applyTemplate(page)
  await answer(page, 'Een eSIM?', 'Ja')
  await page.getByRole('textbox', { name: 'E-mailadres voor de eSIM' }).fill('julia@example.nl')
  await page.keyboard.press('Tab')
  const code = page.getByRole('textbox', { name: 'Bevestigingscode van de eSIM' })
  await code.fill('geheim4711')
  const read = page.waitForResponse((answer) => answer.url().includes('/contracting/basket?'))
  await page.keyboard.press('Tab')
  expect(await (await read).text()).not.toContain('geheim4711')
  await press(page).click()
  await expect(requested(page)).toBeVisible()
  await sandbox.advance(120_000)
  await expect(page.getByText('KPN heeft de bestelling uitgevoerd.')).toBeVisible(KPN_IS_DONE)
  expect(portal.output()).not.toContain('geheim4711')
  expect(JSON.stringify(await sandbox.log({}))).not.toContain('geheim4711')
})

test('a wrong number is refused at its field, a right one comes along', async ({ as, sandbox }) => {
  const page = await as('manager')
  await applyTemplate(page, `${JULIA}?port-in`)
  const number = page.getByRole('textbox', { name: 'Nummer dat meekomt' })
  await number.fill('06-123')
  await page.keyboard.press('Tab')
  await expect(number).toHaveAccessibleDescription('Het nummer is te kort.')
  await number.fill('0612300000')
  await page.keyboard.press('Tab')
  await expect(number).toHaveAccessibleDescription(/Dit nummer is bij KPN geblokkeerd/)
  await number.fill('+31 6 4711 2233')
  await page.keyboard.press('Tab')
  await expect(number).toHaveValue('06-47112233')
  await page.getByRole('textbox', { name: 'Klantnummer bij de huidige aanbieder' }).fill('K-1')
  await page.keyboard.press('Tab')
  await expect(page.getByText(/^U brengt/)).toContainText('06-47112233')
  await press(page).click()
  await expect(requested(page)).toBeVisible()
  const [order] = await sandbox.log({ row: 'basketOrder' })
  expect(order!.body).toEqual({ referenceNumber: expect.stringMatching(/^VL/) })
})

test('an order whose answer is lost is found out, and exists once', async ({ as, sandbox }) => {
  const page = await as('manager')
  await change(page)
  await expect(press(page)).not.toHaveAttribute('aria-disabled', 'true')
  await sandbox.arm({ upstream: 'msm', path: 'basketOrder', kind: 'reset', when: 'after' })
  await press(page).click()
  await expect(page.getByText(/Bestel niet opnieuw/)).toBeVisible()
  await sandbox.clearFaults()
  await expect(requested(page)).toBeVisible(KPN_IS_DONE)
  await expect(page.getByText(/Bestel niet opnieuw/)).toBeHidden()
  expect((await sandbox.log({ row: 'basketOrder' })).filter(({ applied }) => applied)).toHaveLength(1)
  expect(await sandbox.log({ row: 'basketOrder' })).toHaveLength(1)
})

test('the review, its questions and the templates read well for everybody, in both themes and at every width', async ({
  as,
}) => {
  const page = await as('manager')
  await applyTemplate(page, `${JULIA}?port-in`)
  await expect(page.getByRole('textbox', { name: 'Nummer dat meekomt' })).toBeVisible()
  await expectAccessible(page)
  await answer(page, 'Een nummer meebrengen?', 'Nee')
  await page.getByRole('radio', { name: 'Ander adres' }).check()
  await expectFine(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/basket/templates?for=1234567')
  await page.getByRole('button', { name: 'Toon Chauffeur 5 GB' }).click()
  await expect(page.getByText('Wat erin zit')).toBeVisible()
  await expectFine(page)
})
