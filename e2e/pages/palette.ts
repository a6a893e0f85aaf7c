import type { Page } from '@playwright/test'

/** The search that is always one key press away. */
export const paletteOf = (page: Page) => {
  const field = page.getByRole('combobox', { name: /Nummer, naam of simkaart|Number, name or SIM card/ })
  return {
    field,
    hits: page.getByRole('option'),
    /** Opens it by key and types. */
    find: async (text: string) => {
      await page.keyboard.press('Control+k')
      await field.waitFor()
      await page.keyboard.type(text)
    },
  }
}
