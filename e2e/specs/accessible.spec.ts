import type { Page } from '@playwright/test'
import { expectAccessible, expectFine } from '../expectFine.ts'
import { paletteOf } from '../pages/palette.ts'
import { JOSHUA, peoplePageOf } from '../pages/peoplePage.ts'
import { signInPageOf } from '../pages/signInPage.ts'
import { test } from '../test.ts'

/** Every screen in the state in which people meet it; each ends with that state on the page. */
const SCREENS: Record<string, (page: Page) => Promise<void>> = {
  'the tree': async (page) => {
    await page.goto('/people')
    await peoplePageOf(page)
      .node(/Van Rijnberg Transport/)
      .waitFor()
  },
  'the people of a customer': async (page) => {
    await page.goto('/people/customer/5000001')
    await page.getByRole('row').nth(3).waitFor()
  },
  'a person': async (page) => {
    await page.goto(JOSHUA.path)
    await peoplePageOf(page).field('Tussenvoegsel').waitFor()
  },
  'a person with changes and a fault': async (page) => {
    await page.goto(JOSHUA.path)
    await peoplePageOf(page).field('Tussenvoegsel').fill('di')
    await peoplePageOf(page).field('E-mail').fill('no address')
    await peoplePageOf(page).save.click()
    await page
      .getByText(/Geen e-mailadres/)
      .first()
      .waitFor()
  },
  'the contracts of a person': async (page) => {
    await page.goto(JOSHUA.path)
    await page.getByRole('tab', { name: /Contracten/ }).click()
    await page.getByText(JOSHUA.number).first().waitFor()
  },
  'the orders of a person': async (page) => {
    await page.goto(JOSHUA.path)
    await page.getByRole('tab', { name: /Bestellingen/ }).click()
    await page.getByText('Er loopt niets.').waitFor()
  },
  'the timeline of a person': async (page) => {
    await page.goto(JOSHUA.path)
    await page.getByRole('tab', { name: /Tijdlijn/ }).click()
    await page.getByText(/nog niets gedaan/).waitFor()
  },
  'the palette with hits': async (page) => {
    await page.goto('/people')
    await peoplePageOf(page).tree.waitFor()
    await paletteOf(page).find('Martino')
    await paletteOf(page).hits.first().waitFor()
  },
  'nobody with this number': async (page) => {
    await page.goto('/people/person/99999999')
    await page.getByText('Niemand met dit nummer').waitFor()
  },
  'no such page': async (page) => {
    await page.goto('/nowhere')
    await page.getByText('Deze pagina bestaat niet').waitFor()
  },
}

test('sign-in: axe finds nothing in either theme', async ({ page }) => {
  await page.goto('/sign-in')
  await signInPageOf(page).as('viewer', 'wrong')
  await page
    .getByText(/horen niet bij elkaar/)
    .first()
    .waitFor()
  await expectAccessible(page)
})

for (const [name, open] of Object.entries(SCREENS)) {
  test(`${name}: axe finds nothing in either theme, and it fits every width`, async ({ as }) => {
    const page = await as('manager')
    await open(page)
    await expectFine(page)
  })
}
