import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { paletteOf } from '../pages/palette.ts'
import { JOSHUA, peoplePageOf } from '../pages/peoplePage.ts'
import { signInPageOf } from '../pages/signInPage.ts'
import { expect, test } from '../test.ts'

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

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectNothingFound(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme })

    test(`sign-in is accessible in ${theme}`, async ({ page }) => {
      await page.goto('/sign-in')
      await signInPageOf(page).as('viewer', 'wrong')
      await page
        .getByText(/horen niet bij elkaar/)
        .first()
        .waitFor()
      await expectNothingFound(page)
    })

    for (const [name, open] of Object.entries(SCREENS)) {
      test(`${name}: axe finds nothing in ${theme}`, async ({ as }) => {
        const page = await as('manager')
        await open(page)
        await expectNothingFound(page)
      })
    }
  })
}

for (const width of [320, 390, 768]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 700 } })

    for (const [name, open] of Object.entries(SCREENS)) {
      // the same form, whose save button is elsewhere on a phone
      if (name === 'a person with changes and a fault' || name === 'the palette with hits') continue
      test(`${name} fits ${width} px without scrolling sideways`, async ({ as }) => {
        const page = await as('manager')
        await open(page)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow).toBeLessThanOrEqual(0)
      })
    }
  })
}
