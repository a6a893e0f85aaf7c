import type { Row } from '#contract/operation.ts'
import type { BatchItem, ItemWhy } from '#contract/portal/batches.ts'
import { isAcceptance, refusalOf } from '../upstream/upstreamRefusal.ts'
import type { Upstream } from '../upstream/upstream.ts'

type Thing = Readonly<Record<string, unknown>>

export const asThing = (value: unknown): Thing => (typeof value === 'object' && value !== null ? (value as Thing) : {})
export const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : null)

export interface Finding {
  readonly found: NonNullable<BatchItem['check']>
  readonly why?: Pick<ItemWhy, 'code'> & Partial<ItemWhy>
}
/** `later`: upstream asks for peace (ms). */
export type Look = Finding | { readonly later: number }

/** An order of KPN's that stands in the way. */
export function orderOf(blocking: unknown): ItemWhy['order'] {
  const { id, kpnReference, type, status } = asThing(blocking)
  const known = text(id)
  return known === null ? null : { id: known, kpnReference: text(kpnReference), type: text(type), status: text(status) }
}

interface Question {
  readonly path?: Thing
  readonly query?: Thing
}
/** `refused`: upstream's status, when it answered that it will not. */
type Answer = { readonly answer: unknown } | { readonly look: Look; readonly refused: number | undefined }

/** One question to upstream of a dry run; undefined when told to stop. */
export type Ask = (row: Row, question: Question) => Promise<Answer | undefined>

/** `now`: ms since 1970. */
export const createAsk =
  (upstream: Upstream, now: () => number, signal: AbortSignal): Ask =>
  async (row, { path = {}, query = {} }) => {
    const exchange = await upstream.exchange({ row, path, query }, { signal }).catch((error: unknown) => {
      // told to stop while it waited for its turn
      if (signal.aborted) return undefined
      throw error
    })
    if (!exchange) return undefined
    if (exchange.kind === 'answered' && isAcceptance(exchange.status)) return { answer: exchange.body }
    if (signal.aborted) return undefined
    const { code, told } = refusalOf(row, exchange, now())
    if (code === 'upstream_throttled') return { look: { later: (told.retryAfter ?? 1) * 1000 }, refused: undefined }
    const words = { upstreamCode: told.upstreamCode ?? null, message: told.message ?? null }
    const status = told.upstreamStatus
    const isRefused = status !== undefined && status >= 400 && status < 500 && status !== 401 && status !== 403
    const look: Look =
      status === 404
        ? { found: 'impossible', why: { ...words, code: 'not_found' } }
        : { found: 'unclear', why: { ...words, code: 'check_failed' } }
    return { look, refused: isRefused ? status : undefined }
  }
