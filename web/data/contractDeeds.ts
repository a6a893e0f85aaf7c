import { queryOptions, type QueryClient } from '@tanstack/react-query'
import {
  contractCan,
  contractMove,
  contractPortOut,
  contractTerminate,
  contractTerminationDate,
  contractTerminationFee,
  simBlock,
  simReplace,
  simReplaceCheck,
  simUnblock,
} from '#contract/msm/simOrders.ts'
import { contractSeparate } from '#contract/msm/contracts.ts'
import { orderCancel, orderRead, serviceRequestCancel, serviceRequestRead } from '#contract/msm/trackAndTrace.ts'
import type { BodyInputOf } from '#contract/operation.ts'
import type { Cents } from '#contract/money.ts'
import type { BasketCan, ContractAllowed, ContractCan } from '../domain/contractCan.ts'
import { wishMoment } from '../domain/moveItem.ts'
import type { TrackedList } from '../domain/tracked.ts'
import { dayOf } from '../domain/wishDay.ts'
import { availabilityOf } from './availabilityOf.ts'
import { call } from './call.ts'
import { contractQueries } from './contracts.ts'
import { ContractError } from './errors.ts'
import { orderQueries } from './orders.ts'
import { searchQueries } from './search.ts'
import { answered, answeredOrder, NOTHING, terms, type Answered, type Sending } from './sending.ts'

type WireAllowed = Parameters<typeof availabilityOf>[0] & { readonly visible?: boolean | null | undefined }

const allowedOf = (wire: WireAllowed | null | undefined): ContractAllowed => ({
  ...availabilityOf(wire),
  visible: wire?.visible === true,
})

/** Reads what KPN allows with a contract now, past every cache. */
async function readCan(contractId: number, signal: AbortSignal): Promise<ContractCan & BasketCan> {
  const can = await call(contractCan, { query: { contractId }, signal })
  return {
    block: allowedOf(can.blockSim),
    unblock: allowedOf(can.unblockSim),
    replace: allowedOf(can.replaceSim),
    move: allowedOf(can.move),
    combine: allowedOf(can.combineFixedMobile),
    separate: allowedOf(can.separateFixedMobile),
    portOut: allowedOf(can.portOut),
    terminate: allowedOf(can.terminate),
    modify: allowedOf(can.modify),
  }
}

const FLAG = { orders: orderRead, 'service-requests': serviceRequestRead } as const

/** What is read before something is done with a contract. */
export const contractWorkQueries = {
  /** What KPN allows with it now. */
  can: (id: number) =>
    queryOptions({
      queryKey: [...contractQueries.all(), 'can', id],
      queryFn: ({ signal }) => readCan(id, signal),
      staleTime: 15_000,
    }),
  /** The first day on which it may end, as a day in Amsterdam. */
  firstEnd: (id: number) =>
    queryOptions({
      queryKey: [...contractQueries.all(), 'firstEnd', id],
      queryFn: async ({ signal }) => {
        const day = dayOf(await call(contractTerminationDate, { path: { contractId: id }, signal }))
        if (day === undefined) throw new ContractError(contractTerminationDate.id, '')
        return day
      },
      staleTime: 0,
    }),
  /** What ending on that day costs, in whole cents; read afresh for every day that is chosen. */
  fee: (id: number, day: string) =>
    queryOptions({
      queryKey: [...contractQueries.all(), 'fee', id, day],
      queryFn: async ({ signal }): Promise<Cents> => {
        const query = { contractId: id, wishDate: wishMoment(day) }
        const { terminationFeeInCents } = await call(contractTerminationFee, { query, signal })
        // a fee that is left out is not a fee of nought
        if (terminationFeeInCents == null) throw new ContractError(contractTerminationFee.id, 'terminationFeeInCents')
        return terminationFeeInCents
      },
      staleTime: 0,
      gcTime: 0,
      retry: false,
    }),
  /** Whether KPN takes that card for that contract; its refusal is thrown. */
  cardCheck: (contractId: number, newSimCardNumber: string) =>
    queryOptions({
      queryKey: [...contractQueries.all(), 'cardCheck', contractId, newSimCardNumber],
      queryFn: async ({ signal }) => {
        await call(simReplaceCheck, { body: { contractId, newSimCardNumber }, signal })
        return true
      },
      staleTime: 30_000,
      retry: false,
    }),
  /** Whether a contract that a service request ended may be brought back. */
  reactivate: (id: number) =>
    queryOptions({
      queryKey: [...orderQueries.all(), 'reactivate', id],
      queryFn: async ({ signal }) => allowedOf((await call(serviceRequestRead, { path: { id }, signal })).reactivate),
      staleTime: 15_000,
    }),
  /** Whether KPN still lets an order or a service request be cancelled. */
  cancel: (list: TrackedList, id: number) =>
    queryOptions({
      queryKey: [...orderQueries.all(), 'cancel', list, id],
      queryFn: async ({ signal }) => (await call(FLAG[list], { path: { id }, signal })).cancelOrder?.enabled === true,
      staleTime: 5_000,
    }),
}

