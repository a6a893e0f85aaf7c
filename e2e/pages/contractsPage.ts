import { expect, type Page } from '@playwright/test'

/** The list of contracts, in Dutch. */
export const contractsPageOf = (page: Page) => {
  const dialog = page.getByRole('dialog')
  const rows = page.locator('tbody tr[aria-selected]')
  return {
    dialog,
    rows,
    numbers: rows.locator('td.number'),
    async open(search = '') {
      await page.goto(`/contracts${search}`)
      await rows.first().waitFor()
    },
    async choose(row: number) {
      await rows.nth(row).getByRole('checkbox').click()
    },
    /** Pastes into the search field as a person does, looks for all of it, and waits for the outcome. */
    async pasteMany(text: string) {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await page.getByLabel('Zoek in contracten').focus()
      await page.keyboard.press('Control+V')
      await dialog.getByRole('button', { name: /^Zoek/ }).click()
      await expect(dialog.getByText(/contract(en)? gevonden\./)).toBeVisible()
    },
  }
}
