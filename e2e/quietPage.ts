import { expect, type Page } from '@playwright/test'

/** A page of a test that fails when anything in it complained: an exception that nobody caught, an error in the console. */
export async function quietPage(page: Page, use: (page: Page) => Promise<void>): Promise<void> {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    // Chromium reports every answer of 400 and up as an error of its own; tests provoke those on purpose
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text())
  })
  await use(page)
  expect(errors, 'errors in the console').toEqual([])
}
