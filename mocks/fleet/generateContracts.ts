import type { NumberSeries } from './numbers.ts'
import type { ProductKey } from './products.ts'
import type { Random } from './random.ts'
import type { Contract, ContractState, Group, Person, World } from './state.ts'

const FIRST_ID = 40_000_001

/** Adds a contract and tells its owner. */
export function addContract(world: World, contract: Contract): void {
  world.contracts.set(contract.id, contract)
  const owner = world.people.get(contract.owner) ?? world.groups.get(contract.owner)!
  owner.contracts = [...owner.contracts, contract.id]
}

/** About nine people in ten have a mobile contract, some two; data SIMs, fixed lines and handsets are rarer. */
export function giveContracts(world: World, owner: Person | Group, random: Random, numbers: NumberSeries): void {
  const add = (product: ProductKey) => {
    const contract = aContract(FIRST_ID + world.contracts.size, owner.id, product, random, numbers)
    addContract(world, contract)
    return contract
  }
  if (owner.type !== 'SUBSCRIBER') {
    add('dataOnly')
    return
  }
  const mobile = random.next()
  if (mobile < 0.84) {
    const first = add(random.chance(0.8) ? 'voiceAndData' : 'unlimited')
    if (random.chance(0.6)) owner.mobileNumber = first.mobileNumber!
  }
  if (mobile < 0.06) add('voiceAndData')
  if (random.chance(0.04)) add('dataOnly')
  if (random.chance(0.03)) add('fixedLine').fixedNumber = owner.fixedNumber ??= numbers.fixed('77')
  if (random.chance(0.01)) add('fixedMobile')
  if (random.chance(0.02)) add('handset')
}

function aContract(id: number, owner: number, product: ProductKey, random: Random, numbers: NumberSeries): Contract {
  const state = aState(random)
  const mobile = product === 'voiceAndData' || product === 'unlimited' || product === 'fixedMobile'
  const withSim = mobile || product === 'dataOnly'
  return {
    id,
    owner,
    product,
    state: product === 'handset' ? 'ACTIVE' : state,
    mobileNumber: mobile ? numbers.mobile() : product === 'dataOnly' ? numbers.data() : null,
    fixedNumber: product === 'fixedMobile' ? numbers.fixed('88') : null,
    simCardNumber: withSim && state !== 'ORDERED' ? numbers.sim() : null,
    extension: product === 'fixedMobile' ? String(200 + random.below(700)) : null,
    sipAccount: null,
    imei: product === 'handset' || (mobile && random.chance(0.3)) ? numbers.imei() : null,
  }
}

function aState(random: Random): ContractState {
  const at = random.next()
  if (at < 0.93) return 'ACTIVE'
  if (at < 0.965) return 'CLOSED'
  if (at < 0.98) return 'BLOCKED'
  return at < 0.99 ? 'PENDING' : 'ORDERED'
}
