import { test as base, expect, type Page } from '@playwright/test'
import type { Role } from '#contract/permissions.ts'
import { startPortal, type Portal } from './portal.ts'
import { quietPage } from './quietPage.ts'
import { sandboxOf, type SandboxControl } from './sandboxControl.ts'
import { signInByCookie } from './signInByCookie.ts'

interface Fixtures {
  /** The world as it was at the start, no faults, clock at now. */
  readonly sandbox: SandboxControl
  /** A page of somebody who is signed in with that role. */
  readonly as: (role: Role) => Promise<Page>
}

/** The portal keeps drafts and choices, whatever becomes of the sandbox's world: they are not the next test's. */
async function beginAfresh(page: Page, origin: string): Promise<void> {
  const headers = { 'X-CSRF': '1', Origin: origin }
  const kept = await page.request.get(`${origin}/api/drafts`, { headers })
  const { drafts } = (await kept.json()) as { readonly drafts: readonly { readonly id: string }[] }
  for (const { id } of drafts) await page.request.delete(`${origin}/api/drafts/${id}`, { headers })
  await page.request.put(`${origin}/api/operators/me/preferences`, { headers, data: { language: null, theme: null } })
}

/** The test of all journeys: a portal of its own per worker, an untouched world per test, and no error in any console. */
export const test = base.extend<Fixtures, { portal: Portal }>({
  portal: [
    async ({}, use) => {
      const portal = await startPortal()
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ portal }, use) => use(portal.origin),

  sandbox: [
    async ({ portal }, use) => {
      const sandbox = sandboxOf(portal.origin)
      await sandbox.reset()
      await use(sandbox)
    },
    { auto: true },
  ],

  as: async ({ context, page, portal }, use) => {
    await use(async (role) => {
      await signInByCookie(context, portal.origin, role)
      await beginAfresh(page, portal.origin)
      return page
    })
  },

  page: ({ page }, use) => quietPage(page, use),
})

export { expect }
