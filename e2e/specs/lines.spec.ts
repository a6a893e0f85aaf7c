import { expectFine } from '../expectFine.ts'
import { paletteOf } from '../pages/palette.ts'
import { expect, test } from '../test.ts'

interface Stock {
  readonly active: readonly { readonly id: string; readonly phoneNumber: string }[]
}

/** A line of sTN's that works. */
async function activeLine(origin: string) {
  const { active } = (await (await fetch(`${origin}/__sandbox/stn/stock`)).json()) as Stock
  return active[0]!
}
/** Longer than sTN takes for anything. Ms. */
const LONG = 4 * 3_600_000
const DESK = { width: 1440, height: 900 }
const DONE = { timeout: 20_000 }

test('a lost sTN phone is found with Ctrl-K, suspended for a reason, and resumed', async ({ as, portal, sandbox }) => {
  const line = await activeLine(portal.origin)
  const page = await as('helpdesk')
  await page.goto('/people')
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  const palette = paletteOf(page)
  await palette.find(line.phoneNumber)
  await expect(palette.hits.filter({ hasText: line.phoneNumber })).toHaveCount(1)
  await expect(page.getByRole('button', { name: /Simkaart blokkeren/ })).toBeVisible()
  await page.keyboard.press('Enter')
  const suspend = page.getByRole('dialog', { name: `Blokkeer ${line.phoneNumber}` })
  await expect(suspend).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(suspend.getByText(/pas dan is zij echt/)).toBeVisible()
  await sandbox.advance(LONG)
  await expect(suspend.getByText(`${line.phoneNumber} is geblokkeerd.`)).toBeVisible(DONE)

  await suspend.getByRole('button', { name: 'Deblokkeren…' }).click()
  const resume = page.getByRole('dialog', { name: `Deblokkeer ${line.phoneNumber}` })
  await resume.getByRole('radio', { name: /Anders/ }).press('Space')
  await resume.getByRole('button', { name: `Deblokkeer ${line.phoneNumber}` }).click()
  await expect(resume.getByText(/pas dan is zij echt/)).toBeVisible()
  await sandbox.advance(LONG)
  await expect(resume.getByText(`${line.phoneNumber} werkt weer.`)).toBeVisible(DONE)
  await resume.getByRole('button', { name: 'Sluiten' }).click()
  await page.getByRole('tab', { name: 'Geschiedenis' }).click()
  await expect(page.getByText('Deblokkering')).toBeVisible()
  await expect(page.getByText(/door helpdesk/).first()).toBeVisible()
})

test('a card becomes an eSIM, whose code is shown once; services are sent as a difference', async ({
  as,
  portal,
  sandbox,
}) => {
  const line = await activeLine(portal.origin)
  const page = await as('manager')
  await page.goto(`/lines/${line.id}`)
  await page.getByRole('button', { name: 'Sim wisselen…' }).click()
  const swap = page.getByRole('dialog', { name: `Wissel de sim van ${line.phoneNumber}` })
  await swap.getByRole('radio', { name: 'eSIM per e-mail' }).check()
  await swap.getByRole('textbox', { name: 'E-mailadres voor de eSIM' }).fill('julia@voorbeeld.nl')
  await swap.getByRole('button', { name: 'Maak een code' }).click()
  const code = await swap.getByRole('textbox', { name: 'Bevestigingscode' }).inputValue()
  expect(code).toMatch(/^[2-9A-Z]{8}$/)
  await expectFine(page)
  await page.setViewportSize(DESK)
  await swap.getByRole('button', { name: `Wissel de sim van ${line.phoneNumber}` }).click()
  await expect(swap.getByText(code)).toBeVisible()
  const [asked] = await sandbox.log({ row: 'subscriptionSwapSim' })
  expect(asked?.body).toMatchObject({ subscriptionId: line.id, eSim: true, email: 'julia@voorbeeld.nl' })
  expect(asked?.body).not.toHaveProperty('newSimCardNumber')
  await sandbox.advance(LONG)
  await expect(swap.getByText(`${line.phoneNumber} heeft een nieuwe sim.`)).toBeVisible(DONE)
  await swap.getByRole('button', { name: 'Sluiten' }).click()
  await expect(page.getByText(code)).toHaveCount(0)

  await page.getByRole('button', { name: 'Diensten wijzigen…' }).click()
  const services = page.getByRole('dialog', { name: `Wijzig de diensten van ${line.phoneNumber}` })
  await services.getByRole('switch', { name: 'Voicemail', exact: true }).press('Space')
  await expect(services.getByText('1 wijziging; alleen die wordt verstuurd')).toBeVisible()
  await services.getByRole('button', { name: `Wijzig de diensten van ${line.phoneNumber}` }).click()
  await expect(services.getByText(/pas dan is zij echt/)).toBeVisible()
  const [sent] = await sandbox.log({ row: 'subscriptionSetServices' })
  const body = sent?.body as { readonly services: object }
  expect(Object.keys(body.services)).toEqual(['voiceMail'])
})

