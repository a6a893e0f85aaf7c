import type { Page } from '@playwright/test'
import { contractsPageOf } from './pages/contractsPage.ts'
import type { Scene } from './peopleScenes.ts'

/** KPN's own examples, in every sandbox: Joshua's works, Maxim's has all kinds of parts. */
const JOSHUAS = '/contracts/9876544'
const MAXIMS = '/contracts/9876543'

const dialog = (page: Page) => page.getByRole('dialog')
const firstRow = (page: Page) => contractsPageOf(page).rows.first().waitFor()

const list =
  (act: (page: Page) => Promise<unknown> = async () => undefined, search = ''): Scene =>
  async (page, origin) => {
    await page.goto(`${origin}/contracts${search}`)
    await firstRow(page)
    await act(page)
  }

const chosen = async (page: Page) => {
  for (const row of [0, 2, 3]) await contractsPageOf(page).choose(row)
}

/** The dialog that looks for many, with some of everything that can be wrong with a line. */
const many = (search: boolean) =>
  list(async (page) => {
    const number = await contractsPageOf(page).numbers.first().textContent()
    await page.getByRole('button', { name: /^(Meer tegelijk zoeken|Search for several)/ }).click()
    await dialog(page)
      .locator('textarea')
      .fill([number, number, '06-00000001', '8,93E+18', '0612', 'Jansen', '8931080319044550000'].join('\n'))
    if (!search) return
    await dialog(page)
      .getByRole('button', { name: /^(Zoek|Search)/ })
      .click()
    await dialog(page)
      .getByText(/gevonden\.|found\./)
      .first()
      .waitFor()
  })

const pane =
  (path: string, act: (page: Page) => Promise<unknown> = async () => undefined): Scene =>
  async (page, origin) => {
    await page.goto(origin + path)
    await page.getByRole('tab').nth(1).waitFor()
    await page.locator('main [role=tabpanel] > *').last().waitFor()
    await act(page)
  }

/** A deed's dialog; `fill` brings it as far as it shall be. */
const deed = (name: RegExp, fill: (page: Page) => Promise<unknown> = async () => undefined): Scene =>
  pane(JOSHUAS, async (page) => {
    const button = page.getByRole('button', { name, includeHidden: true })
    await button.waitFor({ state: 'attached' })
    // on a phone most deeds fold
    if (!(await button.isVisible())) await page.locator('main details', { has: button }).locator('summary').click()
    await button.click()
    await dialog(page).getByRole('button').nth(1).waitFor()
    await fill(page)
  })

const reason = (page: Page) => dialog(page).getByRole('radio').first().check()
const inTree = (page: Page) => dialog(page).getByRole('treeitem').nth(2).waitFor()

/** Every screen and dialog of contracts. */
export const CONTRACT_SCENES: Readonly<Record<string, Scene>> = {
  'c-list': list(),
  'c-chosen': list(chosen),
  'c-set': list(async (page) => {
    await chosen(page)
    await page.getByRole('button', { name: /^(Alleen deze tonen|Show only these)/ }).click()
    await page.getByText(/Selectie van|Selection of/).waitFor()
  }),
  'c-none': list(async (page) => {
    await page.getByLabel(/^(Zoek in contracten|Search contracts)$/).fill('Zzyzx')
    await page.keyboard.press('Enter')
    await page.locator('main h2').first().waitFor()
  }),
  'c-many': many(false),
  'c-found': many(true),
  'c-page': pane(MAXIMS),
  'c-products': pane(`${MAXIMS}?part=products`),
  'c-thresholds': pane(`${MAXIMS}?part=thresholds`),
  'c-timeline': pane(`${MAXIMS}?part=timeline`),
  'c-missing': async (page, origin) => {
    await page.goto(`${origin}/contracts/999999999`)
    await page.getByText('999999999').first().waitFor()
  },
  'c-reveal': pane(MAXIMS, (page) =>
    page
      .getByRole('button', { name: /^(Pukcode: toon|PUK code: show)/ })
      .first()
      .click(),
  ),
  'c-block': deed(/^(Blokkeren|Block)…/, reason),
  'c-replace': deed(/^(Simkaart vervangen|Replace SIM)…/),
  'c-terminate': deed(/^(Opzeggen|Terminate)…/, (page) => dialog(page).getByText(/€/).first().waitFor()),
  'c-move': deed(/^(Verplaatsen|Move)…/, inTree),
  'c-port-out': deed(/^(Nummer uitporteren|Port number out)…/),
  'c-receipt': async (page, origin, sandbox) => {
    // what the picture before this one asked for is over
    await sandbox.advance(600_000)
    await deed(/^(Blokkeren|Block|Deblokkeren|Unblock)…/, async () => {
      await reason(page)
      await page.keyboard.press('Enter')
      await dialog(page).locator('dl').waitFor()
    })(page, origin, sandbox)
  },
  'c-down': async (page, origin, sandbox) => {
    await sandbox.arm({ upstream: 'msm', kind: 'reset', when: 'before', path: 'contractList' })
    await page.goto(`${origin}/contracts`)
    await page.locator('main h2, main [role=alert]').first().waitFor()
  },
}
