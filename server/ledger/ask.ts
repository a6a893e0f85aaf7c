import type { Row } from '#contract/operation.ts'
import type { Exchange } from '../upstream/upstream.ts'
import type { LedgerDeps } from './deps.ts'
import type { Word } from './progress.ts'

/** What one look at upstream brought. */
export type Sight =
  /** It is there. `answer`: what may be kept as the answer of a command that got none. */
  | { readonly kind: 'found'; readonly word: Word; readonly answer?: unknown }
  /** It is as the write would have made it. `answer`: as above. */
  | { readonly kind: 'same'; readonly answer?: unknown }
  /** Upstream answered and it is not there (yet): proves nothing. */
  | { readonly kind: 'nothing' }
  /** Upstream could not be asked. */
  | { readonly kind: 'failed'; readonly retryAfterMs: number }

/** Ends a look when upstream does not answer: nothing can be concluded from it. */
export class LookFailed extends Error {
  readonly retryAfterMs: number

  constructor(forTheLog: string, retryAfterMs: number) {
    super(forTheLog)
    this.name = 'LookFailed'
    this.retryAfterMs = retryAfterMs
  }
}

export interface Question {
  readonly row: Row
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  /** Something will be concluded from a 404: then it has to come with upstream's own words. */
  readonly isAbsenceProof?: true
}

/**
 * A 404 of upstream's own: the gateway has one too, for a path that it does not know (MSM 7.20), and whoever stands between
 * has a page.
 */
function isAbsence({ status, body }: Extract<Exchange, { kind: 'answered' }>, { isAbsenceProof }: Question): boolean {
  if (status !== 404) return false
  const isThing = typeof body === 'object' && body !== null && !Array.isArray(body)
  return isThing ? !('fault' in body) : !isAbsenceProof
}

/** Reads one row whole. `undefined` for a 404 of upstream's; throws `LookFailed` for anything else that is no answer. */
export type Ask = (question: Question) => Promise<unknown>

function failed(row: Row, exchange: Exchange): LookFailed {
  if (exchange.kind === 'failed') {
    return new LookFailed(`${row.id}: ${exchange.forTheLog}`, (exchange.retryAfter ?? 0) * 1000)
  }
  const seconds = Number(exchange.headers['retry-after'])
  return new LookFailed(`${row.id}: answered ${exchange.status}`, Number.isFinite(seconds) ? seconds * 1000 : 0)
}

/** Asks through the ledger's upstreams; `signal` ends what is under way. */
export function asker({ upstreams }: LedgerDeps, signal: AbortSignal): Ask {
  return async (question) => {
    const { row, path = {}, query = {} } = question
    const upstream = row.upstream === 'portal' ? undefined : upstreams[row.upstream]
    if (!upstream) throw new LookFailed(`${row.id}: upstream is off`, 0)
    signal.throwIfAborted()
    const exchange = await upstream.exchange({ row, path, query }, { signal })
    if (exchange.kind === 'answered' && exchange.status >= 200 && exchange.status < 300) return exchange.body ?? null
    if (exchange.kind === 'answered' && isAbsence(exchange, question)) return undefined
    throw failed(row, exchange)
  }
}
