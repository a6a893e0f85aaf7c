import { expect, type Page } from '@playwright/test'

/** The search that is always one key press away. */
export const paletteOf = (page: Page) => {
  const field = page.getByRole('combobox', { name: /Nummer, naam of simkaart|Number, name or SIM card/ })
  return {
    field,
    hits: page.getByRole('option'),
    /** Opens it by key and types at once: nothing typed may be lost, whether its code is there yet or not. */
    find: async (text: string) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(text)
      await expect(field).toHaveValue(text)
    },
  }
}
