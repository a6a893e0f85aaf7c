import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { RequestHandler } from 'express'
import { Agent } from 'undici'
import { msmRows } from '#contract/msm/table.ts'
import { stnRows } from '#contract/stn/table.ts'
import { BATCH_ROWS } from '#contract/portal/batches.ts'
import { createApp } from './app.ts'
import type { BatchesDeps } from './batches/deps.ts'
import { keepBatches } from './batches/keepBatches.ts'
import { startRunner } from './batches/startRunner.ts'
import { keepChecklists } from './checklists/keepChecklists.ts'
import { keepDrafts } from './drafts/keepDrafts.ts'
import { createAuth } from './auth/auth.ts'
import { keepOperators, type Operators } from './auth/operators.ts'
import type { Config } from './config.ts'
import { loadDataKey } from './db/dataKey.ts'
import { openDatabase } from './db/openDatabase.ts'
import { createHttpServer, drain, listen } from './http/httpServer.ts'
import { createMetrics, type Metrics } from './http/metrics.ts'
import { createLogger, type Logger } from './http/requestLog.ts'
import { createLedger } from './ledger/createLedger.ts'
import type { Ledger } from './ledger/ledger.ts'
import { underWay } from './ledger/underWay.ts'
import { tellNews } from './notifications/tellNews.ts'
import { apiKey, bearer } from './upstream/credentials.ts'
import { asUpstream, inBackground } from './upstream/exchange.ts'
import { createLink, type Link } from './upstream/link.ts'
import type { LinkLimits } from './upstream/linkLimits.ts'
import { createPace } from './upstream/pace.ts'
import { keepSets } from './sets/keepSets.ts'
import { createTokens } from './upstream/tokens.ts'
import { keepViews } from './views/keepViews.ts'

/** How long (ms) what is under way may take when the portal is told to stop. */
const GRACE_MS = 18_000

export interface PortalOptions {
  readonly config: Config
  readonly web: string | ((server: Server) => Promise<RequestHandler>)
  /** Done once the database is open: first operators. */
  readonly prepare?: (operators: Operators) => Promise<void>
  readonly beside?: RequestHandler
  readonly log?: Logger
  readonly now?: () => number
  /** Rows and times of batches, for tests that cannot wait either. */
  readonly batches?: Partial<Pick<BatchesDeps, 'plannable' | 'troubleMs' | 'leaseMs'>>
  /** Times and sizes towards upstreams, for tests that cannot wait 15 s. */
  readonly limits?: Partial<LinkLimits>
}

export interface Portal {
  /** Where browsers find it. */
  readonly url: string
  /** What it listens on. */
  readonly port: number
  /** Takes no new work, lets what is under way finish, then closes everything. */
  stop(): Promise<void>
}

interface LinkDeps {
  readonly config: Config
  readonly metrics: Metrics
  readonly log: Logger
  readonly now: () => number
  readonly limits: Partial<LinkLimits>
}

function openMsm({ config, metrics, log, now, limits }: LinkDeps, dispatcher: Agent): Link | undefined {
  const { msm } = config
  if (!msm) return undefined
  const tokens = createTokens({
    url: msm.tokenUrl,
    clientId: msm.clientId,
    clientSecret: msm.clientSecret,
    dispatcher,
    now,
    told: (outcome, why) => {
      metrics.token(outcome)
      if (outcome === 'minted') log.info({ why }, 'token')
      else log.warn({ why }, 'no token')
    },
  })
  return createLink({
    name: 'msm',
    baseUrl: msm.baseUrl,
    credentials: bearer(tokens),
    pace: createPace({ perSecond: config.msmRate, now }),
    now,
    limits,
    told: (ms, ending) => metrics.upstream('msm', ms, ending),
  })
}

function openStn({ config, metrics, now, limits }: LinkDeps): Link | undefined {
  const { stn } = config
  if (!stn) return undefined
  return createLink({
    name: 'stn',
    baseUrl: stn.baseUrl,
    credentials: apiKey(stn.apiKey),
    pace: createPace({ perSecond: config.stnRate, now }),
    now,
    limits,
    told: (ms, ending) => metrics.upstream('stn', ms, ending),
  })
}

