import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { AnswerOf } from '#contract/operation.ts'
import type { Permission } from '#contract/permissions.ts'
import { commandList, type Command } from '#contract/portal/ledger.ts'
import { isActivationOver } from '#contract/stn/activationEnds.ts'
import { subscriptionPortInCancel, subscriptionPortOutCancel } from '#contract/stn/porting.ts'
import { activationList } from '#contract/stn/queries.ts'
import { subscriptionCreateCancel, subscriptionTerminateCancel } from '#contract/stn/subscriptions.ts'
import type { ActivationsAsked } from '../domain/activationList.ts'
import type { ActivationRecord, CancelKind } from '../domain/activationRecord.ts'
import { isSettled } from '../domain/command.ts'
import { activationQueries } from './activations.ts'
import { call } from './call.ts'
import { ContractError } from './errors.ts'
import { terms, type Answered, type Sending } from './sending.ts'

/** Activations per request; sTN states no maximum. */
export const RECORDS_PAGE = 100
/** Commands per request, the most that the portal gives, and how many requests: older ones have long been followed. */
const LEDGER_PAGE = 200
const LEDGER_PAGES = 5

type WireRecord = AnswerOf<typeof activationList>['results'][number]

/** sTN's shape as ours. Throws ContractError without an id: nothing could be done with it. */
function recordOf(one: WireRecord, at: number): ActivationRecord {
  if (!one.id) throw new ContractError(activationList.id, `results.${at}.id`)
  const { info } = one
  return {
    id: one.id,
    status: one.status ?? '',
    type: one.activationType ?? '',
    environment: one.providerEnvironment || null,
    reference: one.referenceNumber || null,
    order: one.providerOrderNumber || null,
    subscriptionId: one.subscriptionId || null,
    phoneNumber: one.phoneNumber || null,
    createdAt: one.createdAt || null,
    modifiedAt: one.modifiedAt || null,
    reason: info?.errorMessage || null,
    isEsim: typeof info?.eSim === 'number' ? info.eSim === 1 : (info?.eSim ?? null),
    simCardNumber: info?.simCardNumber || null,
    subscriptionType: info?.subscriptionType || null,
    accessType: info?.accessType || null,
    customer: info?.stnCustomerId || info?.customerId || null,
    wish: info?.wishDate || info?.portingWishDate || null,
    portingStatus: info?.portingStatus || null,
    services: Object.fromEntries(Object.entries(info?.services ?? {}).filter(([, value]) => value !== undefined)),
  }
}

/** Rows from `skip` on, past every cache. A page that is not full is the last one: `total` is not to be trusted (sTN 3). */
async function readRecords(asked: ActivationsAsked, skip: number, signal: AbortSignal): Promise<ActivationRecord[]> {
  const query = { ...asked, take: RECORDS_PAGE, skip, orderByDesc: 'createdAt' }
  return (await call(activationList, { query, signal })).results.map(recordOf)
}

/** All of them, page after page. Throws as `call` does. */
export async function readAllRecords(asked: ActivationsAsked, signal: AbortSignal): Promise<ActivationRecord[]> {
  const all: ActivationRecord[] = []
  for (;;) {
    const page = await readRecords(asked, all.length, signal)
    all.push(...page)
    if (page.length < RECORDS_PAGE) return all
  }
}

async function readLedger(signal: AbortSignal): Promise<Command[]> {
  const found: Command[] = []
  for (let page = 0; page < LEDGER_PAGES; page += 1) {
    const before = found.at(-1)?.id
    const query = { upstream: 'stn' as const, limit: LEDGER_PAGE, ...(before !== undefined && { before }) }
    const { commands, more } = await call(commandList, { query, signal })
    found.push(...commands)
    if (!more) break
  }
  return found
}

/** Ms between two looks of a page that somebody watches at our own ledger, which the server follows by itself. */
const LOOK = 3_000
/** Ms between two looks at sTN itself, for what our ledger does not follow. */
const LOOK_AT_STN = 15_000

const awaitsNumber = ({ type, phoneNumber }: ActivationRecord) => type === 'ACTIVATENEW' && phoneNumber === null

export const recordQueries = {
  all: () => [...activationQueries.all(), 'records'] as const,
  /** sTN's list, the newest first, as far as it was read. */
  list: (asked: ActivationsAsked) =>
    infiniteQueryOptions({
      queryKey: [...recordQueries.all(), 'list', asked],
      queryFn: ({ pageParam, signal }) => readRecords(asked, pageParam, signal),
      initialPageParam: 0,
      getNextPageParam: (last, _all, skipped) => (last.length < RECORDS_PAGE ? undefined : skipped + last.length),
      staleTime: 15_000,
    }),
  /** One, or null when sTN does not know it. Looked at again while our ledger does not, or cannot, follow it. */
  one: (id: string, isFollowed: boolean) =>
    queryOptions({
      queryKey: [...recordQueries.all(), 'one', id],
      queryFn: async ({ signal }) => {
        const { results } = await call(activationList, { query: { id }, signal })
        return results.map(recordOf).find((one) => one.id === id) ?? null
      },
      staleTime: 2_000,
      refetchInterval: ({ state: { data } }) => {
        if (!data) return false
        if (isActivationOver(data.status)) return data.status === 'DONE' && awaitsNumber(data) ? LOOK_AT_STN : false
        return isFollowed ? false : LOOK_AT_STN
      },
    }),
  /** Our writes to sTN, newest first. */
  ledger: () =>
    queryOptions({
      queryKey: [...recordQueries.all(), 'ledger'],
      queryFn: ({ signal }) => readLedger(signal),
      staleTime: 5_000,
      refetchInterval: ({ state }) => (state.data?.some((one) => !isSettled(one)) ? LOOK_AT_STN : false),
    }),
  /** Our writes with that reference number, and what was asked of that activation since. */
  ofOne: (reference: string | null, id: string) =>
    queryOptions({
      queryKey: [...recordQueries.all(), 'commands', id, reference],
      queryFn: async ({ signal }) => {
        const asked = [{ subjectKind: 'activation', subjectId: id }, ...(reference === null ? [] : [{ reference }])]
        const pages = await Promise.all(asked.map((query) => call(commandList, { query, signal })))
        return pages.flatMap(({ commands }) => commands).filter(({ progress }) => isOf(progress, id))
      },
      staleTime: 0,
      refetchInterval: ({ state }) => (state.data?.some((one) => !isSettled(one)) ? LOOK : false),
    }),
}

/** A reference may have been used again: what is known to be another activation is not ours. */
const isOf = (progress: Command['progress'], id: string) => progress === null || progress.upstreamId === id

/** After something was asked of an activation, or became of it. */
export const afterActivationWork = (client: QueryClient) => client.invalidateQueries({ queryKey: recordQueries.all() })

const CANCEL = {
  create: subscriptionCreateCancel,
  terminate: subscriptionTerminateCancel,
  portOut: subscriptionPortOutCancel,
  portIn: subscriptionPortInCancel,
} as const

/** What somebody needs to take an activation of that kind back; the row says the same. */
export const cancelPermission = (kind: CancelKind): Permission => CANCEL[kind].permission ?? 'activation.create'

/** Asks sTN not to carry an activation out, once; `note` (at most 164) goes along. Throws as `call` does. */
export async function cancelActivation(
  kind: CancelKind,
  activationId: string,
  note: string,
  sending: Sending,
): Promise<Answered> {
  const body = { activationId, ...(note.trim() !== '' && { note: note.trim() }) }
  const { id, referenceNumber } = await call(CANCEL[kind], { body, ...terms(sending) })
  return { order: id ?? null, reference: referenceNumber || null }
}
