import type { HttpHandler } from 'msw/http'
import { mswBelow, toResponse } from './mswAnswer.ts'
import type { Portal } from './portal/portal.ts'

/** Everything that a page at `origin` asks of its portal, answered by a fake one: for tests in Node, and for the demo's worker. */
export const mswPortal = ({ handle }: Pick<Portal, 'handle'>, origin: string): HttpHandler[] =>
  ['/api', '/auth'].map((path) =>
    mswBelow(origin + path, async (request) => toResponse(await handle({ ...request, path: path + request.path }))),
  )
