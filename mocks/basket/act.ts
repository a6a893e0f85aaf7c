import type { World } from '../fleet/state.ts'
import { fail, type Failure } from '../handler.ts'
import { SIM_CARD_CATEGORY } from './catalogue/mainProducts.ts'
import { answer, forgetUnasked } from './characteristics.ts'
import { blankCard } from './newContract.ts'
import { isPorting } from './porting.ts'
import { isHeld, put, remove } from './select.ts'
import { isDisabled } from './snapshot.ts'
import type { Basket } from './state.ts'
import { templateOfBasket } from './templates.ts'
import { mainProducts, placeAt, subscriptionIn, type Place } from './tree.ts'

/** The fields of KPN's `BasketChange` that change a basket. */
export interface Actions {
  readonly productActions?:
    | readonly { readonly productId: string; readonly type: 'PUT' | 'REMOVE'; readonly amount?: number | undefined }[]
    | undefined
  readonly characteristicActions?: readonly { readonly name: string; readonly value: string }[] | undefined
  readonly simCardNumber?: string | undefined
  readonly templateId?: string | undefined
}

const invalid = (message: string): Failure => fail(400, 'BASKET_INVALID', message)

/**
 * Does the actions in their order and stops at the first that is refused: that what came before it stays done is a guess,
 * KPN only says that they are done one after another.
 */
export function act(world: World, basket: Basket, actions: Actions): Failure | undefined {
  const { templateId, productActions = [], characteristicActions = [], simCardNumber } = actions
  if (templateId !== undefined) {
    const refused = applyTemplate(world, basket, templateId)
    if (refused) return refused
  }
  for (const { productId, type, amount } of productActions) {
    const refused = toggle(world, basket, productId, type, amount ?? 1)
    if (refused) return refused
    forgetUnasked(world, basket)
  }
  for (const { name, value } of characteristicActions) {
    const refused = answer(world, basket, name, value)
    if (refused) return refused
  }
  const refused = simCardNumber === undefined ? undefined : takeSim(world, basket, simCardNumber)
  if (refused) return refused
  surprise(world, basket)
  return undefined
}

function toggle(world: World, basket: Basket, productId: string, type: 'PUT' | 'REMOVE', amount: number) {
  const spot = basket.spots.get(productId)
  if (spot === undefined) return fail(404, 'PRODUCT_NOT_FOUND', `no product ${productId} in this basket`)
  const { bigTree } = world.contracting
  const place = placeAt(spot, bigTree)
  const selection = { selected: basket.selected, bigTree }
  if (place.product.hidden || isDisabled(basket, place)) return invalid(`${place.product.name.en} cannot be changed`)
  if (type === 'PUT') {
    if (amount > (place.product.most ?? 1)) return invalid(`${place.product.name.en}: not ${amount} at a time`)
    const refused = mayComeIn(basket, place, bigTree)
    if (refused) return refused
    if (!basket.roots.includes(place.main.code)) basket.roots.push(place.main.code)
    put(selection, place, amount)
  } else if (basket.selected.has(spot)) {
    remove(selection, place)
    if (!place.parent && !place.main.contract) basket.roots.splice(basket.roots.indexOf(place.main.code), 1)
  }
  return undefined
}

/** Main products have to stand beside those that are there. */
function mayComeIn(basket: Basket, place: Place, bigTree: number): Failure | undefined {
  if (basket.selected.has(place.main.code)) return undefined
  if (isPorting(basket) && subscriptionIn(basket.selected, bigTree))
    return invalid('porting takes no other main products')
  if (place.main.contract && !basket.roots.includes(place.main.code)) return invalid('this basket has its subscription')
  if (place.main.subcategory === SIM_CARD_CATEGORY && basket.simCardNumber !== undefined) {
    return invalid('a SIM card from stock was chosen')
  }
  return undefined
}

function applyTemplate(world: World, basket: Basket, templateId: string): Failure | undefined {
  const template = templateOfBasket(world, templateId)
  if (!template) return fail(404, 'TEMPLATE_NOT_FOUND')
  const { kind } = basket.opening
  if (template.reason !== null) return invalid(`the template is not valid: ${template.reason}`)
  if (kind !== 'new' && kind !== 'reactivate') return invalid('templates are for new contracts')
  basket.selected.clear()
  for (const [spot, amount] of template.selected) basket.selected.set(spot, amount)
  for (const [spot] of template.selected) {
    if (!spot.includes('/') && !basket.roots.includes(spot)) basket.roots.push(spot)
  }
  forgetUnasked(world, basket)
  return undefined
}

/** A SIM card from stock by its "short" number: twelve digits here (the length is not documented; the whole number does too). */
function takeSim(world: World, basket: Basket, simCardNumber: string): Failure | undefined {
  const main = subscriptionIn(basket.selected, world.contracting.bigTree)
  if (main?.category !== 'MOBILE') return invalid('no product in this basket takes a SIM card')
  if (basket.answers.get('eSim') === 'true') return invalid('an eSIM was chosen')
  if (basket.answers.get('keepExistingSimCard') === 'true') return invalid('the SIM card is kept')
  if (ordersSimCard(world, basket)) return invalid('a new SIM card was ordered')
  const card = blankCard(world, simCardNumber)
  if (card === undefined) return invalid('simCardNumber is not a free SIM card')
  basket.simCardNumber = card
  forgetUnasked(world, basket)
  return undefined
}

const ordersSimCard = ({ contracting }: World, { selected }: Basket) =>
  mainProducts(contracting.bigTree).some(
    ({ code, subcategory }) => subcategory === SIM_CARD_CATEGORY && selected.has(code),
  )

/** What the control plane asked for: KPN takes a product away that nobody touched. */
function surprise(world: World, basket: Basket): void {
  const { contracting } = world
  const { surprise: name, bigTree } = contracting
  if (name === undefined) return
  for (const spot of basket.selected.keys()) {
    const place = placeAt(spot, bigTree)
    if (!place.parent || ![place.product.name.en, place.product.name.nl].includes(name) || isHeld(basket, place))
      continue
    remove({ selected: basket.selected, bigTree }, place)
    contracting.surprise = undefined
    return
  }
}
