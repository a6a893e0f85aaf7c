import type { Locator, Page } from '@playwright/test'

/** People and groups of KPN's own example: Julia has no contract, Joshua stands in the cost centre. */
export const COMPANY_X = {
  debtor: '/people/debtor/3456789',
  costCenter: '/people/cost-center/4567890',
  julia: { id: 1234567, path: '/people/person/1234567' },
} as const

/** A deed as a dialog, in Dutch: its question, its tree of targets, and what became of it. */
export const workOf = (page: Page) => {
  const dialog = page.getByRole('dialog')
  return {
    dialog,
    title: (name: string) => dialog.getByRole('heading', { name, exact: true }),
    field: (name: string) => dialog.getByLabel(name, { exact: false }).first(),
    target: (name: string | RegExp): Locator => dialog.getByRole('treeitem', { name }),
    press: (name: string) => dialog.getByRole('button', { name, exact: true }),
    refusal: dialog.getByRole('alert'),
    stand: (word: string) => dialog.getByText(word, { exact: true }).first(),
    close: () => dialog.getByRole('button', { name: 'Sluiten' }).click(),
    /** On the page, not in the dialog. */
    deed: (name: string) => page.locator('main').getByRole('button', { name, exact: true }).last(),
  }
}
