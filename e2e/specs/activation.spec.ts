import type { Page } from '@playwright/test'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOCUMENTED_REQUESTS } from '../../mocks/stn/documentedRequests.ts'
import { expectFine } from '../expectFine.ts'
import { wizardOf } from '../pages/wizardPage.ts'
import { COMPANY_X } from '../pages/work.ts'
import { startPortal } from '../portal.ts'
import { sandboxOf } from '../sandboxControl.ts'
import { signInByCookie } from '../signInByCookie.ts'
import { expect, test } from '../test.ts'

const STN_IS_DONE = { timeout: 30_000 }
/** Of no other text, so that finding it anywhere means that the code got there. */
const CODE = 'Q7W#x9Zk2!'
const THEN = '2025-01-02T10:00:00+01:00'

test('an eSIM from a person’s page to its number; back, forward and reload keep all but the code, which ends nowhere', async ({
  page,
  context,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'vloot-e2e-'))
  const portal = await startPortal({ data: folder, env: { LOG_LEVEL: 'trace' } })
  try {
    const sandbox = sandboxOf(portal.origin)
    await signInByCookie(context, portal.origin, 'manager')
    await page.goto(`${portal.origin}${COMPANY_X.julia.path}`)
    await page.getByRole('link', { name: 'Activeer eSIM' }).click()
    const wizard = wizardOf(page)
    await expect(wizard.radio('eSIM per e-mail')).toBeChecked()
    await wizard.next('Voor wie')
    await wizard.email.fill('julia@voorbeeld.nl')
    // at once: what was typed just now is there too
    await page.reload()
    await expect(wizard.email).toHaveValue('julia@voorbeeld.nl')
    await wizard.next('Diensten')
    await wizard.service('Data in de EU').check()
    await wizard.next('Wanneer')
    await wizard.next('Gegevens')
    await wizard.code.fill(CODE)
    await wizard.next('Controle')
    await page.goBack()
    await expect(wizard.code).toHaveValue(CODE)
    await page.goBack()
    await page.goForward()
    await page.goForward()
    await expect(wizard.json).toContainText('"confirmationCode": "••••••"')
    await page.reload()
    await expect(wizard.json).toContainText('"dataRoamingEU": true')
    await expect(wizard.json).toContainText('julia@voorbeeld.nl')
    await expect(wizard.json).not.toContainText('confirmationCode')
    await page.getByRole('button', { name: 'wijzig Bevestigingscode' }).click()
    await expect(wizard.code).toHaveValue('')
    await wizard.code.fill(CODE)
    await wizard.next('Controle')
    const sent = await wizard.send()
    expect(sent).toMatchObject({ eSim: true, confirmationCode: CODE, services: { dataRoamingEU: true } })
    await expect(page.getByText('Aangevraagd', { exact: true }).first()).toBeVisible()
    await sandbox.advance(600_000)
    await expect(page.getByText('Geactiveerd', { exact: true }).first()).toBeVisible(STN_IS_DONE)
    await expect(page.getByText(/^06-\d{8}$/)).toBeVisible(STN_IS_DONE)

    const inBrowser = await page.evaluate(() => [
      document.documentElement.outerHTML,
      location.href,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ])
    const onDisk = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'))
    for (const place of [...inBrowser, ...onDisk, portal.output()]) expect(place).not.toContain(CODE)
    await page.goBack()
    const kept = () => page.evaluate(() => JSON.stringify(history.state))
    await expect.poll(kept).not.toContain('julia@voorbeeld.nl')
    // an entry that the wizard did not come by since has the answers still: they are not sent once more unseen
    await page.goForward()
    await page.getByRole('link', { name: 'Naar de activatie' }).click()
    await expect(page).toHaveURL(/\/activations\/\w{17}$/)
    await page.evaluate(() => history.go(-3))
    await expect(page.getByText('Dit is hier al verstuurd, of was onderweg.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Activeer eSIM voor / })).toHaveAttribute('aria-disabled', 'true')
    expect(await sandbox.log({ row: 'subscriptionCreate' })).toHaveLength(1)
  } finally {
    await portal.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('sTN’s two documented requests, key for key and value for value, and its documented error', async ({
  as,
  sandbox,
}) => {
  await sandbox.setClock(THEN)
  const page = await as('manager')
  await page.clock.setFixedTime(THEN)
  const wizard = wizardOf(page)
  const fill = async (given: {
    sim: RegExp
    card?: string
    reference: string
    code: string
    customer?: string
    limit: string
  }) => {
    await page.goto('/activations/new')
    await wizard.radio('Bellen en data').and(page.locator('[value=VOICEDATA]')).check()
    await wizard.radio(given.sim).check()
    if (given.card) {
      await page.getByLabel('Zoek in de voorraad').fill(given.card)
      await wizard.radio(/8945 0012 3456 7890 123/).check()
    }
    await wizard.next('Voor wie')
    await wizard.email.fill(DOCUMENTED_REQUESTS.card.email)
    await wizard.next('Diensten')
    await page.getByLabel(/^Limiet in euro/).selectOption({ label: given.limit })
    if (given.card) await page.getByLabel(/^Melding bij dataverbruik/).selectOption({ label: 'bij 5000 MB' })
    await wizard.next('Wanneer')
    await wizard.radio('Op een datum en tijd').check()
    await wizard.day.fill('2025-01-30')
    await wizard.time.fill('12:00')
    await wizard.next('Gegevens')
    await wizard.reference.fill(given.reference)
    await wizard.code.fill(given.code)
    if (given.customer) await page.getByLabel('Klantnummer').selectOption(given.customer)
    await page.getByLabel('Toegang').selectOption('INTERNETACCESS')
    await wizard.next('Controle')
  }

  await fill({
    sim: /Kaart uit voorraad/,
    card: '7890123',
    reference: 'REF20241127',
    code: 'ABC123',
    customer: '67890',
    limit: '€ 100',
  })
  const card = await wizard.send()
  expect(card).toEqual(DOCUMENTED_REQUESTS.card)
  await expect(page.getByText('Aangevraagd', { exact: true }).first()).toBeVisible()

  await fill({ sim: /eSIM per e-mail/, reference: 'REF20241128', code: 'XYZ987', limit: '€ 50' })
  await sandbox.arm({
    upstream: 'stn',
    path: 'subscriptionCreate',
    kind: '400',
    times: 1,
    code: 'BadRequest',
    message: 'Email address is required when activating an eSim',
  })
  await wizard.send()
  await expect(page.getByRole('alert')).toContainText('Bij een eSIM hoort een e-mailadres.')
  await expect(page.getByRole('alert')).toContainText('Email address is required when activating an eSim')
  const esim = await wizard.send()
  expect(esim).toEqual(DOCUMENTED_REQUESTS.eSim)
  await expect(page.getByText('Aangevraagd', { exact: true }).first()).toBeVisible()
  const applied = (await sandbox.log({ row: 'subscriptionCreate' })).filter(
    ({ status = 0 }) => status >= 200 && status < 300,
  )
  // nothing was added and nothing lost between the browser and sTN; its log keeps no code
  expect(applied.map(({ body }) => body)).toEqual(
    [card, esim].map((sent) =>
      Object.assign({}, sent, { confirmationCode: expect.not.stringMatching(/ABC123|XYZ987/) }),
    ),
  )
})

const fine = async (page: Page) => {
  await expectFine(page)
  await page.setViewportSize({ width: 1440, height: 900 })
}

test('what, for whom and which services are fine in both themes and at every width', async ({ as }) => {
  const page = await as('manager')
  const wizard = wizardOf(page)
  await page.goto('/activations/new')
  await wizard.radio('Kaart uit voorraad').check()
  await page.getByRole('radiogroup', { name: 'Vrije kaarten' }).getByRole('radio').first().check()
  await fine(page)
  await wizard.next('Voor wie')
  await fine(page)
  await wizard.next('Diensten')
  await wizard.service('Data in de EU').check()
  await wizard.service('Alle internet blokkeren').check()
  await expect(page.getByText(/Alle internet is geblokkeerd, en toch/)).toBeVisible()
  // a preset of one's own, and what is said when its name is taken
  const save = page.getByRole('button', { name: 'Bewaar', exact: true })
  await page.getByLabel('Naam van de voorinstelling').fill('Chauffeur')
  await save.click()
  await expect(page.getByRole('button', { name: /Chauffeur/ }).first()).toBeVisible()
  await page.getByLabel('Naam van de voorinstelling').fill('Chauffeur')
  await save.click()
  await expect(page.getByText('Deze naam is er al.')).toBeVisible()
  await fine(page)
})

test('Dutch clocks rule also in another time zone; when, details and review are fine at every width', async ({
  browser,
  portal,
}) => {
  const context = await browser.newContext({ baseURL: portal.origin, timezoneId: 'America/New_York', locale: 'nl-NL' })
  await signInByCookie(context, portal.origin, 'manager')
  const page = await context.newPage()
  const wizard = wizardOf(page)
  await page.goto('/activations/new?what=card')
  await page.getByRole('radiogroup', { name: 'Vrije kaarten' }).getByRole('radio').first().check()
  await wizard.next('Voor wie')
  await wizard.next('Diensten')
  await wizard.next('Wanneer')
  await wizard.radio('Op een datum en tijd').check()
  await wizard.day.fill('2027-03-28')
  await wizard.time.fill('02:30')
  await expect(wizard.time).toHaveAccessibleDescription(
    /gaat de klok van 02:00 naar 03:00: 02:30 bestaat die nacht niet/,
  )
  await page.getByRole('button', { name: 'Verder naar Gegevens' }).click()
  await expect(wizard.heading('Wanneer')).toBeVisible()
  await wizard.day.fill('2027-10-31')
  await expect(page.getByText(/02:30 komt twee keer. Welke bedoelt u\?/)).toBeVisible()
  await page.getByRole('button', { name: 'Verder naar Gegevens' }).click()
  await expect(wizard.heading('Wanneer')).toBeVisible()
  await wizard.radio(/De eerste, zomertijd/).check()
  await expect(page.getByText('Gaat mee als 2027-10-31T02:30:00+02:00')).toBeVisible()
  await fine(page)
  await wizard.next('Gegevens')
  await page.getByLabel('Omgeving').selectOption('SP16002')
  await expect(page.getByText(/dat verandert de factuur/)).toBeVisible()
  await fine(page)
  await wizard.next('Controle')
  await expect(wizard.json).toContainText('"wishDate": "2027-10-31T02:30:00+02:00"')
  await expect(page.getByText(/op zondag 31-10-2027 om 02:30 uur/)).toBeVisible()
  await fine(page)
  await context.close()
})