const listsOf = (values: Config['stnValues']) =>
  Object.fromEntries(Object.entries(values).map(([key, list]) => [key, [...list]]))

const versionOf = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}

/** Puts the portal together, hangs it into a server and listens. Rejects when the database or the port cannot be had. */
export async function openPortal({ config, web, prepare, beside, ...given }: PortalOptions): Promise<Portal> {
  const now = given.now ?? Date.now
  const log = given.log ?? createLogger(config.logLevel)
  const metrics = createMetrics()
  const db = await openDatabase(config.databaseUrl)
  await prepare?.(keepOperators(db, now))
  const dataKey = loadDataKey({ value: config.dataKey, databaseUrl: config.databaseUrl })

  const agent = new Agent({ connect: { timeout: 3_000 }, allowH2: false })
  const deps: LinkDeps = { config, metrics, log, now, limits: given.limits ?? {} }
  const links = { msm: openMsm(deps, agent), stn: openStn(deps) }
  links.msm?.prepare()
  const upstreams = { msm: links.msm && asUpstream(links.msm), stn: links.stn && asUpstream(links.stn) }
  const background = { msm: links.msm && inBackground(links.msm), stn: links.stn && inBackground(links.stn) }
  const rows = { ...msmRows, ...stnRows }
  const kept = createLedger({
    db,
    dataKey,
    rows,
    upstreams: background,
    now,
    newId: randomUUID,
    log,
  })
  const writes = underWay()
  const ledger: Ledger = {
    ...kept,
    perform: (intent, send, atBirth) => writes.track(kept.perform(intent, send, atBirth)),
  }

  const batchesDeps: BatchesDeps = {
    db,
    dataKey,
    rows,
    plannable: BATCH_ROWS,
    ledger,
    upstreams,
    background,
    lanes: links,
    perSecond: { msm: config.msmRate, stn: config.stnRate },
    now,
    newId: randomUUID,
    log,
    ...given.batches,
  }
  const runner = startRunner(batchesDeps)

  const server = createHttpServer()
  let isStopping = false
  const serving = typeof web === 'string' ? web : await web(server)
  const port = await listen(server, config.port, config.host)
  const url = config.publicUrl ?? `http://localhost:${port}`
  const app = createApp({
    publicUrl: url,
    trustProxy: config.trustProxy,
    sessionRate: config.sessionRate,
    db,
    log,
    metrics,
    auth: createAuth(db, now, { idleMs: config.sessionIdleMs, maxMs: config.sessionMaxMs }),
    ledger,
    views: keepViews({ db, now, newId: randomUUID }),
    checklists: keepChecklists({ db, now, newId: randomUUID, ledger }),
    sets: keepSets({ db, now, newId: randomUUID }),
    drafts: keepDrafts({ db, now }),
    notifications: tellNews({ db, now }),
    batches: keepBatches(batchesDeps, runner.kick),
    links,
    upstreams,
    about: {
      sandbox: config.sandbox !== undefined,
      stn: { customers: [...config.stnCustomers], values: listsOf(config.stnValues) },
      supportText: config.supportText ?? null,
      version: versionOf(),
      idleMs: config.sessionIdleMs,
    },
    isStopping: () => isStopping,
    web: serving,
    ...(beside && { beside }),
  })
  server.on('request', (request, response) => {
    // whoever keeps a connection alive has to let go of it when we stop
    if (isStopping) response.setHeader('Connection', 'close')
    app(request, response)
  })
  const follower = ledger.start()

  return {
    url,
    port,
    async stop() {
      isStopping = true
      // nothing more is begun; what is on its way ends beside what browsers wait for
      const rested = runner.stop()
      await drain(server, GRACE_MS)
      await rested
      // a write goes on when its browser has left, and then no connection of ours tells of it
      await writes.idle()
      await follower.stop()
      await Promise.all([links.msm?.close(), links.stn?.close(), agent.destroy()])
      await db.destroy()
      log.flush()
    },
  }
}
