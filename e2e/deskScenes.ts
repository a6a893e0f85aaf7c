import type { Page } from '@playwright/test'
import { paletteOf } from './pages/palette.ts'
import { JOSHUA } from './pages/peoplePage.ts'
import type { Scene } from './peopleScenes.ts'

/** KPN's own example, in every sandbox. */
const JOSHUAS = '06-11111111'
const JOSHUAS_ID = 9876544

const dialog = (page: Page) => page.getByRole('dialog')
const firstAction = (page: Page) => page.locator('[aria-keyshortcuts=Enter]').first()

const find =
  (query: string, act: (page: Page) => Promise<unknown> = async () => undefined): Scene =>
  async (page, origin, sandbox) => {
    // what the picture before this one asked for is over
    await sandbox.advance(600_000)
    await sandbox.setContract(JOSHUAS_ID, 'ACTIVE')
    await page.goto(origin + JOSHUA.path)
    await page.locator('main input').nth(1).waitFor()
    await page.keyboard.press('Control+k')
    await paletteOf(page).field.fill(query)
    await paletteOf(page).hits.first().waitFor()
    await act(page)
  }

/** The question before a deed at the first hit. */
const asked = (act: (page: Page) => Promise<unknown>) =>
  find(JOSHUAS, async (page) => {
    // as soon as the portal knows that what was asked for before is over
    await page.locator('[data-kind=block][data-first=true]:not([aria-disabled=true])').click({ timeout: 60_000 })
    await dialog(page).getByRole('radio').first().waitFor()
    await act(page)
  })

/** Blocks at once, and waits until KPN's order stands in the receipt. */
const block = async (page: Page) => {
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await dialog(page).locator('dl').waitFor()
}

/** A block that KPN has carried out. */
const blocked =
  (act: (page: Page) => Promise<unknown> = async () => undefined): Scene =>
  async (page, origin, sandbox) => {
    await asked(block)(page, origin, sandbox)
    await sandbox.advance(60_000)
    const next = dialog(page).getByRole('button', { name: /eSIM per e-mail|eSIM by e-mail/ })
    await next.waitFor({ timeout: 30_000 })
    await act(page)
  }

/** Every step of the palette and what becomes of it. */
export const DESK_SCENES: Readonly<Record<string, Scene>> = {
  'd-find': find('06 1111'),
  'd-hit': find(JOSHUAS, (page) => firstAction(page).waitFor()),
  'd-person': find('Joshua', (page) => firstAction(page).waitFor()),
  'd-reason': asked((page) => page.keyboard.press('2')),
  'd-requested': asked(block),
  'd-done': blocked(),
  'd-replace': blocked(async (page) => {
    await dialog(page)
      .getByRole('button', { name: /eSIM per e-mail|eSIM by e-mail/ })
      .click()
    await dialog(page).getByRole('radio').first().waitFor()
  }),
  'd-already': async (page, origin, sandbox) => {
    await asked(block)(page, origin, sandbox)
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+k')
    await paletteOf(page).field.fill(JOSHUAS)
    await firstAction(page).waitFor()
  },
  'd-down': async (page, origin, sandbox) => {
    await asked(async () => {
      await sandbox.arm({ upstream: 'msm', kind: 'reset', path: 'simBlock', times: 1, when: 'after' })
      await block(page)
    })(page, origin, sandbox)
  },
  'd-search-down': async (page, origin, sandbox) => {
    await page.goto(origin + JOSHUA.path)
    await page.locator('main input').nth(1).waitFor()
    await sandbox.arm({ upstream: 'msm', kind: 'reset', when: 'before' })
    await page.keyboard.press('Control+k')
    await paletteOf(page).field.fill(JOSHUAS)
    await dialog(page)
      .getByText(/beheerder|administrator/)
      .first()
      .waitFor()
  },
}
