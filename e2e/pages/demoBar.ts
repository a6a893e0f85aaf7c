import type { Page } from '@playwright/test'
import type { Role } from '#contract/permissions.ts'

/** The bar of the static demo and its controls, in Dutch. */
export const demoBarOf = (page: Page) => {
  const bar = page.getByRole('complementary', { name: 'Demo' })
  return {
    bar,
    role: bar.getByLabel('Rol'),
    as: (role: Role) => bar.getByLabel('Rol').selectOption(role),
    controls: bar.getByRole('button', { name: 'Bediening' }),
    button: (name: string | RegExp) => bar.getByRole('button', { name }),
    /** Words as on the screen: what, where and how often. */
    arm: async (what: string, where: string, times = 'één keer') => {
      await bar.getByLabel('Wat').selectOption(what)
      await bar.getByLabel('Waar').selectOption(where)
      await bar.getByLabel('Hoe vaak').selectOption(times)
      await bar.getByRole('button', { name: 'Storing klaarzetten' }).click()
    },
  }
}
