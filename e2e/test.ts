import { test as base, expect, type Page } from '@playwright/test'
import type { Role } from '#contract/permissions.ts'
import { startPortal, type Portal } from './portal.ts'
import { quietPage } from './quietPage.ts'
import { sandboxOf, type SandboxControl } from './sandboxControl.ts'
import { signInByCookie } from './signInByCookie.ts'

interface Fixtures {
  /** Switches of the test's own company: clock, faults, the other people at KPN. */
  readonly sandbox: SandboxControl
  /** A page of somebody who is signed in with that role. */
  readonly as: (role: Role) => Promise<Page>
}

/**
 * The test of all journeys: a portal and a company of its own per test, and no error in any console. What a portal keeps
 * (ledger, drafts, choices) outlives any reset of the company, and with it what one journey would leave to the next.
 */
export const test = base.extend<Fixtures & { portal: Portal }>({
  portal: async ({}, use) => {
    const portal = await startPortal()
    await use(portal)
    await portal.stop()
  },

  baseURL: async ({ portal }, use) => use(portal.origin),

  sandbox: async ({ portal }, use) => use(sandboxOf(portal.origin)),

  as: async ({ context, page, portal }, use) => {
    await use(async (role) => {
      await signInByCookie(context, portal.origin, role)
      return page
    })
  },

  page: ({ page }, use) => quietPage(page, use),
})

export { expect }