/** As every write, with a note in somebody's own words for the ledger. */
export interface ContractSending extends Sending {
  readonly note?: string
}

/** What `call` takes of a write with a note. */
export function intentOf({ note = '', ...sending }: ContractSending) {
  const { intent, ...rest } = terms(sending)
  return { ...rest, intent: { ...intent, ...(note.trim() !== '' && { note: note.trim() }) } }
}

type SimWish = Omit<BodyInputOf<typeof simReplace>, 'contractId' | 'referenceNumber'>

interface MoveWish {
  readonly destinationGroupId: number
  /** Only of a contract with an individual bundle (reference 3.7). */
  readonly moveAddonBundles?: boolean
  readonly wishDate?: string
}

const CANCEL = { orders: orderCancel, 'service-requests': serviceRequestCancel } as const

/** The writes of one contract. Each sends once and throws as `call` does; accepted means requested. */
export const contractDeeds = {
  block: async (contractId: number, sending: ContractSending): Promise<Answered> =>
    answered(await call(simBlock, { body: { contractId }, ...intentOf(sending) })),
  unblock: async (contractId: number, sending: ContractSending): Promise<Answered> =>
    answered(await call(simUnblock, { body: { contractId }, ...intentOf(sending) })),
  replace: async (contractId: number, sim: SimWish, sending: ContractSending): Promise<Answered> =>
    answered(await call(simReplace, { body: { contractId, ...sim }, ...intentOf(sending) })),
  /** `day`: as `2026-11-30`. */
  terminate: async (contractId: number, day: string, sending: ContractSending): Promise<Answered> =>
    answered(await call(contractTerminate, { body: { contractId, wishDate: wishMoment(day) }, ...intentOf(sending) })),
  move: async (contractId: number, to: MoveWish, sending: ContractSending): Promise<Answered> =>
    answered(await call(contractMove, { body: { contractId, ...to }, ...intentOf(sending) })),
  /** Takes a combined contract apart into a fixed and a mobile one. */
  separate: async (contractId: number, sending: ContractSending): Promise<Answered> => {
    const { orderId } = await call(contractSeparate, { body: { contractId }, ...intentOf(sending) })
    return answeredOrder(orderId)
  },
  /** `day`: as `2026-11-30`; empty: as soon as it can. */
  portOut: async (contractId: number, day: string, sending: ContractSending): Promise<Answered> => {
    const wish = day === '' ? {} : { wishDate: wishMoment(day) }
    return answered(await call(contractPortOut, { body: { contractId, ...wish }, ...intentOf(sending) }))
  },
  /** KPN gets the note too: a cancellation is the one write that has a place for it. */
  cancel: async (list: TrackedList, id: number, { note = '', ...sending }: ContractSending): Promise<Answered> => {
    const query = note.trim() === '' ? {} : { note: note.trim() }
    await call(CANCEL[list], { path: { id }, query, ...intentOf({ ...sending, note }) })
    return NOTHING
  },
} as const

/** What a deed with a contract makes stale as soon as it is asked for, and again when it has ended. */
export async function afterContractWork(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: searchQueries.all() }),
    client.invalidateQueries({
      queryKey: contractQueries.all(),
      // neither a fee nor a card changes by it, and nobody asks for them any more
      predicate: ({ queryKey }) => !['fee', 'cardCheck', 'firstEnd'].includes(String(queryKey[1])),
    }),
    client.invalidateQueries({ queryKey: orderQueries.all() }),
  ])
}
