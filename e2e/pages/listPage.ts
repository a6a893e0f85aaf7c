import { expect, type Page } from '@playwright/test'

/** A list with its views, filters, columns and export, in Dutch. */
export const listPageOf = (page: Page) => {
  const dialog = page.getByRole('dialog')
  return {
    dialog,
    tab: (name: string | RegExp) => page.getByRole('tab', { name }),
    rows: page.getByRole('row'),
    head: (name: string | RegExp) => page.getByRole('columnheader', { name }),
    async filter(column: string, value: string) {
      await page.getByRole('button', { name: 'Filter', exact: true }).click()
      await dialog.getByLabel('Waarop').selectOption(column)
      await dialog.getByLabel('Wat erin staat').fill(value)
      await page.keyboard.press('Enter')
      await expect(dialog).toBeHidden()
    },
    async save(name: string) {
      await page.getByRole('button', { name: 'Weergave bewaren' }).click()
      await dialog.getByLabel('Naam').fill(name)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('tab', { name, selected: true })).toBeVisible()
    },
    /** Shares the chosen view and answers its link. */
    async share(): Promise<string> {
      await page.getByRole('button', { name: 'Deelbare link' }).click()
      const open = dialog.getByRole('switch', { name: /Collega’s met deze link/ })
      await open.check()
      await expect(dialog.getByText('Nu opent de link alleen voor u.')).toBeHidden()
      const link = await dialog.getByLabel('Link', { exact: true }).inputValue()
      await page.keyboard.press('Escape')
      return link
    },
    async showColumn(name: string) {
      await page.getByRole('button', { name: /Kolommen/ }).click()
      await dialog.getByRole('checkbox', { name: `${name} tonen` }).check()
      await dialog.getByRole('button', { name: /kolommen tonen/ }).click()
    },
    async openExport(format: string) {
      await page.getByRole('button', { name: 'Exporteren' }).click()
      await dialog.getByRole('radio', { name: format }).check()
    },
    export: {
      start: dialog.getByRole('button', { name: /^Exporteer / }),
      stop: dialog.getByRole('button', { name: 'Export stoppen' }),
      progress: dialog.getByRole('progressbar'),
      stopped: dialog.getByText('Gestopt; er is niets bewaard.'),
      goOn: dialog.getByRole('button', { name: 'Verder werken' }),
    },
  }
}
