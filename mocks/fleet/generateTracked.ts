import type { TrackStatus } from '#contract/msm/schemas/status.ts'
import type { Localized } from './products.ts'
import type { Random } from './random.ts'
import { REQUEST_TYPES } from './requestTypes.ts'
import { addOrder, addServiceRequest } from './track.ts'
import type { Contract, World } from './state.ts'

const DAY = 24 * 3_600_000

const RUNNING: readonly TrackStatus[] = ['NEW', 'IN_PROGRESS', 'IN_PROGRESS', 'WAITING', 'THIRD_PARTY', 'HOLD_CUSTOMER']
const ENDED: readonly TrackStatus[] = ['CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CANCELED', 'REJECTED']

const ORDER_TYPES = {
  newContract: { en: 'New subscription', nl: 'Nieuw abonnement' },
  portIn: { en: 'New subscription with number porting', nl: 'Nieuw abonnement met nummerbehoud' },
} as const satisfies Record<string, Localized>

/** What was under way when the world began: an order for every ordered contract, a request for every pending one, and some past. */
export function generateTracked(world: World, random: Random): void {
  for (const contract of world.contracts.values()) {
    if (contract.state === 'ORDERED') order(world, contract, random, running(random))
    else if (contract.state === 'PENDING') request(world, contract, random, running(random))
    else if (random.chance(0.02)) order(world, contract, random, random.pick(ENDED))
    else if (random.chance(0.03)) request(world, contract, random, random.pick(ENDED))
  }
}

const running = (random: Random): TrackStatus => (random.chance(0.08) ? 'UNAUTHORIZED' : random.pick(RUNNING))

function order(world: World, contract: Contract, random: Random, status: TrackStatus) {
  addOrder(world, {
    ...common(world, contract, random, status),
    type: random.chance(0.2) ? ORDER_TYPES.portIn : ORDER_TYPES.newContract,
    product: contract.product,
  })
}

function request(world: World, contract: Contract, random: Random, status: TrackStatus) {
  addServiceRequest(world, {
    ...common(world, contract, random, status),
    type: random.chance(0.5) ? REQUEST_TYPES.replaceSim : REQUEST_TYPES.blockSim,
    attributes: contract.mobileNumber === null ? {} : { accesspointNameMSISDN: contract.mobileNumber },
    sim: contract.simCardNumber,
    newSim: null,
  })
}

function common(world: World, contract: Contract, random: Random, status: TrackStatus) {
  const ended = ENDED.includes(status)
  const created = world.born - Math.floor((ended ? 3 + random.next() * 400 : random.next() * 5) * DAY)
  return {
    customerReference: random.chance(0.7) ? `HR-${1000 + random.below(9000)}` : null,
    status,
    created,
    finished: ended ? created + Math.floor(random.next() * 3 * DAY) : null,
    orderedFor: contract.owner,
    contract: contract.id,
  }
}
