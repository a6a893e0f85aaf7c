import type { Localized } from '../fleet/products.ts'
import type { World } from '../fleet/state.ts'
import { questions } from './characteristics.ts'
import { isPorting } from './porting.ts'
import { priceOf, totalOf, type Price } from './price.ts'
import { choose, NEEDS } from './rules.ts'
import { isHeld } from './select.ts'
import { nodeIdOf } from './sessions.ts'
import type { Amounts, Basket } from './state.ts'
import { placeAt, type Place } from './tree.ts'

/** A node as KPN shows it. A type, not an interface: see `Localized`. */
export type TreeNode = {
  readonly id: string
  readonly name: Localized
  readonly selected: boolean
  readonly disabled: boolean
  readonly visible: boolean
  readonly contracted: boolean
  readonly amount: number
  readonly canOrderMoreThanOne: boolean
  readonly childrenSelectionStrategy: 'SELECT_ONE' | 'SELECT_MANY' | 'NONE'
  readonly error: { readonly message: Localized; readonly hint: Localized } | null
  readonly children: TreeNode[]
  readonly price: Price
}

const STRATEGY = { one: 'SELECT_ONE', many: 'SELECT_MANY' } as const

/** What is wrong with a product that is selected, if anything is. */
export function errorOf({ product, main, children }: Place, selected: Amounts): TreeNode['error'] {
  if (product.needsChild && !children.some(({ spot }) => selected.has(spot))) return choose(product.name)
  const need = NEEDS.find(({ when, needs }) => {
    return when === product.code && !needs.some((code) => selected.has(`${main.code}/${code}`))
  })
  return need ? { message: need.message, hint: need.hint } : null
}

/** Whether a node cannot be ticked or unticked now. */
export function isDisabled(basket: Basket, place: Place): boolean {
  if (place.parent) return basket.selected.has(place.spot) && isHeld(basket, place)
  const { kind } = basket.opening
  if (kind !== 'new' && kind !== 'reactivate' && place.main.contract) return true
  // porting leaves no room for other main products
  return isPorting(basket) && !basket.selected.has(place.spot)
}

function node(world: World, basket: Basket, place: Place): TreeNode {
  const { spot, product } = place
  const amount = basket.selected.get(spot)
  const isContracted = basket.contracted.has(spot)
  // what is below a main product shows when that is chosen
  const isOpen = place.parent !== undefined || amount !== undefined
  return {
    id: nodeIdOf(world, basket, spot),
    name: product.name,
    selected: amount !== undefined,
    disabled: isDisabled(basket, place),
    visible: product.hidden !== true,
    contracted: isContracted,
    amount: amount ?? 1,
    canOrderMoreThanOne: product.most !== undefined,
    childrenSelectionStrategy: product.choose ? STRATEGY[product.choose] : 'NONE',
    error: amount === undefined ? null : errorOf(place, basket.selected),
    children: isOpen ? place.children.map((child) => node(world, basket, child)) : [],
    price: priceOf(world.contracting, place, basket.selected, isContracted),
  }
}

/** The tree of a basket. */
export const productTree = (world: World, basket: Basket): TreeNode[] =>
  basket.roots.map((code) => node(world, basket, placeAt(code, world.contracting.bigTree)))

/** Questions by their names. */
export const characteristicsOf = (world: World, basket: Basket) =>
  Object.fromEntries(questions(world, basket).map(({ question }) => [question.name, question]))

/** The whole basket. Both sums count every selected product by its amount, the hidden ones too. */
export function snapshot(world: World, basket: Basket) {
  const { contracting } = world
  const total = totalOf(contracting, basket.selected, basket.contracted)
  return {
    productTree: productTree(world, basket),
    characteristics: characteristicsOf(world, basket),
    oldPrice: totalOf(contracting, basket.contracted, basket.contracted),
    totalPrice: {
      ...total,
      recurring: { monthlyFeeInCents: total.recurring.monthlyFeeInCents + contracting.wrongBy },
    },
  }
}
