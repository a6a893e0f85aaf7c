import { FINAL_TRACK_STATUSES, TRACK_STATUSES } from '#contract/msm/schemas/status.ts'
import { orderList, orderRead, serviceRequestList, serviceRequestRead } from '#contract/msm/trackAndTrace.ts'
import type { Row } from '#contract/operation.ts'
import type { Progress } from '#contract/portal/ledger.ts'
import { isSameReference } from '#contract/referenceNumber.ts'
import { hasSucceeded, isActivationOver } from '#contract/stn/activationEnds.ts'
import { activationList } from '#contract/stn/queries.ts'
import type { AskUpstream } from './askUpstream.ts'
import { asThing, jsonOf } from './upstreamTrouble.ts'

/** Upstream's word, without the moments at which we heard it. */
export type Word = Omit<Progress, 'readAt' | 'movedAt'>

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : null)

const LISTS = [
  { list: 'service-requests', many: serviceRequestList, one: serviceRequestRead },
  { list: 'orders', many: orderList, one: orderRead },
] as const

function wordOfOrder(order: unknown, list: 'orders' | 'service-requests'): Word {
  const { id, status, kpnReference } = asThing(order)
  const final = FINAL_TRACK_STATUSES.includes(String(status))
  return {
    status: textOf(status) ?? '',
    final,
    succeeded: final ? status === 'CLOSED' : null,
    upstreamId: textOf(id),
    list,
    kpnReference: textOf(kpnReference),
  }
}

function wordOfActivation(row: Row, activation: unknown): Word {
  const { id, status, providerOrderNumber } = asThing(activation)
  const final = isActivationOver(String(status))
  return {
    status: textOf(status) ?? '',
    final,
    succeeded: final ? hasSucceeded(row.id, String(status)) : null,
    upstreamId: textOf(id),
    list: 'activations',
    kpnReference: textOf(providerOrderNumber),
  }
}

/** What the answer of a write says about its progress; an answer that gives nothing to follow was the last word. */
export function firstWord(row: Row, answer: unknown): Word {
  const { id, status, orderId } = asThing(answer)
  if (row.upstream === 'stn' && textOf(id)) return wordOfActivation(row, answer)
  const upstreamId = textOf(id) ?? textOf(orderId)
  // an id alone may be that of what was made (a template): neither an order nor a reference to find one by
  const isOrder = textOf(orderId) || textOf(status) || row.write?.reference
  if (!upstreamId || !isOrder) return lastWord('ANSWERED')
  return {
    status: textOf(status) ?? '',
    final: false,
    succeeded: null,
    upstreamId,
    list: null,
    kpnReference: null,
  }
}

/** Done, and nothing more is to be heard of it: `status` is our own word. */
export const lastWord = (status: 'ANSWERED' | 'CONFIRMED'): Word => ({
  status,
  final: true,
  succeeded: true,
  upstreamId: null,
  list: null,
  kpnReference: null,
})

/** Looks an accepted write up by its id; `undefined` when upstream says nothing of it. */
export async function lookUp(ask: AskUpstream, row: Row, id: string): Promise<Word | undefined> {
  if (row.upstream === 'stn') {
    const { results } = asThing(await read(ask, { row: activationList, query: { id } }))
    return Array.isArray(results) && results.length > 0 ? wordOfActivation(row, results[0]) : undefined
  }
  for (const { list, one } of LISTS) {
    const order = await read(ask, { row: one, path: { id: Number(id) } })
    if (order !== undefined) return wordOfOrder(order, list)
  }
  return undefined
}

/** Of sTN's activations, for which there is no filter by reference: more than one page of the demo makes in its life. */
const LATEST = 500

/** Searches upstream's lists for our reference: how a write that got no answer is settled. */
export async function search(ask: AskUpstream, row: Row, reference: string): Promise<Word | undefined> {
  if (row.upstream === 'stn') {
    const query = { orderByDesc: 'createdAt', take: LATEST }
    const { results } = asThing(await read(ask, { row: activationList, query }))
    const ours = (Array.isArray(results) ? results : []).find((one) =>
      isSameReference(reference, textOf(asThing(one)['referenceNumber'])),
    )
    return ours && wordOfActivation(row, ours)
  }
  for (const { list, many } of LISTS) {
    const query = { patterns: [reference], status: TRACK_STATUSES, from: 0, to: 50 }
    const { result } = asThing(await read(ask, { row: many, query }))
    const ours = (Array.isArray(result) ? result : []).find((order) =>
      isSameReference(reference, textOf(asThing(order)['customerReference'])),
    )
    if (ours) return wordOfOrder(ours, list)
  }
  return undefined
}

async function read(ask: AskUpstream, asked: Parameters<AskUpstream>[0]): Promise<unknown> {
  const answer = await ask(asked)
  return answer.status === 200 && answer.travel === 'whole' ? jsonOf(answer) : undefined
}
