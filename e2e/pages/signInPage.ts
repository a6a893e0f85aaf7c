import type { Page } from '@playwright/test'

/** The sign-in form, as a page or over a page whose session ended; in Dutch. */
export const signInPageOf = (page: Page) => {
  const username = page.getByRole('textbox', { name: 'Gebruikersnaam' })
  const password = page.getByLabel('Wachtwoord', { exact: true })
  const submit = page.getByRole('button', { name: 'Aanmelden', exact: true })
  return {
    username,
    password,
    submit,
    as: async (name: string, secret = 'vloot-demo') => {
      await username.fill(name)
      await password.fill(secret)
      await submit.click()
    },
  }
}
