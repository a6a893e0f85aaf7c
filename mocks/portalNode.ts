import type { HttpHandler } from 'msw/http'
import { mswPortal } from './mswPortal.ts'
import { createPortal, type Portal, type PortalOptions } from './portal/portal.ts'

export interface MockedPortal extends Portal {
  /** For `setupServer(...handlers)` or `server.use(...handlers)`. */
  readonly handlers: HttpHandler[]
}

/**
 * The portal as msw handlers, for component tests that go through the network:
 *
 * ```ts
 * const portal = mockPortal({ signedInAs: 'manager', size: 50 })
 * server.use(...portal.handlers)
 * portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'subscriberRead', times: 1 })
 * portal.engine.clock.advance(10_000) // KPN finishes what was asked
 * portal.signOut() // the session is over in mid-form
 * ```
 *
 * `origin`: where the page believes to be (`location.origin`; jsdom's is `http://localhost:3000`). KPN's example people
 * are in every world; `size` adds generated ones.
 */
export function mockPortal(options: PortalOptions & { readonly origin?: string } = {}): MockedPortal {
  const origin = options.origin ?? globalThis.location?.origin ?? 'http://localhost:3000'
  const portal = createPortal({ size: 0, ...options })
  return { ...portal, handlers: mswPortal(portal, origin) }
}
