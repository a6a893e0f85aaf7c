import { hasOwnBundle, runsUntil, termOf } from '../fleet/contractTerms.ts'
import { isContracted } from '../fleet/contractParts.ts'
import { productOf, type ProductPart } from '../fleet/products.ts'
import { hash } from '../fleet/random.ts'
import { nodeOf, oneName } from '../fleet/tree.ts'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import type { Contract, ContractState, World } from '../fleet/state.ts'
import { orderedItems } from './orderedItems.ts'
import { EXAMPLE_ITEMS, type ContractItem } from './exampleItems.ts'
import { pathOf, stamp } from './shapes.ts'

const DAY = 24 * 3_600_000

/** The details' own vocabulary of states (reference 3.4). */
const LETTERS: Readonly<Record<ContractState, string>> = {
  ACTIVE: 'A',
  CLOSED: 'C',
  ORDERED: 'O',
  PENDING: 'P',
  BLOCKED: 'S',
}

/** A contract in full at `now` (ms). Codes and dates are worked out from its id, so that they need not be kept. */
export function contractDetails(world: World, contract: Contract, now: number) {
  const { id, state, simCardNumber } = contract
  const product = productOf(contract.product)
  const from = (salt: number) => hash(world.seed, id, salt)
  const { started } = termOf(world, contract)
  const ended = contract.since ?? started + 20 * DAY
  // another card has other codes
  const codes = Number(simCardNumber?.slice(-9) ?? 0)
  const owner = nodeOf(world, contract.owner)!
  return {
    id,
    name: product.name,
    phoneNumber: contract.mobileNumber,
    fixedNumber: contract.fixedNumber,
    status: LETTERS[state],
    hierarchyPath: [...pathOf(world, owner), { id: owner.id, name: nameOf(owner), type: owner.type, email: null }],
    simCardNumber,
    uiccid: simCardNumber?.slice(6, -1) ?? null,
    imei: contract.imei,
    pin: simCardNumber === null ? null : digits(hash(world.seed, id, 2, codes), 4),
    puk: simCardNumber === null ? null : digits(hash(world.seed, id, 3, codes), 8),
    activationDate: state === 'ORDERED' ? null : stamp(started),
    startDate: state === 'ORDERED' ? null : stamp(started),
    endDate: stamp(state === 'CLOSED' ? ended : runsUntil(world, contract, now)),
    lastStatusChangeDate: state === 'ORDERED' ? null : stamp(contract.since ?? started + (from(4) % 20) * DAY),
    tariffPlan: product.tariffPlan,
    multiplicity: 1,
    individualBundle: hasOwnBundle(world, contract),
    extension: contract.extension,
    sipAccount: contract.sipAccount,
    pbxName: null,
    fixedMobilePbxId: null,
    fixedMobilePbxName: null,
    flexibleNumberPresentation: null,
    enterpriseId: null,
    enterpriseName: null,
    userGroupId: null,
    userGroupName: null,
    userId: null,
    userPrincipalName: null,
  }
}

const digits = (value: number, length: number) => String(value % 10 ** length).padStart(length, '0')

const nameOf = (owner: NonNullable<ReturnType<typeof nodeOf>>) =>
  owner.type === 'SUBSCRIBER' ? oneName(owner) : owner.name

/** What is on a contract. As in KPN's example `contractId` is not the contract's id but a number of KPN's inside. */
export function contractItems(world: World, contract: Contract): ContractItem {
  const own = world.contracting.contracted.get(contract.id)
  if (own) return orderedItems(contract, own, world.contracting.bigTree)
  if (contract.id === EXAMPLE.maximsContract) return EXAMPLE_ITEMS
  const product = productOf(contract.product)
  const inside = 1_630_000_000 + contract.id
  let count = 0
  const shape = (part: ProductPart): ContractItem => {
    count += 1
    return {
      id: 3_000_000_000 + contract.id * 20 + count,
      citemBsId: 210_000_000 + contract.id * 20 + count,
      contractId: inside,
      productBsId: part.bsId,
      tariffPlanVariantBsId: product.tariffBsId,
      name: part.name,
      children: (part.children ?? []).filter((child) => isContracted(world, contract, product, child)).map(shape),
    }
  }
  return shape(product)
}
