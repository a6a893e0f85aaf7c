import type { Page } from '@playwright/test'
import { JOSHUA } from './pages/peoplePage.ts'
import { COMPANY_X } from './pages/work.ts'
import type { SandboxControl } from './sandboxControl.ts'

/** Brings a page to a screen, in either language; ends with the screen in sight. */
export type Scene = (page: Page, origin: string, sandbox: SandboxControl) => Promise<void>

const BIG = '/people/customer/5000001'

const dialog = (page: Page) => page.getByRole('dialog')

/** A screen at an address. */
const at =
  (path: string, ready: (page: Page) => Promise<unknown>): Scene =>
  async (page, origin) => {
    await page.goto(origin + path)
    await ready(page)
  }

/** A dialog that has an address; `fill` brings it as far as it shall be. */
const asked = (path: string, fill: (page: Page) => Promise<unknown> = async () => undefined): Scene =>
  at(path, async (page) => {
    await dialog(page).getByRole('button').nth(1).waitFor()
    await fill(page)
  })

/** A dialog behind a button of the list. */
const ofList = (name: RegExp): Scene =>
  at(BIG, async (page) => {
    await page.getByRole('row').nth(2).waitFor()
    await page.getByRole('button', { name }).first().click()
    await dialog(page).waitFor()
  })

const target = (page: Page) => dialog(page).getByRole('treeitem').nth(2).waitFor()
const tab = (name: string, ready: string) =>
  at(`${JOSHUA.path}?tab=${name}`, (page) => page.locator(ready).first().waitFor())

/** Every screen and dialog of people's work. */
export const PEOPLE_SCENES: Readonly<Record<string, Scene>> = {
  tree: at('/people', (page) => page.getByRole('treeitem').nth(2).waitFor()),
  list: at(BIG, (page) => page.getByRole('row').nth(2).waitFor()),
  group: at(COMPANY_X.costCenter, (page) => page.getByRole('row').nth(1).waitFor()),
  person: at(JOSHUA.path, (page) => page.locator('main input').nth(1).waitFor()),
  contracts: tab('contracts', 'main [role=tabpanel] a'),
  orders: tab('orders', 'main [role=tabpanel] > *'),
  timeline: tab('timeline', 'main [role=tabpanel] > *'),
  create: asked(`${COMPANY_X.costCenter}?do=person`),
  move: asked(`${JOSHUA.path}?do=move`, target),
  delete: asked(`${COMPANY_X.julia.path}?do=delete`),
  'cost-center': asked(`${COMPANY_X.debtor}?do=cost-center`, (page) =>
    dialog(page).locator('input').first().fill('Planning'),
  ),
  'new-group': asked(`${COMPANY_X.debtor}?do=group`),
  rename: asked(`${COMPANY_X.costCenter}?do=rename`),
  'move-group': asked(`${COMPANY_X.costCenter}?do=move`, target),
  remove: asked(`${COMPANY_X.costCenter}?do=remove`),
  receipt: asked(`${COMPANY_X.debtor}?do=group`, async (page) => {
    await dialog(page).locator('input').first().fill('Directie')
    await dialog(page).locator('[type=submit]').click()
    await dialog(page).locator('dl').waitFor()
  }),
  settle: async (page, origin, sandbox) => {
    await sandbox.arm({ upstream: 'msm', path: 'virtualGroupCreate', kind: '500', when: 'before', times: 1 })
    await PEOPLE_SCENES['receipt']!(page, origin, sandbox)
    await dialog(page).locator('dl').waitFor()
  },
  checklists: at(JOSHUA.path, async (page) => {
    // on a phone it is folded behind the first deeds
    if (page.viewportSize()!.width < 768) await page.locator('main header summary').first().click()
    const begin = page.getByRole('button', { name: /Checklist/ }).first()
    await begin.waitFor()
    // off once the pictures before this one began both kinds
    if ((await begin.getAttribute('aria-disabled')) === null) {
      await begin.click()
      await page.getByRole('menuitem').first().click()
    }
    await page.locator('main details').last().waitFor()
  }),
  columns: ofList(/^(Kolommen|Columns)/),
  filter: ofList(/^Filter$/),
  'save-view': ofList(/^(Weergave bewaren|Save view)/),
  share: ofList(/^(Deelbare link|Link to share)/),
  export: ofList(/^(Exporteren|Export)$/),
  'upstream-down': async (page, origin, sandbox) => {
    await sandbox.arm({ upstream: 'msm', kind: 'reset', when: 'before', path: 'subscriberRead' })
    await page.goto(origin + JOSHUA.path)
    await page.getByRole('alert').or(page.locator('main h2')).first().waitFor()
  },
}
