import type { Product, ProductPart } from './products.ts'
import { hash } from './random.ts'
import type { Contract, World } from './state.ts'

/** Not everybody has every option right below the product; what is below an option comes with it. */
export const isContracted = (world: World, contract: Contract, product: Product, part: ProductPart): boolean =>
  !product.children?.includes(part) || hash(world.seed, contract.id, part.bsId) % 10 < 7
