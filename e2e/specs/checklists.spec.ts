import type { Page } from '@playwright/test'
import { expectAccessible, expectFine, expectFits } from '../expectFine.ts'
import { COMPANY_X, workOf } from '../pages/work.ts'
import { expect, test } from '../test.ts'

const KPN_IS_DONE = { timeout: 30_000 }
const JULIA = COMPANY_X.julia.path

const listOf = (page: Page) => page.getByRole('region', { name: 'Checklist' })

/** On a phone it is `folded` behind the first deeds. */
async function begin(page: Page, choice: string, { folded = false } = {}) {
  await page.goto(JULIA)
  if (folded) await page.getByText('Nog 2', { exact: true }).click()
  await page.getByRole('button', { name: 'Checklist', exact: true }).click()
  await page.getByRole('menuitem', { name: choice }).click()
  await listOf(page).getByText('0 van').waitFor()
}

test('a leaver: step by step, still open after a reload and after they are gone, then finished', async ({ as }) => {
  const page = await as('manager')
  const list = listOf(page)
  await begin(page, 'Vertrek beginnen')
  await list.getByRole('link', { name: 'Contracten' }).click()
  await expect(page).toHaveURL(/tab=contracts/)
  await list.getByRole('checkbox', { name: 'Contracten nagekeken' }).click()
  await expect(list.getByText('1 van 4 gedaan')).toBeVisible()
  await page.reload()
  await expect(list.getByRole('checkbox', { name: 'Contracten nagekeken' })).toBeChecked()
  await list.getByRole('checkbox', { name: /opgeschoond/ }).click()
  await expect(list.getByText('2 van 4 gedaan')).toBeVisible()

  await list.getByRole('link', { name: 'Verwijderen' }).click()
  const work = workOf(page)
  await work.press('Verwijder Julia Roberta').click()
  await expect(work.stand('Julia Roberta is bij KPN verwijderd.')).toBeVisible(KPN_IS_DONE)
  await work.dialog.getByRole('link', { name: 'Naar COMPANY X BV' }).click()
  await expect(page).toHaveURL(COMPANY_X.debtor)

  await page.getByText('Openstaand').click()
  await page.getByRole('button', { name: /Vertrek\s*Julia Roberta\s*4 van 4 gedaan/ }).click()
  await work.dialog.getByRole('button', { name: 'Afronden' }).click()
  await expect(work.dialog).toBeHidden()
  await expect(page.getByText('Openstaand')).toBeHidden()
})

test('a joiner: begun with the person, linked when KPN shows them', async ({ as }) => {
  const page = await as('manager')
  const work = workOf(page)
  await page.goto(`${COMPANY_X.costCenter}?do=person`)
  await work.field('Voornaam').fill('Esra')
  await work.field('Achternaam').fill('Doğan')
  await work.dialog.getByRole('radio', { name: 'Vrouw' }).check()
  await work.press('Maak Esra Doğan aan').click()
  await expect(work.dialog.getByText(/Checklist voor Esra Doğan begonnen/)).toBeVisible()
  await expect(listOf(page).getByText('2 van 3 gedaan')).toBeVisible(KPN_IS_DONE)
})

test('axe finds nothing in either theme and nothing scrolls sideways, on the page and in what is open', async ({
  as,
}) => {
  const page = await as('manager')
  await begin(page, 'Vertrek beginnen')
  await page.getByText('Openstaand').click()
  await page.getByRole('button', { name: /Vertrek\s*Julia Roberta/ }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: /Vertrek\s*Julia Roberta/ }).click()
  await workOf(page).dialog.getByText('Begonnen door manager', { exact: false }).waitFor()
  await expectFine(page)
})

test.describe('390 px wide', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('the list and its steps fit without scrolling sideways', async ({ as }) => {
    const page = await as('manager')
    await begin(page, 'Verhuizing beginnen', { folded: true })
    await listOf(page).locator('summary').click()
    await expect(listOf(page).getByRole('checkbox', { name: 'Gegevens nagekeken' })).toBeVisible()
    await expectFits(page)
  })
})
