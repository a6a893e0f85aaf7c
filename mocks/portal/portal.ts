import { matcher, type Match, type MatchResult } from '#contract/match.ts'
import { msmRows } from '#contract/msm/table.ts'
import type { Row } from '#contract/operation.ts'
import type { Role } from '#contract/permissions.ts'
import { portalRows } from '#contract/portal/table.ts'
import { stnRows } from '#contract/stn/table.ts'
import type { Engine, EngineOptions } from '../engine.ts'
import { answered, answeredJson, type SandboxAnswer } from '../exchange.ts'
import { createSandbox } from '../sandbox.ts'
import { createAskUpstream } from './askUpstream.ts'
import { createBatches } from './batches.ts'
import { createCommands, type Commands } from './commands.ts'
import { portalHandlers } from './handlers.ts'
import { answerUpstreamRow } from './proxy.ts'
import { readParts, type PortalRequest } from './readParts.ts'
import { problemAnswer, Refused } from './refuse.ts'
import { demand, operatorOf, type PortalState } from './state.ts'
import { createChecklists } from './checklists.ts'
import { createDrafts } from './drafts.ts'
import { createNotifications } from './notifications.ts'
import { createSets } from './sets.ts'
import { createViews } from './views.ts'

export interface PortalOptions extends EngineOptions {
  /** Who is signed in at the start; nobody when left out. */
  readonly signedInAs?: Role | undefined
  /** What staff see when KPN is down. */
  readonly supportText?: string | undefined
}

/**
 * The portal without a server: every portal route and every upstream row, answered from a sandbox and from memory. For
 * component tests (`portalNode.ts`) and for the static demo, which runs it in the page; so nothing here needs Node.
 * It keeps the promises that screens can see; the real gate, ledger and proxy have their own tests.
 */
export interface Portal {
  readonly handle: (request: PortalRequest) => Promise<SandboxAnswer>
  /** Faults, clock, log and world of KPN and sTN behind it. */
  readonly engine: Engine
  readonly signIn: (role: Role) => void
  /** As after an expired session: the next request is 401. */
  readonly signOut: () => void
  /** What the ledger holds, newest first. */
  readonly ledger: Commands['kept']
}

const tables = {
  portal: matcher<Row>(Object.values(portalRows)),
  msm: matcher<Row>(Object.values(msmRows)),
  stn: matcher<Row>(Object.values(stnRows)),
}

export function createPortal({ signedInAs, supportText, ...options }: PortalOptions = {}): Portal {
  const engine = createSandbox(options)
  const { now } = engine.clock
  const ask = createAskUpstream(engine)
  const commands = createCommands(ask, now)
  const batches = createBatches({ ask, commands, now })
  const state: PortalState = {
    engine,
    ask,
    commands,
    views: createViews(),
    checklists: createChecklists(commands, now),
    sets: createSets(now),
    drafts: createDrafts(now),
    batches,
    notifications: createNotifications({ commands, batches, now }),
    now,
    supportText: supportText ?? null,
    operator: undefined,
    preferences: new Map(),
    failures: new Map(),
  }
  const signIn = (role: Role) => {
    state.operator = operatorOf(role, state)
  }
  if (signedInAs) signIn(signedInAs)

  return {
    engine,
    ledger: commands.kept,
    signIn,
    signOut() {
      state.operator = undefined
    },
    async handle(request) {
      try {
        return await answer(state, request)
      } catch (error) {
        if (error instanceof Refused) return problemAnswer(error, crypto.randomUUID())
        const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
        return problemAnswer(new Refused('internal', { message }), crypto.randomUUID())
      }
    },
  }
}

/** Gate, row, permission, shape, answer: in the order of the real one. */
async function answer(state: PortalState, request: PortalRequest): Promise<SandboxAnswer> {
  if (request.headers['x-csrf'] !== '1') throw new Refused('csrf_refused')
  const match = found(request)
  const { row } = match
  const isOpenDoor = row.id === 'sessionRead' || row.id === 'signIn'
  const operator = isOpenDoor ? undefined : demand(state, row.permission)
  const parts = readParts(match, request)
  if (operator && row.upstream !== 'portal') return answerUpstreamRow(state, operator, row, parts, request)
  const handler = portalHandlers[row.id as keyof typeof portalHandlers] as (given: unknown) => unknown
  const value = await handler({ ...parts, state })
  return value === undefined ? answered(204, {}) : answeredJson(200, value, { 'cache-control': 'no-store' })
}

function found({ method, path }: PortalRequest): Match {
  const match = matchOf(method, path)
  if (match.row) return match
  if ('issue' in match)
    throw new Refused('bad_parameter', { fields: [{ path: `path.${match.issue.param}`, code: 'malformed' }] })
  throw new Refused(match.allowed.length > 0 ? 'method_not_allowed' : 'not_found')
}

function matchOf(method: string, path: string): MatchResult {
  if (path.startsWith('/api/msm/')) return tables.msm(method, path.slice('/api/msm'.length))
  if (path.startsWith('/api/stn/')) return tables.stn(method, path.slice('/api/stn'.length))
  return tables.portal(method, path)
}
