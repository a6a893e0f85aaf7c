import express, { type Express, type RequestHandler } from 'express'
import type { Kysely } from 'kysely'
import { msmRows } from '#contract/msm/table.ts'
import type { Row } from '#contract/operation.ts'
import type { Session } from '#contract/portal/auth.ts'
import { stnRows } from '#contract/stn/table.ts'
import type { Auth } from './auth/auth.ts'
import type { Database } from './db/schema.ts'
import { apiRoutes } from './http/apiRoutes.ts'
import { frontDoor, originsOf } from './http/frontDoor.ts'
import { createGate } from './http/gate.ts'
import { healthRoutes } from './http/health.ts'
import type { Metrics } from './http/metrics.ts'
import { portalHandlers } from './http/portalRoutes.ts'
import { nothingHere, problemExit } from './http/problem.ts'
import { requestLog, type Logger } from './http/requestLog.ts'
import { createReveal } from './http/reveal.ts'
import { securityHeaders } from './http/securityHeaders.ts'
import { webRoutes } from './http/webRoutes.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { Link } from './upstream/link.ts'
import type { Upstreams } from './upstream/upstream.ts'
import type { Batches } from './batches/keepBatches.ts'
import type { Checklists } from './checklists/keepChecklists.ts'
import type { Drafts } from './drafts/keepDrafts.ts'
import type { Notifications } from './notifications/tellNews.ts'
import type { Sets } from './sets/keepSets.ts'
import type { Views } from './views/keepViews.ts'

/** All that the app stands on. It reads no environment and no clock, opens nothing and listens to nothing. */
export interface AppDeps {
  /** The origin that browsers see. */
  readonly publicUrl: string
  /** Addresses (or ranges) of proxies that may say who the client is; nobody when empty. */
  readonly trustProxy: readonly string[]
  /** Requests a minute that one session may make. */
  readonly sessionRate: number
  readonly db: Kysely<Database>
  readonly log: Logger
  readonly metrics: Metrics
  readonly auth: Auth
  readonly ledger: Ledger
  readonly views: Views
  readonly checklists: Checklists
  readonly sets: Sets
  readonly drafts: Drafts
  readonly notifications: Notifications
  readonly batches: Batches
  readonly links: { readonly msm: Link | undefined; readonly stn: Link | undefined }
  readonly upstreams: Upstreams
  readonly about: Omit<Session, 'operator' | 'upstreams'>
  readonly isStopping: () => boolean
  /** The folder of the web's build, or what serves the web instead of it (the dev server). */
  readonly web: string | RequestHandler
  /** Served before the gate, for the sandbox's own switches. Never in production. */
  readonly beside?: RequestHandler
}

/** Ready to do work: our own store answers, and every upstream with keys has taken us once. */
const readiness = ({ db, links }: AppDeps) =>
  async function isReady(): Promise<boolean> {
    const waiting = [links.msm, links.stn].filter((link) => link !== undefined && !link.isReady)
    for (const link of waiting) link?.prepare()
    if (waiting.length > 0) return false
    try {
      await db.selectFrom('operators').select('id').limit(1).execute()
      return true
    } catch {
      return false
    }
  }

/** The portal's server as one function of a request; every order of its steps is a rule of security anchors. */
export function createApp(deps: AppDeps): Express {
  const { log, metrics, auth, ledger, links, upstreams } = deps
  const origins = originsOf(deps.publicUrl)
  const gate = createGate(auth, origins, deps.sessionRate)
  const rows: Readonly<Record<string, Row>> = { ...msmRows, ...stnRows }
  const about = { ...deps.about, upstreams: { msm: { on: Boolean(links.msm) }, stn: { on: Boolean(links.stn) } } }
  const reveal = createReveal({ rows, upstreams, ledger })
  const { views, checklists, sets, drafts, notifications, batches } = deps
  const own = { views, checklists, sets, drafts, notifications, batches }
  const portal = portalHandlers({ auth, ledger, reveal, ...own, about })

  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  // the raw query is checked by the row, never parsed into objects
  app.set('query parser', false)
  app.set('trust proxy', deps.trustProxy.length > 0 ? [...deps.trustProxy] : false)

  app.use(securityHeaders(origins.scheme))
  app.use(frontDoor(origins, requestLog(log, metrics)))
  app.use(healthRoutes({ isStopping: deps.isStopping, isReady: readiness(deps) }, metrics))
  if (deps.beside) app.use(deps.beside)
  app.use(apiRoutes({ gate, links, upstreams, ledger, portal, isStopping: deps.isStopping }))
  app.use(typeof deps.web === 'string' ? webRoutes(deps.web) : deps.web)
  app.use(nothingHere)
  app.use(problemExit(log))
  return app
}
