import type { Page } from '@playwright/test'
import { expectFine } from '../expectFine.ts'
import { JOSHUA, peoplePageOf } from '../pages/peoplePage.ts'
import { COMPANY_X, workOf } from '../pages/work.ts'
import type { SandboxControl } from '../sandboxControl.ts'
import { expect, test } from '../test.ts'

const KPN_IS_DONE = { timeout: 30_000 }

test('a joiner: created in a group, waited for, found by number and opened', async ({ as, sandbox }) => {
  const page = await as('manager')
  const work = workOf(page)
  await page.goto(COMPANY_X.costCenter)
  await work.deed('Nieuwe persoon').click()
  await work.field('Voornaam').fill('Esra')
  await work.field('Achternaam').fill('Doğan')
  await work.dialog.getByRole('radio', { name: 'Vrouw' }).check()
  await work.field('Personeelsnummer').fill('EMP-778899')
  await work.press('Maak Esra Doğan aan').click()
  await expect(work.dialog.getByText(/pas na 5 tot 15 seconden/)).toBeVisible()
  await expect(work.dialog.getByText(/nog niet te zien bij KPN/)).toBeVisible()
  await expect(page).toHaveURL(/\/people\/person\/\d+$/, KPN_IS_DONE)
  await expect(peoplePageOf(page).title('Esra Doğan')).toBeVisible()
  await expect(peoplePageOf(page).node(/Doğan, Esra/)).toHaveAttribute('aria-selected', 'true')
  const sent = await sandbox.log({ row: 'subscriberCreate' })
  expect(sent).toHaveLength(1)
  expect(sent[0]!.body).toMatchObject({ groupId: 4567890, referenceNumber: expect.stringMatching(/^VL/) })
})

test('a mover: only where KPN permits, never under itself, and KPN’s own word at the end', async ({ as, sandbox }) => {
  const page = await as('manager')
  const work = workOf(page)
  await page.goto(JOSHUA.path)
  await work.deed('Verplaatsen').click()
  await expect(work.target(/Van Rijnberg Logistiek/)).toContainText('dit hoort bij een andere klant')
  // off for assistive technology, and still the way to its reason in full
  await work.target(/^(Kostenplaats )?123/).click({ force: true })
  await expect(work.refusal).toHaveText('123 kan niet: daar staat het al.')
  await expect(work.press('Verplaats Joshua Martino')).toHaveAttribute('aria-disabled', 'true')
  await work.target(/COMPANY X BV/).click()
  await expect(work.dialog.getByText('Joshua Martino gaat van 123 naar COMPANY X BV.')).toBeVisible()
  await work.press('Verplaats Joshua Martino').click()
  await expect(work.stand('Doorgevoerd')).toBeVisible(KPN_IS_DONE)
  await expect(work.stand('staat in COMPANY X BV')).toBeVisible(KPN_IS_DONE)
  await work.close()
  await expect(peoplePageOf(page).node(/Martino, Joshua/)).toHaveAttribute('aria-level', '3')
  const sent = await sandbox.log({ row: 'subscriberMove' })
  expect(sent.map(({ body }) => body)).toEqual([
    { destinationGroupId: 3456789, referenceNumber: expect.stringMatching(/^VL/) },
  ])
})

