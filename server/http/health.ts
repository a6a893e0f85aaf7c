import type { RequestHandler } from 'express'
import { contextOf } from './context.ts'
import type { Metrics } from './metrics.ts'
import { isFromThisMachine } from './thisMachine.ts'

export interface Health {
  /** Whether we still take work. */
  isStopping(): boolean
  /** Whether the database answers and the upstreams have ever given us what we need. */
  isReady(): Promise<boolean>
}

/** `/healthz` and `/readyz` say yes or no and nothing else; `/metrics` talks to this machine only. */
export function healthRoutes(health: Health, metrics: Metrics): RequestHandler {
  return async (request, response, next) => {
    const context = contextOf(request)
    const { path } = context.target
    if (path !== '/healthz' && path !== '/readyz' && path !== '/metrics') {
      next()
      return
    }
    context.what = path.slice(1)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      next()
      return
    }
    response.setHeader('Cache-Control', 'no-store')
    if (path === '/metrics') {
      if (!isFromThisMachine(request)) {
        next()
        return
      }
      response.type('text/plain').send(metrics.text())
      return
    }
    const ok = path === '/healthz' || (!health.isStopping() && (await health.isReady()))
    response
      .status(ok ? 200 : 503)
      .type('text/plain')
      .send(ok ? 'ok' : 'not ready')
  }
}
