import { id, localized, wireTree } from '../../wire.ts'

/** A product of a contract and the products under it. Leaf ids name devices when hardware goes back. */
export const contractItem = wireTree('children', {
  id,
  citemBsId: id,
  contractId: id,
  productBsId: id,
  tariffPlanVariantBsId: id,
  name: localized,
})
