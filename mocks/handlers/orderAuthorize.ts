import type { orderAuthorize } from '#contract/msm/simOrders.ts'
import type { Tracked, World } from '../fleet/state.ts'
import { expect as comes } from '../fleet/track.ts'
import { fail, type Handler } from '../handler.ts'
import { orderedFor } from './trackShapes.ts'
import { stamp } from './shapes.ts'

/** Work on it begins and ends in KPN's time; what was ordered is active then. */
function authorize(world: World, tracked: Tracked, now: number): void {
  tracked.status = 'NEW'
  world.trackRevision += 1
  const { startMs, closeMs } = world.pace
  const due = now + closeMs
  comes(world, { due: now + startMs, kind: 'status', tracked: tracked.id, status: 'IN_PROGRESS' })
  comes(world, { due, kind: 'status', tracked: tracked.id, status: 'CLOSED' })
  const contract = tracked.contract === null ? undefined : world.contracts.get(tracked.contract)
  if (contract?.state === 'ORDERED' || contract?.state === 'PENDING') {
    comes(world, { due, kind: 'contract', tracked: tracked.id, contract: contract.id, data: { state: 'ACTIVE' } })
  }
}

/** Orders and requests alike: whether KPN takes the id of a request is not documented (reference 6.4). */
export const orderAuthorizeHandler: Handler<typeof orderAuthorize> = ({ body, world, now }) => {
  const tracked = world.tracked.get(body.orderId)
  if (!tracked) return fail(404, 'ORDER_NOT_FOUND')
  if (tracked.status !== 'UNAUTHORIZED') {
    return fail(400, 'OPERATION_NOT_POSSIBLE', 'The order does not wait for approval')
  }
  authorize(world, tracked, now)
  return {
    contextName: orderedFor(world, tracked)?.accountName ?? null,
    operation: 'authorize',
    status: 'Authorized' as const,
    referenceNumber: tracked.customerReference,
    id: tracked.id,
    creationDate: stamp(tracked.created),
  }
}
