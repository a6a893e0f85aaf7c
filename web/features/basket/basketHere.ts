import { useOutletContext } from 'react-router'
import type { Basket } from '../../data/basketPlaces.ts'
import type { BasketState } from '../../domain/basketState.ts'
import type { BasketSubject } from './useBasketSubject.ts'
import type { AskedBasket } from './wayAddress.ts'

/** The basket of the page, for whatever stands below it. */
export interface BasketHere extends AskedBasket {
  readonly basket: Basket
  readonly state: BasketState
  readonly subject: BasketSubject
}

/** The basket of the page that this stands on. */
export const useBasketHere = (): BasketHere => useOutletContext<BasketHere>()
