import type { Row, WireAnswerOf } from '#contract/operation.ts'
import {
  isThingSought,
  revealNote,
  revealSubject,
  type RevealWanted,
  type secretReveal,
} from '#contract/portal/reveal.ts'
import type { SignedIn } from '../auth/signedIn.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Upstreams } from '../upstream/upstream.ts'
import { isAcceptance, refusalOf } from '../upstream/upstreamRefusal.ts'
import { givenPath, givenQuery } from './givenParts.ts'
import { perMinute } from './perMinute.ts'
import { Refusal } from './refusal.ts'
import { checkPermission } from './rowRequest.ts'

type Revealed = WireAnswerOf<typeof secretReveal>

export type Reveal = (who: SignedIn, wanted: RevealWanted) => Promise<Revealed>

const REVEALS_A_MINUTE = 10

const refuse = (path: string, code: string) =>
  new Refusal('body_refused', `reveal: ${path} ${code}`, { fields: [{ path, code }] })

/** The value at `results.0.puk` of an answer; `undefined` where there is none. Own properties only. */
function valueAt(answer: unknown, field: readonly string[]): unknown {
  let value = answer
  for (const name of field) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}

const pathOf = (row: Row, given: RevealWanted['path']): Readonly<Record<string, unknown>> => {
  const path = givenPath(row)(given)
  if (!path) throw refuse('path', 'malformed')
  return path
}

const queryOf = (row: Row, given: RevealWanted['query']): Readonly<Record<string, unknown>> => {
  const { values, issues } = givenQuery(row, given)
  if (issues.length > 0) throw refuse(`query.${issues[0]!.param}`, issues[0]!.problem)
  return values
}

export interface RevealDeps {
  readonly rows: Readonly<Record<string, Row>>
  readonly upstreams: Upstreams
  readonly ledger: Ledger
}

/**
 * One secret of one answer: limited per operator, in the ledger with its reason before upstream is asked, and never kept.
 * Only what the row itself calls a secret; everything else is in its answers anyway.
 */
export function createReveal({ rows, upstreams, ledger }: RevealDeps): Reveal {
  const limit = perMinute(REVEALS_A_MINUTE, 'reveal_limited')

  return async (who, wanted) => {
    const row = Object.hasOwn(rows, wanted.row) ? rows[wanted.row] : undefined
    if (!row || row.upstream === 'portal' || row.effect !== 'read' || row.secrets.length === 0)
      throw refuse('row', 'unknown')
    checkPermission(who, row.permission)
    const field = wanted.field.split('.')
    if (!row.secrets.includes(field.at(-1)!)) throw refuse('field', 'unknown')
    const path = pathOf(row, wanted.path)
    const query = queryOf(row, wanted.query)
    const subject = revealSubject(row, path, wanted.query)
    // without a subject nobody would find in the ledger whose secret was shown
    if (subject.id === '') throw refuse('query', 'missing')
    const upstream = upstreams[row.upstream]
    if (!upstream) throw new Refusal('upstream_off', `${row.upstream} has no keys`, { upstream: row.upstream })
    await limit(who.operatorId, `${who.operatorId} reveals too fast`)
    const request = revealNote(wanted)
    const commandId = await ledger.note(who, { row: row.id, subject, reason: wanted.reason, request })
    const exchange = await upstream.exchange({ row, path, query })
    if (exchange.kind === 'failed' || !isAcceptance(exchange.status)) throw refusalOf(row, exchange)
    if (!isThingSought(valueAt(exchange.body, field.slice(0, -1)), wanted.query)) return { value: null, commandId }
    const value = valueAt(exchange.body, field)
    return { value: typeof value === 'string' || typeof value === 'number' ? String(value) : null, commandId }
  }
}
