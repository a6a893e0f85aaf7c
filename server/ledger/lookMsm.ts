import { TRACK_STATUSES } from '#contract/msm/schemas/status.ts'
import { orderList, orderRead, serviceRequestList, serviceRequestRead } from '#contract/msm/trackAndTrace.ts'
import { isSameReference } from '#contract/referenceNumber.ts'
import type { Ask, Sight } from './ask.ts'
import { asThing, wordOfOrder } from './progress.ts'

/** Changes to what exists become service requests, new things orders; the more frequent first. */
const LISTS = [
  { list: 'service-requests', many: serviceRequestList, one: serviceRequestRead },
  { list: 'orders', many: orderList, one: orderRead },
] as const
type List = (typeof LISTS)[number]['list']

/** More than one command ever has of one reference: a bulk move makes an order for each of up to ten. */
const MOST = 50

/** Clocks differ; so far (ms) before we sent it may something of ours seem to have begun. */
const CLOCK_SLACK_MS = 600_000

const referenceOf = (order: unknown) => {
  const { customerReference } = asThing(order)
  return typeof customerReference === 'string' ? customerReference : undefined
}

/**
 * Follows an order by its id. Whether the ids of both lists are one space is not documented (MSM 6.4), so one that
 * carries another reference is not ours.
 */
export async function orderById(
  ask: Ask,
  id: string,
  known: { readonly list: string | null; readonly reference: string | null },
): Promise<Sight> {
  for (const { list, one } of LISTS) {
    if (known.list !== null && known.list !== list) continue
    const order = await ask({ row: one, path: { id: Number(id) } })
    if (order === undefined || order === null) continue
    const theirs = referenceOf(order)
    if (known.reference !== null && theirs && !isSameReference(known.reference, theirs)) continue
    return { kind: 'found', word: wordOfOrder(order, list) }
  }
  return { kind: 'nothing' }
}

export interface ReferenceSearch {
  readonly reference: string
  /** Not ours: somebody typed it, and may have typed it before. Then only what began after this moment (ms) counts. */
  readonly notBefore: number | undefined
}

const isYoung = (order: unknown, notBefore: number | undefined) => {
  if (notBefore === undefined) return true
  const began = Date.parse(String(asThing(order).creationDate))
  return began >= notBefore - CLOCK_SLACK_MS
}

/** Several orders of one command (a bulk move) are done when the last of them is; the one that lags speaks for all. */
function together(found: readonly { readonly order: unknown; readonly list: List }[]): Sight {
  const words = found.map(({ order, list }) => wordOfOrder(order, list))
  const word =
    words.find((one) => !one.final) ??
    words.find((one) => one.succeeded === false) ??
    (words[0] as (typeof words)[number])
  const isOne = words.length === 1
  return {
    kind: 'found',
    word: isOne ? word : { ...word, upstreamId: null },
    ...(isOne && { answer: { id: Number(word.upstreamId), referenceNumber: referenceOf(found[0]!.order) } }),
  }
}

/** Searches both lists for our reference number, in every state. `patterns` is a free-text search: we match exactly. */
export async function orderByReference(ask: Ask, { reference, notBefore }: ReferenceSearch): Promise<Sight> {
  const found: { order: unknown; list: List }[] = []
  for (const { list, many } of LISTS) {
    const page = asThing(
      await ask({ row: many, query: { patterns: [reference], status: TRACK_STATUSES, from: 0, to: MOST } }),
    )
    for (const order of Array.isArray(page.result) ? page.result : []) {
      if (isSameReference(reference, referenceOf(order)) && isYoung(order, notBefore)) found.push({ order, list })
    }
  }
  return found.length === 0 ? { kind: 'nothing' } : together(found)
}
