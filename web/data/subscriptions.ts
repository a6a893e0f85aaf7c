import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { activationList, subscriptionList } from '#contract/stn/queries.ts'
import type { AnswerOf } from '#contract/operation.ts'
import { isActivationOver } from '#contract/stn/activationEnds.ts'
import type { Line } from '../domain/line.ts'
import type { LinesAsked } from '../domain/lineList.ts'
import type { LineChange } from '../domain/lineStory.ts'
import { SERVICE_KEYS, type Services } from '../domain/services.ts'
import { activationQueries } from './activations.ts'
import { call } from './call.ts'
import { ContractError } from './errors.ts'
import { growingOptions, readAll } from './growing.ts'
import { simCardQueries } from './simCards.ts'

type WireLine = AnswerOf<typeof subscriptionList>['results'][number]

/** What sTN says of each service; `null` is a value of one of them alone. */
function servicesOf(wire: WireLine['services']): Services {
  const told = SERVICE_KEYS.flatMap((key) => {
    const value = wire?.[key]
    const isTold = value !== undefined && (value !== null || key === 'dataRoamingOutsideEU')
    return isTold ? [[key, value] as const] : []
  })
  return Object.fromEntries(told)
}

/** A subscription off the wire. Throws ContractError without an id. Of a masked code only is kept that there is one. */
function lineOf(wire: WireLine, at: number): Line {
  if (!wire.id) throw new ContractError(subscriptionList.id, `results.${at}.id`)
  return {
    id: wire.id,
    state: wire.state ?? '',
    phoneNumber: wire.phoneNumber || null,
    simCardNumber: wire.simCardNumber || null,
    isDataOnly: wire.isDataSim === true,
    isEsim: wire.isEsim === true,
    activatedOn: wire.activationDate || null,
    fixedIp: wire.fixedIpAddress || null,
    environment: wire.providerEnvironment || null,
    services: servicesOf(wire.services),
    accessType: wire.services?.accessType || null,
    codes: { pin: Boolean(wire.pin), puk: Boolean(wire.puk) },
  }
}

/** Subscriptions of sTN's list from `skip` on. */
export async function readLines(asked: LinesAsked, skip: number, take: number, signal: AbortSignal) {
  const { results } = await call(subscriptionList, { query: { ...asked, skip, take }, signal })
  return results.map((wire, at) => lineOf(wire, at))
}

type WireChange = AnswerOf<typeof activationList>['results'][number]

/** What was asked of sTN for a line, page after page: `total` is not to be trusted (sTN 3). */
async function readChanges(lineId: string, signal: AbortSignal): Promise<readonly LineChange[]> {
  const asked = { subscriptionId: lineId, orderByDesc: 'createdAt' }
  const found = await readAll(CHANGES, async (skip, take) => {
    return (await call(activationList, { query: { ...asked, skip, take }, signal })).results
  })
  // hits are checked again by us
  return found.flatMap((one) => (one.id && one.subscriptionId === lineId ? [changeOf(one.id, one)] : []))
}

const changeOf = (id: string, { info, ...wire }: WireChange): LineChange => ({
  id,
  type: wire.activationType ?? '',
  status: wire.status ?? '',
  createdAt: wire.createdAt ?? '',
  phoneNumber: wire.phoneNumber || null,
  reference: wire.referenceNumber || null,
  order: wire.providerOrderNumber || null,
  wishDate: info?.wishDate || info?.portingWishDate || null,
  portingStatus: info?.portingStatus || null,
  firstPossible: info?.firstPossibleDate || null,
  approved: info?.approvedDate || null,
  services: servicesOf(info?.services),
  problem: info?.errorMessage || null,
})

/** Hits read per question: more than anybody looks through. */
const FOUND = 30
/** Changes per request. */
const CHANGES = 100
/** Ms between two looks at a line's changes while one is under way. */
const LOOK = 15_000

export const lineQueries = {
  all: () => ['lines'] as const,
  rows: (asked: LinesAsked) =>
    growingOptions([...lineQueries.all(), 'list', asked], (skip, take, signal) => readLines(asked, skip, take, signal)),
  /** The first lines that answer a search. */
  found: (asked: LinesAsked) =>
    queryOptions({
      queryKey: [...lineQueries.all(), 'found', asked],
      queryFn: ({ signal }) => readLines(asked, 0, FOUND, signal),
      staleTime: 30_000,
      gcTime: 60_000,
      retry: false,
    }),
  /** One subscription; null when sTN has none with that id, or shows it to others. */
  one: (id: string) =>
    queryOptions({
      queryKey: [...lineQueries.all(), 'one', id],
      queryFn: async ({ signal }) => {
        const { results } = await call(subscriptionList, { query: { Id: id }, signal })
        return results.map((wire, at) => lineOf(wire, at)).find((line) => line.id === id) ?? null
      },
      staleTime: 15_000,
    }),
  /** What was asked of sTN for it, newest first. */
  changes: (id: string) =>
    queryOptions({
      queryKey: [...lineQueries.all(), 'changes', id],
      queryFn: ({ signal }) => readChanges(id, signal),
      staleTime: 15_000,
      refetchInterval: ({ state }) => (state.data?.some(({ status }) => !isActivationOver(status)) ? LOOK : false),
    }),
}

/** What a deed with a line makes stale when it is asked for, and again when it has ended. */
export async function afterLineWork(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: lineQueries.all() }),
    client.invalidateQueries({ queryKey: simCardQueries.all() }),
    client.invalidateQueries({ queryKey: activationQueries.all() }),
  ])
}
