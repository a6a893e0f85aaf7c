import type { HttpHandler } from 'msw/http'
import type { Engine } from './engine.ts'
import { mswBelow, toResponse } from './mswAnswer.ts'

/** Where the code under test believes KPN and sTN to be. */
export interface UpstreamAddresses {
  /** Up to and including `/mobile/kpn/mobileservices`. */
  readonly msmUrl: string
  readonly tokenUrl: string
  /** Ends in `/api`. */
  readonly stnUrl: string
}

/**
 * The sandbox as msw handlers, for tests that need no sockets: `setupServer(...mockUpstreams(createSandbox(), addresses))`.
 * The engine is the control handle: `engine.faults.arm(…)`, `engine.clock.advance(…)`, `engine.log.list()`.
 */
export function mockUpstreams(engine: Engine, { msmUrl, tokenUrl, stnUrl }: UpstreamAddresses): HttpHandler[] {
  const door = (upstream: 'msm' | 'stn', base: string) =>
    mswBelow(base, async (request) => toResponse(await engine.handle({ ...request, upstream })))
  const token = mswBelow(tokenUrl, async (request) =>
    toResponse(await engine.handle({ ...request, path: new URL(tokenUrl).pathname, upstream: 'token' })),
  )
  return [token, door('msm', msmUrl), door('stn', stnUrl)]
}
