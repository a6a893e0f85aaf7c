import type { Page } from '@playwright/test'
import { contractsPageOf } from './pages/contractsPage.ts'
import type { Scene } from './peopleScenes.ts'

const dialog = (page: Page) => page.getByRole('dialog')
const button = (page: Page, name: RegExp) => page.getByRole('button', { name })
const ITEM = 'main tbody tr'

/** What is asked before a dry run, for the first contracts of the list. */
const asked =
  (name: RegExp, act: (page: Page) => Promise<unknown> = async () => undefined): Scene =>
  async (page, origin, sandbox) => {
    // what the picture before this one asked for is over
    await sandbox.advance(600_000)
    await page.goto(`${origin}/contracts`)
    const { rows, choose } = contractsPageOf(page)
    await rows.nth(8).waitFor()
    for (const row of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const link = await rows.nth(row).getByRole('link').first().getAttribute('href')
      await sandbox.setContract(Number(link?.split('/').at(-1)), 'ACTIVE')
      await choose(row)
    }
    await button(page, name).click()
    await page.locator('main form h1').waitFor()
    await act(page)
  }

const dryRun = (act: (page: Page) => Promise<unknown> = async () => undefined) =>
  asked(/^(Blokkeer|Block)…/, async (page) => {
    await page.getByRole('radio').nth(1).check()
    await button(page, /^(Controleer|Check) /).click()
    await button(page, /^Start /).waitFor({ timeout: 30_000 })
    await page.locator(ITEM).first().waitFor()
    await act(page)
  })

/** Every screen of batches. */
export const BATCH_SCENES: Readonly<Record<string, Scene>> = {
  'b-new': asked(/^(Blokkeer|Block)…/),
  'b-move': asked(/^(Verplaats|Move)…/, (page) => page.getByRole('treeitem').nth(2).waitFor()),
  'b-dry': dryRun(),
  'b-running': async (page, origin, sandbox) => {
    await dryRun()(page, origin, sandbox)
    await sandbox.arm({ upstream: 'msm', kind: 'latency', ms: 1500 })
    await button(page, /^Start /).click()
    await button(page, /^(Pauzeren|Pause)/).waitFor()
  },
  'b-paused': dryRun(async (page) => {
    await button(page, /^Start /).click()
    await button(page, /^(Pauzeren|Pause)/).click()
    await button(page, /^(Hervatten|Resume)/).waitFor()
  }),
  'b-stop': dryRun(async (page) => {
    await button(page, /^(Stoppen|Stop)…/).click()
    await dialog(page).waitFor()
  }),
  'b-done': async (page, origin, sandbox) => {
    await dryRun()(page, origin, sandbox)
    const link = await page.locator(ITEM).getByRole('link').nth(2).getAttribute('href')
    await sandbox.arm({
      upstream: 'msm',
      path: 'simBlock',
      kind: '400',
      code: 'X',
      contracts: [Number(link?.split('/').at(-1))],
    })
    await button(page, /^Start /).click()
    await page
      .getByText(/^(Klaar|Done)$/)
      .first()
      .waitFor({ timeout: 60_000 })
  },
  'b-list': async (page, origin) => {
    await page.goto(`${origin}/batches`)
    await page.locator('main').getByRole('link').nth(1).waitFor()
  },
}
