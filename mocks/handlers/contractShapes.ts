import { productOf } from '../fleet/products.ts'
import type { Contract, World } from '../fleet/state.ts'

/** Whose contract it is; a debtor's goes by the debtor's name alone (not documented). */
export function ownerName(world: World, contract: Contract) {
  const person = world.people.get(contract.owner)
  return person
    ? { firstName: person.firstName, namePrefix: person.surnamePrefix, lastName: person.surname }
    : { firstName: null, namePrefix: null, lastName: world.groups.get(contract.owner)?.name ?? null }
}

/** A contract as lists show it, fields in the order of KPN's example. */
export function contractRow(world: World, contract: Contract) {
  const product = productOf(contract.product)
  return {
    id: contract.id,
    ...ownerName(world, contract),
    mobileNumber: contract.mobileNumber,
    fixedNumber: contract.fixedNumber,
    product: product.name,
    productCategory: product.productCategory,
    state: contract.state,
    simCardNumber: contract.simCardNumber,
    extension: contract.extension,
    sipAccount: contract.sipAccount,
    imei: contract.imei,
    category: product.category,
  }
}

/** A node's contracts. */
export const contractsOf = (world: World, { contracts }: { readonly contracts: readonly number[] }): Contract[] =>
  contracts.flatMap((id) => world.contracts.get(id) ?? [])

/** What keeps a person from being deleted: contracts that have not come to their end. */
export const liveContracts = (world: World, node: { readonly contracts: readonly number[] }): Contract[] =>
  contractsOf(world, node).filter(({ state }) => state !== 'CLOSED')
