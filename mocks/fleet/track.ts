import { FINAL_TRACK_STATUSES } from '#contract/msm/schemas/status.ts'
import type { Change, Order, ServiceRequest, Tracked, World } from './state.ts'

/** KPN's own number of an order, beside its id: not the same, so that nobody takes one for the other. */
const numbered = (world: World) => {
  const id = world.nextId
  world.nextId += 1
  return { id, kpnReference: String(id + 1_240_000) }
}

/** Adds an order of something new. */
export function addOrder(world: World, given: Omit<Order, 'id' | 'kpnReference' | 'family'>): Order {
  const order: Order = { ...numbered(world), family: 'order', ...given }
  world.tracked.set(order.id, order)
  return order
}

/** Adds a request to change something that exists. */
export function addServiceRequest(
  world: World,
  given: Omit<ServiceRequest, 'id' | 'kpnReference' | 'family'>,
): ServiceRequest {
  const request: ServiceRequest = { ...numbered(world), family: 'service-request', ...given }
  world.tracked.set(request.id, request)
  return request
}

export const isOpen = (tracked: Tracked) => !FINAL_TRACK_STATUSES.includes(tracked.status)

/** Open orders and requests for a node or a contract; they block moves and other work on it. */
export function openFor(world: World, about: { readonly node?: number; readonly contract?: number }): Tracked[] {
  const found: Tracked[] = []
  for (const one of world.tracked.values()) {
    if (!isOpen(one)) continue
    if (about.contract === undefined ? one.orderedFor === about.node : one.contract === about.contract) found.push(one)
  }
  return found
}

/** Puts what will happen in its place among what is coming. */
export function expect(world: World, change: Change): void {
  const after = world.coming.findIndex((one) => one.due > change.due)
  if (after === -1) world.coming.push(change)
  else world.coming.splice(after, 0, change)
}

/** Lets everything happen that is due. Handlers call it before they look; a clock that goes back undoes nothing. */
export function advance(world: World, now: number): void {
  while (world.coming.length > 0 && world.coming[0]!.due <= now) {
    apply(world, world.coming.shift()!)
    world.revision += 1
  }
}

function apply(world: World, change: Change): void {
  if (change.kind === 'person') {
    const person = world.people.get(change.person)
    if (person) Object.assign(person, change.data)
  } else if (change.kind === 'status') {
    const tracked = world.tracked.get(change.tracked)
    if (!tracked || !isOpen(tracked)) return
    tracked.status = change.status
    if (!isOpen(tracked)) tracked.finished = change.due
  }
}
