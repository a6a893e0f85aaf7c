import { bigProduct, MAIN_PRODUCTS } from './catalogue/mainProducts.ts'
import type { CatalogueProduct, MainProduct } from './catalogue/product.ts'
import type { Amounts, Spot } from './state.ts'

/** One product at its place in a tree. */
export interface Place {
  readonly spot: Spot
  readonly product: CatalogueProduct
  readonly main: MainProduct
  readonly parent: Place | undefined
  readonly children: readonly Place[]
}

/** A main product with everything below it. */
interface Tree {
  readonly root: Place
  readonly bySpot: ReadonlyMap<Spot, Place>
}

function grow(main: MainProduct): Tree {
  const bySpot = new Map<Spot, Place>()
  const plant = (product: CatalogueProduct, parent: Place | undefined): Place => {
    const children: Place[] = []
    const spot = parent ? `${main.code}/${product.code}` : main.code
    const place = { spot, product, main, parent, children }
    bySpot.set(spot, place)
    for (const child of product.children ?? []) children.push(plant(child, place))
    return place
  }
  return { root: plant(main, undefined), bySpot }
}

const trees = new Map<string, Tree>()
const bigTrees = new Map<number, Tree>()

const mainByCode: ReadonlyMap<string, MainProduct> = new Map(MAIN_PRODUCTS.map((main) => [main.code, main]))

function treeOf(code: string, bigTree: number): Tree | undefined {
  if (code === 'big') {
    if (bigTree === 0) return undefined
    if (!bigTrees.has(bigTree)) bigTrees.set(bigTree, grow(bigProduct(bigTree)))
    return bigTrees.get(bigTree)
  }
  const main = mainByCode.get(code)
  if (main && !trees.has(code)) trees.set(code, grow(main))
  return trees.get(code)
}

/** Everything that can be ordered; with the large test subscription when it has so many nodes. */
export const mainProducts = (bigTree: number): readonly MainProduct[] =>
  bigTree === 0 ? MAIN_PRODUCTS : [...MAIN_PRODUCTS, treeOf('big', bigTree)!.root.main]

const mainCode = (spot: Spot) => spot.split('/', 1)[0]!

/** The product at a spot. Throws when there is none: spots come from the catalogue alone. */
export function placeAt(spot: Spot, bigTree: number): Place {
  const place = treeOf(mainCode(spot), bigTree)?.bySpot.get(spot)
  if (!place) throw new Error(`no product at ${spot}`)
  return place
}

/** Another product of the same tree, by its code. */
export const besides = ({ main }: Place, code: string, bigTree: number): Place | undefined =>
  treeOf(main.code, bigTree)?.bySpot.get(`${main.code}/${code}`)

/** A product and all below it. */
export const withDescendants = (place: Place): Place[] => [place, ...place.children.flatMap(withDescendants)]

/** What makes a contract, if it is among these. */
export function subscriptionIn(amounts: Amounts, bigTree: number): MainProduct | undefined {
  for (const spot of amounts.keys()) {
    if (spot.includes('/')) continue
    const { main } = placeAt(spot, bigTree)
    if (main.contract) return main
  }
  return undefined
}

/** The codes of products with a name, in either language. */
export const codesNamed = (name: string, bigTree: number): string[] => {
  const codes = mainProducts(bigTree).flatMap(({ code }) =>
    withDescendants(treeOf(code, bigTree)!.root)
      .filter(({ product }) => product.name.en === name || product.name.nl === name)
      .map(({ product }) => product.code),
  )
  return [...new Set(codes)]
}
