import type { BodyInputOf } from '#contract/operation.ts'
import {
  subscriptionPortIn,
  subscriptionPortInCancel,
  subscriptionPortInChange,
  subscriptionPortOut,
  subscriptionPortOutCancel,
} from '#contract/stn/porting.ts'
import {
  subscriptionMoveEnvironment,
  subscriptionResume,
  subscriptionSetServices,
  subscriptionSuspend,
  subscriptionSwapSim,
  subscriptionTerminate,
  subscriptionTerminateCancel,
} from '#contract/stn/subscriptions.ts'
import type { Services } from '../domain/services.ts'
import { call } from './call.ts'
import { intentOf, type ContractSending } from './contractDeeds.ts'
import type { Answered } from './sending.ts'

interface Made {
  readonly id?: string | null | undefined
  readonly referenceNumber?: string | null | undefined
}

/** Of an activation: its id is what it is followed and cancelled by. */
const answered = ({ id, referenceNumber }: Made): Answered => ({
  order: id ?? null,
  reference: referenceNumber || null,
})

type SwapWish = Omit<BodyInputOf<typeof subscriptionSwapSim>, 'subscriptionId' | 'phoneNumber' | 'referenceNumber'>
type PortIn = Omit<BodyInputOf<typeof subscriptionPortIn>, 'referenceNumber'>
type PortInChange = Omit<BodyInputOf<typeof subscriptionPortInChange>, 'activationId'>
type Environment = BodyInputOf<typeof subscriptionMoveEnvironment>['newProviderEnvironment']

/** Left out means at once. */
const dated = (wishDate: string | undefined) => (wishDate === undefined ? {} : { wishDate })
/** sTN gets the note of a cancellation too: at most 164 characters. */
const noted = (note = '') => (note.trim() === '' ? {} : { note: note.trim() })

/**
 * The writes of one sTN line, always named by its id. Each sends once and throws as `call` does; accepted means
 * requested: real only when its activation is DONE. `wishDate`: ISO 8601 with an offset.
 */
export const lineDeeds = {
  suspend: async (subscriptionId: string, sending: ContractSending) =>
    answered(await call(subscriptionSuspend, { body: { subscriptionId }, ...intentOf(sending) })),
  resume: async (subscriptionId: string, sending: ContractSending) =>
    answered(await call(subscriptionResume, { body: { subscriptionId }, ...intentOf(sending) })),
  swap: async (subscriptionId: string, sim: SwapWish, sending: ContractSending) =>
    answered(await call(subscriptionSwapSim, { body: { subscriptionId, ...sim }, ...intentOf(sending) })),
  services: async (subscriptionId: string, services: Services, sending: ContractSending) =>
    answered(await call(subscriptionSetServices, { body: { subscriptionId, services }, ...intentOf(sending) })),
  environment: async (
    subscriptionId: string,
    newProviderEnvironment: Environment,
    wishDate: string | undefined,
    sending: ContractSending,
  ) => {
    const body = { subscriptionId, newProviderEnvironment, ...dated(wishDate) }
    return answered(await call(subscriptionMoveEnvironment, { body, ...intentOf(sending) }))
  },
  terminate: async (subscriptionId: string, wishDate: string | undefined, sending: ContractSending) => {
    const body = { subscriptionId, ...dated(wishDate) }
    return answered(await call(subscriptionTerminate, { body, ...intentOf(sending) }))
  },
  portOut: async (subscriptionId: string, wishDate: string | undefined, sending: ContractSending) => {
    const body = { subscriptionId, ...dated(wishDate) }
    return answered(await call(subscriptionPortOut, { body, ...intentOf(sending) }))
  },
  portIn: async (body: PortIn, sending: ContractSending) =>
    answered(await call(subscriptionPortIn, { body, ...intentOf(sending) })),
  changePortIn: async (activationId: string, to: PortInChange, sending: ContractSending) =>
    answered(await call(subscriptionPortInChange, { body: { activationId, ...to }, ...intentOf(sending) })),
  cancelPortIn: async (activationId: string, sending: ContractSending) => {
    const body = { activationId, ...noted(sending.note) }
    return answered(await call(subscriptionPortInCancel, { body, ...intentOf(sending) }))
  },
  cancelPortOut: async (activationId: string, sending: ContractSending) => {
    const body = { activationId, ...noted(sending.note) }
    return answered(await call(subscriptionPortOutCancel, { body, ...intentOf(sending) }))
  },
  cancelTerminate: async (activationId: string, sending: ContractSending) => {
    const body = { activationId, ...noted(sending.note) }
    return answered(await call(subscriptionTerminateCancel, { body, ...intentOf(sending) }))
  },
} as const
