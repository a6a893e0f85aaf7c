import type { Permission } from '#contract/permissions.ts'
import { whyCannot, type Availability, type Cannot } from './availability.ts'

/** What can be done with one contract, in the order in which it is offered. */
export const CONTRACT_DEEDS = [
  'block',
  'unblock',
  'replace',
  'move',
  'combine',
  'separate',
  'portOut',
  'terminate',
] as const
export type ContractDeed = (typeof CONTRACT_DEEDS)[number]

/** KPN's word on one deed: only what it calls visible has any business with this contract. */
export interface ContractAllowed extends Availability {
  readonly visible: boolean
}

export type ContractCan = Readonly<Record<ContractDeed, ContractAllowed>>

/** Whether a basket may be opened to change it. */
export interface BasketCan {
  readonly modify: ContractAllowed
}

/** As the rows have it; the server refuses by the same. */
export const DEED_PERMISSION: Readonly<Record<ContractDeed, Permission>> = {
  block: 'sim.block',
  unblock: 'sim.block',
  replace: 'sim.replace',
  move: 'contract.change',
  combine: 'contract.change',
  separate: 'contract.change',
  portOut: 'contract.change',
  terminate: 'contract.change',
}

/** Why a deed cannot be done now; undefined means "go ahead". See `whyCannot`. */
export const whyNotContract = (
  deed: ContractDeed,
  held: readonly Permission[],
  can: ContractCan | undefined,
): Cannot | undefined => whyCannot(DEED_PERMISSION[deed], held, can?.[deed])

/** What few contracts have any business with: not shown before KPN says so. */
const RARE: ReadonlySet<ContractDeed> = new Set(['unblock', 'combine', 'separate'])

/**
 * The deeds to show: block until KPN says that there is a block to lift, and of the rest what KPN calls visible. What is
 * visible and not possible stays, with its reason.
 */
export function shownDeeds(can: ContractCan | undefined): ContractDeed[] {
  if (!can) return CONTRACT_DEEDS.filter((deed) => !RARE.has(deed))
  return CONTRACT_DEEDS.filter((deed) => can[deed].visible)
}
