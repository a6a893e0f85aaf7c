import type { Row } from '#contract/operation.ts'
import type { Progress } from '#contract/portal/ledger.ts'
import { FINAL_TRACK_STATUSES } from '#contract/msm/schemas/status.ts'
import { hasSucceeded, isActivationOver } from '#contract/stn/activationEnds.ts'

/** Upstream's word without the moments at which we heard it. */
export type Word = Omit<Progress, 'readAt' | 'movedAt'>

type Thing = Record<string, unknown>

export const asThing = (value: unknown): Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : {}

const text = (value: unknown) =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : null

/** KPN numbers its orders: anything else in an answer is no number to follow. */
export const isOrderNumber = (id: string): boolean => /^\d+$/.test(id)

const orderNumber = (value: unknown) => {
  const id = text(value)
  return id !== null && isOrderNumber(id) ? id : null
}

/** KPN's workflow states (`OrderSummary.status`) after which nothing moves; another vocabulary than track and trace. */
const FINAL_SUMMARIES: Readonly<Record<string, boolean>> = {
  Finished: true,
  Failed: false,
  Aborted: false,
  Canceled: false,
  Rejected: false,
}

const NOT_YET = { final: false, succeeded: null, list: null, kpnReference: null } as const

const ended = (ends: Readonly<Record<string, boolean>>, status: string) =>
  Object.hasOwn(ends, status) ? { final: true, succeeded: ends[status]! } : { final: false, succeeded: null }

/** An order or service request of track and trace. */
export function wordOfOrder(order: unknown, list: 'orders' | 'service-requests'): Word {
  const { id, status, kpnReference } = asThing(order)
  const told = text(status) ?? ''
  const final = FINAL_TRACK_STATUSES.includes(told)
  return {
    status: told,
    final,
    succeeded: final ? told === 'CLOSED' : null,
    upstreamId: text(id),
    list,
    kpnReference: text(kpnReference),
  }
}

/** An sTN activation, as the word on the write that asked for it or for its end. */
export function wordOfActivation({ id: rowId }: Pick<Row, 'id'>, activation: unknown): Word {
  const { id, status, providerOrderNumber } = asThing(activation)
  const told = text(status) ?? ''
  const final = isActivationOver(told)
  return {
    status: told,
    final,
    succeeded: final ? hasSucceeded(rowId, told) : null,
    upstreamId: text(id),
    list: 'activations',
    kpnReference: text(providerOrderNumber),
  }
}

/** Nothing more is to be heard: `status` is our own word. */
export const lastWord = (
  status: 'ANSWERED' | 'CONFIRMED' | 'NOT_FOUND',
  succeeded: boolean | null,
  before?: Progress | null,
): Word => ({
  status,
  final: true,
  succeeded,
  upstreamId: before?.upstreamId ?? null,
  list: before?.list ?? null,
  kpnReference: before?.kpnReference ?? null,
})

/**
 * What the answer of a write says about its progress: an activation, an `OrderSummary`, a basket's `{orderId}`, the orders
 * of a bulk move. `null`: it is found later, by our reference or where it went. Where upstream gives nothing to follow, its
 * answer was the last word; an `OrderSummary` may have come to its end without an id.
 */
export function firstWord(row: Row, answer: unknown, reference: string | null): Word | null {
  const { id, status, orderId, orders } = asThing(answer)
  if (row.upstream === 'stn' && text(id)) return wordOfActivation(row, answer)
  if (row.upstream === 'msm' && Array.isArray(orders)) return firstWordOfSeveral(orders)
  const upstreamId = orderNumber(id) ?? orderNumber(orderId)
  const told = text(status) ?? ''
  const ends = ended(FINAL_SUMMARIES, told)
  if (row.upstream === 'msm' && (ends.final || (upstreamId && (told || orderNumber(orderId))))) {
    return { ...NOT_YET, status: told, ...ends, upstreamId }
  }
  return reference === null ? lastWord('ANSWERED', true) : null
}

/** One order can be followed by its id; several cannot speak with one voice before all of them are looked up. */
function firstWordOfSeveral(orders: readonly unknown[]): Word | null {
  if (orders.length === 0) return lastWord('ANSWERED', true)
  const upstreamId = orders.length === 1 ? orderNumber(asThing(orders[0]).id) : null
  return upstreamId === null ? null : { ...NOT_YET, status: '', upstreamId }
}

/** Puts the moments to a word; `movedAt` stays when upstream said nothing new. */
export function told(word: Word, before: Progress | null, at: string): Progress {
  const isNews =
    before === null ||
    before.status !== word.status ||
    before.final !== word.final ||
    before.kpnReference !== word.kpnReference
  return { ...word, readAt: at, movedAt: isNews ? at : before.movedAt }
}
