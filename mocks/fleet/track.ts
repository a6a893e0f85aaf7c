import { FINAL_TRACK_STATUSES } from '#contract/msm/schemas/status.ts'
import { deliver } from '../basket/deliver.ts'
import { changeContract, moveContract } from './contractChanges.ts'
import { join, leave, moveNode } from './relocate.ts'
import type { Change, Contract, Order, ServiceRequest, Tracked, World } from './state.ts'

/** KPN's own number of an order, beside its id: not the same, so that nobody takes one for the other. */
const numbered = (world: World) => {
  const id = world.nextId
  world.nextId += 1
  return { id, kpnReference: String(id + 1_240_000) }
}

function add<T extends Tracked>(world: World, tracked: T): T {
  world.tracked.set(tracked.id, tracked)
  world.trackRevision += 1
  return tracked
}

/** Adds an order of something new. */
export const addOrder = (world: World, given: Omit<Order, 'id' | 'kpnReference' | 'family'>): Order =>
  add(world, { ...numbered(world), family: 'order', ...given })

/** Adds a request to change something that exists. */
export const addServiceRequest = (
  world: World,
  given: Omit<ServiceRequest, 'id' | 'kpnReference' | 'family'>,
): ServiceRequest => add(world, { ...numbered(world), family: 'service-request', ...given })

export const isOpen = (tracked: Tracked) => !FINAL_TRACK_STATUSES.includes(tracked.status)

interface OpenIndex {
  readonly revision: number
  readonly byNode: Map<number, Tracked[]>
  readonly byContract: Map<number | null, Tracked[]>
}
const openIndexes = new WeakMap<World, OpenIndex>()

function openIndex(world: World): OpenIndex {
  const before = openIndexes.get(world)
  if (before?.revision === world.trackRevision) return before
  const open = [...world.tracked.values()].filter(isOpen)
  const index = {
    revision: world.trackRevision,
    byNode: Map.groupBy(open, ({ orderedFor }) => orderedFor),
    byContract: Map.groupBy(open, ({ contract }) => contract),
  }
  openIndexes.set(world, index)
  return index
}

/** Open orders and requests for a node or a contract; they block moves and other work on it. */
export function openFor(
  world: World,
  about: { readonly node: number } | { readonly contract: number },
): readonly Tracked[] {
  const { byNode, byContract } = openIndex(world)
  return ('node' in about ? byNode.get(about.node) : byContract.get(about.contract)) ?? []
}

/** Whether KPN may still be asked to stop: nobody has begun. KPN's own rule is not documented. */
export const isCancellable = ({ status, isBeingCanceled }: Tracked) =>
  (status === 'NEW' || status === 'UNAUTHORIZED') && isBeingCanceled !== true

/** Puts what will happen in its place among what is coming. */
export function expect(world: World, change: Change): void {
  const after = world.coming.findIndex((one) => one.due > change.due)
  if (after === -1) world.coming.push(change)
  else world.coming.splice(after, 0, change)
}

/** Nothing of what an order or request would have brought comes any more; it ends as cancelled at `due`. */
export function cancel(world: World, tracked: Tracked, due: number): void {
  const others = world.coming.filter((one) => one.tracked !== tracked.id)
  world.coming.splice(0, world.coming.length, ...others)
  tracked.isBeingCanceled = true
  world.trackRevision += 1
  expect(world, { due, kind: 'status', tracked: tracked.id, status: 'CANCELED' })
}

/** Lets everything happen that is due. Handlers call it before they look; a clock that goes back undoes nothing. */
export function advance(world: World, now: number): void {
  while (world.coming.length > 0 && world.coming[0]!.due <= now) apply(world, world.coming.shift()!)
}

function apply(world: World, change: Change): void {
  switch (change.kind) {
    case 'status':
      return step(world, change)
    case 'person': {
      const person = world.people.get(change.person)
      if (person) Object.assign(person, change.data)
      world.revision += 1
      return undefined
    }
    case 'join':
      return join(world, change.person)
    case 'leave':
      return leave(world, change.person)
    case 'move':
      return moveNode(world, change.node, change.to)
    case 'contract':
      return changeContract(world, change)
    case 'reassign':
      return moveContract(world, change.contract, change.to)
    case 'delivery':
      return deliver(world, change.delivery, change.due)
  }
}

function step(world: World, { tracked: id, status, due }: Extract<Change, { kind: 'status' }>): void {
  const tracked = world.tracked.get(id)
  if (!tracked || !isOpen(tracked)) return
  tracked.status = status
  world.trackRevision += 1
  if (isOpen(tracked)) return
  tracked.finished = due
  const contract = tracked.contract === null ? undefined : world.contracts.get(tracked.contract)
  if (status !== 'CLOSED' && contract) comeToNothing(world, contract)
}

/** What was ordered is not delivered; what was about to change stays as it was. */
function comeToNothing(world: World, contract: Contract): void {
  if (contract.state === 'ORDERED') contract.state = 'CLOSED'
  else if (contract.state === 'PENDING') contract.state = 'ACTIVE'
  world.revision += 1
}
