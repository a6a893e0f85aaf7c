import { queryOptions } from '@tanstack/react-query'
import { thresholdContractList, thresholdList } from '#contract/msm/thresholds.ts'
import type { ContractDetails, ContractThreshold } from '../domain/contractDetails.ts'
import { call } from './call.ts'
import { oneContractQueries } from './contract.ts'
import { inTurns } from './inTurns.ts'
import { needId } from './need.ts'

/** KPN does not say which thresholds a contract is in: each has to be asked, at most this many of them. */
export const MOST_THRESHOLDS = 40
/** Hits of one number per threshold; the filter may match more than equality (reference 1.3). */
const HITS = 20

const inTwo = inTurns(2)

export interface ThresholdsOfContract {
  readonly thresholds: readonly ContractThreshold[]
  /** How many thresholds the customer has, and how many of them were looked through. */
  readonly total: number
  readonly asked: number
}

type Numbers = Pick<ContractDetails, 'id' | 'number' | 'simCardNumber'>

/** What KPN can find the contract by; undefined when there is nothing. */
export function thresholdFilter({ number, simCardNumber }: Omit<Numbers, 'id'>): string | undefined {
  const by = number ? (['MOBILE_NUMBER', number] as const) : (['SIM_CARD_NUMBER', simCardNumber] as const)
  // a quotation mark would end the value in KPN's grammar
  return by[1] && !by[1].includes('"') ? `${by[0]}: "${by[1]}"` : undefined
}

async function readOf(id: number, filters: string, signal: AbortSignal): Promise<ThresholdsOfContract> {
  const all = (await call(thresholdList, { signal })).map((one, at) => ({
    id: needId(thresholdList.id, String(at), one.id),
    name: one.name ?? '',
    type: one.type ?? '',
    dailyValue: one.dailyValue ?? null,
  }))
  const asked = all.slice(0, MOST_THRESHOLDS)
  const isIn = async ({ id: thresholdId }: ContractThreshold) => {
    const query = { filters, from: 0, to: HITS }
    const hits = await inTwo(() => call(thresholdContractList, { path: { thresholdId }, query, signal }), signal)
    return (hits.result ?? []).some((hit) => hit.id === id)
  }
  const found = await Promise.all(asked.map(isIn))
  return { thresholds: asked.filter((_, at) => found[at]), total: all.length, asked: asked.length }
}

/** The thresholds that a contract is in; `filters` from `thresholdFilter`. */
export const thresholdsOfContract = (id: number, filters: string) =>
  queryOptions({
    queryKey: [...oneContractQueries.all(id), 'thresholds', filters],
    queryFn: ({ signal }) => readOf(id, filters, signal),
    staleTime: 300_000,
  })