test('ten at once, one of whom KPN keeps: named with the reason, left out, nine moved, nothing lost', async ({
  as,
  sandbox,
}) => {
  const page = await as('manager')
  const work = workOf(page)
  await page.goto('/people')
  const people = peoplePageOf(page)
  await people.node(/Van Rijnberg Transport/).click()
  await expect(page).toHaveURL(/\/people\/debtor\/\d+/)
  const boxes = page.getByRole('checkbox')
  await expect(boxes.nth(9)).toBeVisible()
  for (let at = 0; at < 10; at++) await boxes.nth(at).check()
  await expect(page.getByText('10 gekozen')).toBeVisible()
  const link = page
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') })
    .nth(4)
    .getByRole('link')
  const id = Number(/\d+$/.exec((await link.getAttribute('href'))!)![0])
  await sandbox.blockPerson(id, true)

  await page.getByRole('button', { name: 'Verplaats', exact: true }).click()
  await expect(work.title('Verplaats 10 mensen')).toBeVisible()
  const stuck = work.dialog.getByRole('listitem').filter({ hasText: 'loopt nog' })
  await expect(stuck).toHaveCount(1)
  await expect(work.press('Verplaats 10 mensen')).toHaveAttribute('aria-disabled', 'true')
  await stuck.getByRole('button', { name: /^Laat .* weg$/ }).click()
  await expect(work.title('Verplaats 9 mensen')).toBeVisible()
  // to another debtor, below the long list of this one
  await work.target(/Van Rijnberg Transport/).press('ArrowLeft')
  await work.target(/Van Rijnberg Douane/).click()
  await expect(work.dialog.getByLabel(/Gewenste datum/)).toBeVisible()
  await expect(work.dialog.getByText('9 mensen gaan naar Van Rijnberg Douane & Advies.')).toBeVisible()
  await work.press('Verplaats 9 mensen').click()
  await expect(work.dialog.getByText(/^9 van 9 staan in/).first()).toBeVisible(KPN_IS_DONE)
  await work.close()
  await expect(page.getByText('10 gekozen')).toBeHidden()
  const sent = await sandbox.log({ row: 'hierarchyMove' })
  expect(sent).toHaveLength(1)
  expect((sent[0]!.body as { movedGroupIds: number[] }).movedGroupIds).not.toContain(id)
})

test('a leaver: deleted, followed to the end, gone from the tree', async ({ as, sandbox }) => {
  const page = await as('manager')
  const work = workOf(page)
  await page.goto(COMPANY_X.julia.path)
  await work.deed('Verwijderen…').click()
  await expect(work.press('Verwijder Julia Roberta')).not.toBeFocused()
  await work.press('Verwijder Julia Roberta').click()
  await expect(work.stand('Aangevraagd')).toBeVisible()
  await expect(work.stand('Julia Roberta is bij KPN verwijderd.')).toBeVisible(KPN_IS_DONE)
  await work.dialog.getByRole('link', { name: 'Naar COMPANY X BV' }).click()
  await expect(page).toHaveURL(COMPANY_X.debtor)
  await expect(peoplePageOf(page).node(/Roberta, Julia/)).toBeHidden()
  expect(await sandbox.log({ row: 'subscriberDelete' })).toHaveLength(1)
})

test('somebody with contracts is kept: before the press by the button, after it by KPN, in words', async ({
  as,
  sandbox,
}) => {
  const page = await as('manager')
  const work = workOf(page)
  await page.goto(JOSHUA.path)
  await expect(page.getByText('Verwijderen kan niet: er staat nog 1 contract op deze naam')).toBeVisible()
  await page.goto(COMPANY_X.julia.path)
  await work.deed('Verwijderen…').click()
  await work.field('Referentie').fill('HR-2026-77')
  await sandbox.giveContract(COMPANY_X.julia.id)
  await work.press('Verwijder Julia Roberta').click()
  await expect(work.refusal).toContainText('KPN staat dit nu niet toe.')
  await expect(work.refusal).toContainText('1 contract')
  await expect(work.field('Referentie')).toHaveValue('HR-2026-77')
})

