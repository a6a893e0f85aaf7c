import type { Page } from '@playwright/test'

/** KPN's own example person, who is in every sandbox. */
export const JOSHUA = { id: 1234568, path: '/people/person/1234568', number: '06-11111111' } as const

/** The tree and one person beside it, in Dutch. */
export const peoplePageOf = (page: Page) => ({
  tree: page.getByRole('tree', { name: 'Organisatie' }),
  node: (name: string | RegExp) => page.getByRole('treeitem', { name }),
  title: (name: string) =>
    page.getByRole('heading', { name, level: 1 }).or(page.getByRole('heading', { name, level: 2 })),
  field: (name: string) => page.getByRole('textbox', { name, exact: false }).and(page.locator('input, textarea')),
  save: page.getByRole('button', { name: /wijziging(en)? opslaan/ }),
  receipt: {
    requested: page.getByText('Aangevraagd', { exact: true }),
    done: page.getByText('Doorgevoerd', { exact: true }),
    unknown: page.getByText('Onbekend', { exact: true }),
    checked: page.getByText('Daarna gecontroleerd: niets anders verschoven.'),
  },
})
