import * as z from 'zod/mini'
import { changeContract } from './fleet/contractChanges.ts'
import { freeCards } from './fleet/simCards.ts'
import { CONTRACT_STATES } from './fleet/state.ts'
import { addServiceRequest, advance } from './fleet/track.ts'
import type { World } from './fleet/world.ts'

/** What happens to contracts at KPN without us. */

export const setContractRequest = z.strictObject({ id: z.int(), state: z.enum(CONTRACT_STATES) })
type SetContract = z.output<typeof setContractRequest>

/** A contract is in that state, at once and without an order. `false` when there is none of that id. */
export function setContract(world: World, { id, state }: SetContract, now: number): boolean {
  changeContract(world, { kind: 'contract', contract: id, tracked: 0, due: now, data: { state } })
  return world.contracts.has(id)
}

export const orderContractRequest = z.strictObject({ id: z.int(), open: z.boolean() })
type OrderContract = z.output<typeof orderContractRequest>

const TYPE = { en: 'Change of subscription', nl: 'Wijziging abonnement' }

/** Somebody else's order on a contract, open until it is taken away again. `false` when there is none of that id. */
export function orderContract(world: World, { id, open }: OrderContract, now: number): boolean {
  const contract = world.contracts.get(id)
  if (!contract) return false
  if (open) {
    addServiceRequest(world, {
      customerReference: null,
      status: 'IN_PROGRESS',
      created: now,
      finished: null,
      orderedFor: contract.owner,
      contract: id,
      type: TYPE,
      attributes: {},
      sim: contract.simCardNumber,
      newSim: null,
    })
    return true
  }
  for (const request of world.tracked.values()) {
    if (request.type !== TYPE || request.contract !== id) continue
    request.status = 'CLOSED'
    request.finished = now
  }
  world.trackRevision += 1
  return true
}

/** Everything that is coming happens now, wish dates or not; the clock stays where it is. */
export const finishOrders = (world: World): void => advance(world, Infinity)

const MOST_CARDS = 1000

/** Cards that may be put into contracts, the first of the stock first; 20 unless told. */
export const cardsInStock = (world: World, search: URLSearchParams) => ({
  cards: freeCards(world, Math.min(MOST_CARDS, Math.max(1, Number(search.get('count') ?? 20) || 20))),
})