test('a cost centre is made, renamed and removed; a number that exists stands at its field', async ({ as }) => {
  const page = await as('manager')
  const work = workOf(page)
  const { node, title } = peoplePageOf(page)
  await page.goto(COMPANY_X.debtor)
  await work.deed('Nieuwe kostenplaats').click()
  await work.field('Naam').fill('Chauffeurs Noord')
  await work.field('Nummer').fill('123')
  await work.press('Maak kostenplaats Chauffeurs Noord aan').click()
  await expect(work.field('Nummer')).toHaveAccessibleDescription('KPN heeft dit al in gebruik')
  await expect(work.field('Naam')).toHaveValue('Chauffeurs Noord')
  await work.field('Nummer').fill('1200')
  await work.press('Maak kostenplaats Chauffeurs Noord aan').click()
  await work.dialog.getByRole('link', { name: 'Open Chauffeurs Noord' }).click()
  await expect(title('Chauffeurs Noord')).toBeVisible()
  await expect(node(/1200\s*Chauffeurs Noord/)).toBeVisible()

  await work.deed('Naam wijzigen').click()
  await work.field('Naam').fill('Chauffeurs Zuid')
  await work.press('Wijzig Chauffeurs Noord').click()
  await expect(work.stand('De naam is nu Chauffeurs Zuid.')).toBeVisible()
  await work.close()
  await expect(title('Chauffeurs Zuid')).toBeVisible()
  await expect(node(/1200\s*Chauffeurs Zuid/)).toBeVisible()

  await work.deed('Opheffen…').click()
  await work.press('Hef Chauffeurs Zuid op').click()
  await work.dialog.getByRole('link', { name: 'Naar COMPANY X BV' }).click()
  await expect(page).toHaveURL(COMPANY_X.debtor)
  await expect(node(/Chauffeurs Zuid/)).toBeHidden()
})

const DIALOGS: Record<string, (page: Page, sandbox: SandboxControl) => Promise<void>> = {
  create: async (page) => {
    await page.goto(`${COMPANY_X.costCenter}?do=person`)
    await workOf(page).field('Voornaam').waitFor()
    await page.getByRole('button', { name: 'Andere plaats' }).click()
    await workOf(page)
      .target(/COMPANY X BV/)
      .waitFor()
  },
  move: async (page) => {
    await page.goto(`${COMPANY_X.julia.path}?do=move`)
    await workOf(page)
      .target(/^(Kostenplaats )?123/)
      .click()
    await workOf(page)
      .dialog.getByText(/gaat van/)
      .waitFor()
  },
  'move several': async (page) => {
    await page.goto(COMPANY_X.debtor)
    for (const at of [0, 1]) await page.getByRole('checkbox').nth(at).check()
    await page.getByRole('button', { name: 'Verplaats', exact: true }).click()
    await workOf(page)
      .target(/COMPANY X BV/)
      .waitFor()
  },
  delete: async (page) => {
    await page.goto(`${COMPANY_X.julia.path}?do=delete`)
    await workOf(page).press('Verwijder Julia Roberta').waitFor()
  },
  'cost centre': async (page) => {
    await page.goto(`${COMPANY_X.debtor}?do=cost-center`)
    await workOf(page).field('Nummer').waitFor()
  },
  remove: async (page) => {
    await page.goto(`${COMPANY_X.costCenter}?do=remove`)
    await workOf(page).press('Hef 123 op').waitFor()
  },
  settling: async (page, sandbox) => {
    await sandbox.arm({ upstream: 'msm', path: 'virtualGroupCreate', kind: '500', when: 'before', times: 1 })
    await page.goto(`${COMPANY_X.debtor}?do=group`)
    await workOf(page).field('Naam').fill('Directie')
    await workOf(page).press('Maak groep Directie aan').click()
    await workOf(page).press('Het is niet uitgevoerd').click()
    await workOf(page).dialog.getByText('Schrijf eerst wat u zag.').waitFor()
  },
  receipt: async (page) => {
    await page.goto(`${COMPANY_X.debtor}?do=group`)
    await workOf(page).field('Naam').fill('Directie')
    await workOf(page).press('Maak groep Directie aan').click()
    await workOf(page).stand('Doorgevoerd').waitFor()
  },
}

for (const [name, open] of Object.entries(DIALOGS)) {
  test(`${name}: axe finds nothing in either theme, and it fits every width`, async ({ as, sandbox }) => {
    const page = await as('manager')
    await open(page, sandbox)
    await expectFine(page)
  })
}
