import { useEffect, useState, useSyncExternalStore } from 'react'
import type { BasketWay } from '../domain/basket.ts'
import { basketKey, draftOf, memoryOf } from '../domain/basketDraft.ts'
import type { BasketState } from '../domain/basketState.ts'
import { createBasket } from './basket.ts'
import type { Basket } from './basketPlaces.ts'
import { deleteDraft, keepDraft, type DraftKeeper } from './drafts.ts'
import { onLeaving } from './leaving.ts'

interface Open {
  readonly basket: Basket
  readonly keeper: DraftKeeper
  readonly rename: (title: string) => void
}

/** Baskets that this page has open; they outlive the screens that show them. */
const open = new Map<string, Open>()

onLeaving({
  before: async () => {
    await Promise.all([...open.values()].map(({ keeper }) => keeper.flush()))
  },
  after: () => {
    for (const { basket, keeper } of open.values()) {
      keeper.stop()
      basket.close()
    }
    open.clear()
  },
})

function openFor(way: BasketWay): Open {
  const key = basketKey(way)
  const known = open.get(key)
  if (known && known.basket.state.get().at !== 'ended') return known
  let title = ''
  const keeper = keepDraft(key, 'basket', (draft) => basket.noteDraft(draft))
  const basket = createBasket(way, {
    load: async () => memoryOf(await keeper.read()),
    keep: (memory) => keeper.keep(() => ({ title, data: draftOf(memory) })),
    // what stays after an order holds no work any more, and is swept
    forget: () => void keeper.forget().catch(() => undefined),
    claim: keeper.claim,
    insist: () => void keeper.insist(),
  })
  const made: Open = {
    basket,
    keeper,
    rename: (given) => {
      title = given
    },
  }
  open.set(key, made)
  return made
}

/** The basket that was worked in is forgotten, and its draft with it. Throws as `call` does: then the draft is there still. */
export async function discardBasket(way: BasketWay): Promise<void> {
  const key = basketKey(way)
  const known = open.get(key)
  open.delete(key)
  known?.basket.close()
  await (known ? known.keeper.forget() : deleteDraft(key))
}

/**
 * The basket of a way in, opened (or gone on with) by whoever shows it first: its state, and what can be done with it.
 * `way` may change between renders only together with the component's `key`. `title`: whose it is, for the list of
 * drafts.
 */
export function useBasket(way: BasketWay, title = ''): { readonly state: BasketState; readonly basket: Basket } {
  const [{ basket, keeper, rename }] = useState(() => openFor(way))
  useEffect(() => rename(title), [rename, title])
  useEffect(() => () => void keeper.flush(), [keeper])
  return { basket, state: useSyncExternalStore(basket.state.subscribe, basket.state.get) }
}