test('lines, stock and a line that is not there fit and can be used by everybody', async ({ as }) => {
  const page = await as('manager')
  await page.goto('/lines')
  await expect(page.getByRole('link', { name: /^06-/ }).first()).toBeVisible()
  await expectFine(page)
  await page.goto('/lines/stock?f=STATUS:FREE')
  await expect(page.getByRole('link', { name: /^Activeer kaart/ }).first()).toBeVisible()
  await expectFine(page)
  await page.setViewportSize(DESK)
  await page.goto('/lines/nobody')
  await expect(page.getByText('Geen lijn met dit nummer')).toBeVisible()
  await expectFine(page)
})

test('usage fits and can be used by everybody', async ({ as, portal }) => {
  const line = await activeLine(portal.origin)
  const page = await as('manager')
  await page.goto('/lines/usage')
  await expect(page.getByText(/€\s\d+,\d{4}/).first()).toBeVisible()
  await expectFine(page)
  await page.goto(`/lines/${line.id}?part=usage`)
  await expect(page.getByRole('table', { name: 'Verbruik' })).toBeVisible()
  await expectFine(page)
  await page.setViewportSize(DESK)
  // beside the list, too, no head is cut off
  const wide = await page
    .getByRole('tabpanel')
    .locator('table')
    .evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.parentElement!.clientWidth + 1).length)
  expect(wide).toBe(0)
})

test('a porting fits and can be used by everybody: refused at its field, and then requested', async ({
  as,
  portal,
  sandbox,
}) => {
  const ours = await activeLine(portal.origin)
  const page = await as('manager')
  await page.goto('/lines')
  await page.getByRole('button', { name: 'Nummer meenemen…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nummer', exact: true }).fill(ours.phoneNumber)
  await dialog.getByRole('textbox', { name: /^Klantnummer bij de oude/ }).fill('K-77')
  await dialog.getByRole('radio', { name: 'Bellen en data' }).check()
  await dialog.getByRole('radio', { name: /^8931/ }).first().check()
  await dialog.getByRole('button', { name: /^Neem 06-/ }).click()
  // sTN has that number already: the refusal stands at its field
  await expect(dialog.getByRole('textbox', { name: 'Nummer', exact: true })).toHaveAccessibleDescription(
    /sTN neemt dit nummer niet/,
  )
  await expectFine(page)
  await page.setViewportSize(DESK)
  await dialog.getByRole('textbox', { name: 'Nummer', exact: true }).fill('0655554444')
  await dialog.getByRole('button', { name: 'Neem 06-55554444 mee' }).click()
  await expect(dialog.getByText(/pas dan is zij echt/)).toBeVisible()
  await expectFine(page)
  const sent = await sandbox.log({ row: 'subscriptionPortIn' })
  expect(sent).toHaveLength(2)
  expect(sent.filter(({ applied }) => applied)).toHaveLength(1)
})
