import { REQUEST_TYPES } from '../fleet/requestTypes.ts'
import type { Contract, ServiceRequest, World } from '../fleet/state.ts'
import { addServiceRequest, expect as comes } from '../fleet/track.ts'
import { stamp } from './shapes.ts'

/** KPN puts its own mark behind every reference number (KPN's example: `1234568 [FSR9]`). */
const MARK = '[FSR9]'

export const marked = (referenceNumber: string | undefined) => (referenceNumber ? `${referenceNumber} ${MARK}` : MARK)

export interface Asked {
  readonly type: keyof typeof REQUEST_TYPES
  /** The node that it is for. */
  readonly orderedFor: number
  /** The contract that it is about: nothing else may be ordered on it while the request is open. */
  readonly contract?: Contract | undefined
  /** The card that its SIM card makes room for. */
  readonly newSim?: string | undefined
  readonly referenceNumber?: string | undefined
  readonly attributes: Readonly<Record<string, string>>
  /** When it is to happen, ms since 1970; what is past is at once. */
  readonly wishDate?: number | undefined
  /** While it is open nobody may edit the person. */
  readonly blocksEditing?: true
  /** KPN takes it and says no when it looks at it. */
  readonly rejected?: boolean
  readonly now: number
}

/**
 * Takes a request of ours: new, then under way, then closed, each in its time counted from the wish date. `at` says when
 * its effects are due (ms since 1970): for who changes data, for who makes a person, and for who changes a contract (with the
 * end of the request); `undefined`: it will be rejected.
 */
export function addRequest(world: World, asked: Asked) {
  const {
    type,
    orderedFor,
    contract,
    referenceNumber,
    attributes,
    wishDate,
    blocksEditing,
    rejected = false,
    now,
  } = asked
  const request = addServiceRequest(world, {
    customerReference: marked(referenceNumber),
    status: 'NEW',
    created: now,
    finished: null,
    orderedFor,
    contract: contract?.id ?? null,
    type: REQUEST_TYPES[type],
    ours: true,
    attributes,
    sim: contract?.simCardNumber ?? null,
    newSim: asked.newSim ?? null,
    ...(wishDate !== undefined && { wishDate }),
    ...(blocksEditing && { blocksEditing }),
  })
  const { startMs, dataMs, closeMs, visibleMs } = world.pace
  // who says no says so at once, whatever day was wished for
  const from = rejected ? now : Math.max(now, wishDate ?? now)
  const tracked = request.id
  comes(world, { due: from + startMs, kind: 'status', tracked, status: 'IN_PROGRESS' })
  comes(world, { due: from + closeMs, kind: 'status', tracked, status: rejected ? 'REJECTED' : 'CLOSED' })
  return {
    request,
    at: rejected ? undefined : { data: from + dataMs, visible: from + visibleMs, closed: from + closeMs },
  }
}

/** KPN's answer to a write that became a request (KPN's example: "Change user data"). */
export const summaryOf = (request: ServiceRequest, operation: string, contextName: string) => ({
  contextName,
  operation,
  status: 'Initialized',
  referenceNumber: request.customerReference,
  id: request.id,
  creationDate: stamp(request.created),
})
