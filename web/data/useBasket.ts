import { useState, useSyncExternalStore } from 'react'
import type { BasketWay } from '../domain/basket.ts'
import type { BasketState } from '../domain/basketState.ts'
import { createBasket, type Basket } from './basket.ts'

/** What tells one basket of an operator from another: the same way in is the same basket. */
export function basketKey({ kind, ...ids }: BasketWay): string {
  return ['basket', kind, ...Object.values(ids)].join('-')
}

/** Baskets that this page has open; they outlive the screens that show them. */
const open = new Map<string, Basket>()

function basketFor(way: BasketWay): Basket {
  const key = basketKey(way)
  const known = open.get(key)
  if (known && known.state.get().at !== 'ended') return known
  const basket = createBasket(way)
  open.set(key, basket)
  return basket
}

/**
 * The basket of a way in, opened (or gone on with) by whoever shows it first: its state, and what can be done with it.
 * `way` may change between renders only together with the component's `key`.
 */
export function useBasket(way: BasketWay): { readonly state: BasketState; readonly basket: Basket } {
  const [basket] = useState(() => basketFor(way))
  return { basket, state: useSyncExternalStore(basket.state.subscribe, basket.state.get) }
}
