import { answerRow, type Table } from './answerRow.ts'
import { applyFault } from './applyFault.ts'
import { createClock, type SandboxClock } from './clock.ts'
import { applicationNotFound, invalidToken, quotaViolation, stnError } from './errorShapes.ts'
import type { SandboxAnswer, SandboxRequest } from './exchange.ts'
import { createFaults, type Faults } from './faults.ts'
import { createQuota, type Quota, type QuotaOptions } from './quota.ts'
import { contractIn, createRequestLog, type RequestLog } from './requestLog.ts'
import { createTokens, type ClientCredentials, type IssuedTokens } from './tokens.ts'
import type { Pace } from './fleet/state.ts'
import type { World } from './fleet/world.ts'

export interface WorldOptions {
  /** People beside KPN's own examples. */
  readonly size: number
  readonly seed: number
  /** How long KPN takes; the world's own pace unless told. Ms of the sandbox clock. */
  readonly pace?: Partial<Pace> | undefined
}

export interface EngineOptions extends Partial<WorldOptions> {
  /** Real time, ms since 1970; the sandbox clock starts on it. */
  readonly now?: (() => number) | undefined
  readonly msm?: ClientCredentials | undefined
  readonly stn?: { readonly key: string } | undefined
  /** Left out: headers of a quota that nobody reaches. */
  readonly quota?: QuotaOptions | undefined
}

/** What an engine is made of; tests give it small tables. */
export interface Parts {
  readonly msm: Table
  readonly stn: Table
  readonly makeWorld: (options: WorldOptions & { readonly now: number }) => World
}

/** KPN and sTN without sockets. */
export interface Engine {
  readonly handle: (request: SandboxRequest) => Promise<SandboxAnswer>
  readonly credentials: { readonly msm: ClientCredentials; readonly stn: { readonly key: string } }
  readonly clock: SandboxClock
  readonly faults: Faults
  readonly tokens: IssuedTokens
  readonly quota: Quota
  readonly log: RequestLog
  readonly world: World
  /** A new world, no faults, an empty log, real time; tokens stay good. Options left out stay as they were. */
  readonly reset: (options?: Partial<WorldOptions>) => void
}

/** What callers use when they choose no credentials: they open nothing but a sandbox. */
export const SANDBOX_CREDENTIALS = {
  msm: { clientId: 'sandbox-client', clientSecret: 'sandbox-secret' },
  stn: { key: 'sandbox-key' },
} as const

/** Puts the parts together: who may in, which fault hits, what is written down, what the row answers. */
export function createEngine(parts: Parts, options: EngineOptions = {}): Engine {
  const real = options.now ?? Date.now
  const credentials = { msm: options.msm ?? SANDBOX_CREDENTIALS.msm, stn: options.stn ?? SANDBOX_CREDENTIALS.stn }
  const clock = createClock(real)
  const faults = createFaults()
  const tokens = createTokens(credentials.msm, clock.now)
  const quota = createQuota(clock.now, options.quota)
  const log = createRequestLog()
  let people: WorldOptions = { size: options.size ?? 200, seed: options.seed ?? 1, pace: options.pace }
  let world = parts.makeWorld({ ...people, now: clock.now() })

  const credentialOf = ({ upstream, headers }: SandboxRequest) => {
    if (upstream === 'token') return undefined
    if (upstream === 'msm') return tokens.check(headers['authorization'])
    const key = headers['stn-api-key']
    return key === undefined ? 'missing' : key === credentials.stn.key ? 'ok' : 'unknown'
  }

  async function handle(request: SandboxRequest): Promise<SandboxAnswer> {
    const { upstream, method, path } = request
    const table = upstream === 'stn' ? parts.stn : parts.msm
    const match = upstream === 'token' ? undefined : table.match(method, path)
    const row = match?.row
    const entry = log.open(request, row?.id, clock.now())
    const { delayMs, fault } = faults.strike({ upstream, method, path, row, contract: contractIn(entry.body) })
    if (fault) entry.fault = fault.kind
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs))
    const credential = credentialOf(request)
    entry.credential = credential
    const counted = upstream === 'msm' ? quota.count() : undefined

    const onApplied = () => log.markApplied(entry)
    const run = async (): Promise<SandboxAnswer> => {
      if (!match) return tokens.mint(request)
      // the gateway looks for the path first, then for the token, then for the quota
      if (upstream === 'msm' && !match.row && 'allowed' in match && match.allowed.length === 0) {
        return applicationNotFound(path)
      }
      if (credential !== 'ok') {
        return upstream === 'stn'
          ? stnError(401, 'Unauthorized', 'The API key is missing or not valid')
          : invalidToken(credential === 'expired')
      }
      if (counted?.spent) return quotaViolation()
      return answerRow(table, match, request, { world, now: clock.now(), onApplied })
    }
    const answer = fault ? await applyFault(fault, upstream, run) : await run()
    entry.status = answer.status
    entry.travel = answer.travel
    if (!counted) return answer
    return { ...answer, headers: { ...answer.headers, ...counted.headers, 'api-version': API_VERSION } }
  }

  return {
    handle,
    credentials,
    clock,
    faults,
    tokens,
    quota,
    log,
    get world() {
      return world
    },
    reset(wanted = {}) {
      people = { ...people, ...wanted }
      faults.clear()
      log.clear()
      clock.freeze(false)
      clock.set(real())
      quota.set(options.quota)
      world = parts.makeWorld({ ...people, now: clock.now() })
    },
  }
}

/** KPN echoes the version that answered (reference 1.1). */
const API_VERSION = '11'
