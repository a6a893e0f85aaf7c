import type { REQUEST_TYPES } from '../fleet/requestTypes.ts'
import type { Contract, ContractState, World } from '../fleet/state.ts'
import { expect as comes } from '../fleet/track.ts'
import { nodeOf } from '../fleet/tree.ts'
import { fail, type Failure } from '../handler.ts'
import { REJECTED_LATER } from '../sentinels.ts'
import { nameOf } from './moves.ts'
import { addRequest, summaryOf } from './requests.ts'

/** What the contract is, or where it is, when the request is closed. */
type Becomes = { readonly state?: ContractState; readonly simCardNumber?: string } | { readonly to: number }

interface AskedOfContract {
  readonly type: keyof typeof REQUEST_TYPES
  readonly contract: Contract
  readonly referenceNumber: string | undefined
  readonly attributes?: Readonly<Record<string, string>>
  /** Ms since 1970. */
  readonly wishDate?: number | undefined
  /** The card that the contract gets. */
  readonly newSim?: string | undefined
  readonly becomes: Becomes
  readonly now: number
}

/** Takes a request for a contract, which changes when the request is closed, and answers as KPN answers. */
export function requestFor(world: World, { becomes, ...asked }: AskedOfContract) {
  const { type, contract, referenceNumber } = asked
  const { request, at } = addRequest(world, {
    ...asked,
    orderedFor: contract.owner,
    attributes: { ...lineOf(contract), ...asked.attributes },
    rejected: referenceNumber?.includes(REJECTED_LATER) === true,
  })
  if (at) {
    const change = { due: at.closed, tracked: request.id, contract: contract.id }
    if ('to' in becomes) comes(world, { ...change, kind: 'reassign', to: becomes.to })
    else comes(world, { ...change, kind: 'contract', data: becomes })
  }
  return summaryOf(request, type, nameOf(nodeOf(world, contract.owner)!))
}

/** KPN's attributes for the number and the card that a request is about. */
const lineOf = ({ mobileNumber, fixedNumber, simCardNumber }: Contract): Record<string, string> => ({
  ...(mobileNumber !== null && { accesspointNameMSISDN: mobileNumber }),
  ...(fixedNumber !== null && { accesspointNameFixedNumber: fixedNumber }),
  ...(simCardNumber !== null && { accesspointNameSIM: simCardNumber }),
})

/** Days are those of the Netherlands, whatever clock the machine has: `2026-11-22`. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
export const dayOf = (ms: number): string => DAY.format(ms)

/** A wish date that has been; code and words are ours, KPN documents the code for porting only (reference 1.4). */
export const whyNotThatDay = (wishDate: string | undefined, earliest: number): Failure | undefined =>
  wishDate !== undefined && dayOf(Date.parse(wishDate)) < dayOf(earliest)
    ? fail(400, 'INVALID_WISH_DATE', `The wish date must be ${dayOf(earliest)} or later`)
    : undefined

/** Ms since 1970. */
export const msOf = (moment: string | undefined) => (moment === undefined ? undefined : Date.parse(moment))
