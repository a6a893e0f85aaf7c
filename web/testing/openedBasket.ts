import { expect, onTestFinished, vi } from 'vitest'
import { mockPortal } from '../../mocks/portalNode.ts'
import type { BasketAct, BasketWay, ProductNode } from '../domain/basket.ts'
import type { BasketMemory } from '../domain/basketDraft.ts'
import { isSettledBasket } from '../domain/basketState.ts'
import { placesOf, pressOf } from '../domain/productTree.ts'
import { network } from './network.ts'
import { createBasket } from '../data/basket.ts'

/** KPN's own example: 2,000 cents a month. */
export const CHANGE: BasketWay = { kind: 'modify', contractId: 9876543 }
/** A new one for Julia. */
export const NEW: BasketWay = { kind: 'new', accountGroupId: 1234567 }

/** KPN and the portal, with a manager signed in; its world, faults and log are in `engine`. */
export function aPortal() {
  const portal = mockPortal({ signedInAs: 'manager' })
  network.use(...portal.handlers)
  return portal
}

/** A basket of that way on its own, without a screen; closed when the test is over. `kept`: what went to its draft. */
export function opened(
  way: BasketWay = CHANGE,
  { portal = aPortal(), memory }: { portal?: ReturnType<typeof aPortal>; memory?: BasketMemory } = {},
) {
  const kept: BasketMemory[] = []
  const basket = createBasket(way, { load: async () => memory, keep: (one) => void kept.push(one) })
  onTestFinished(() => basket.close())
  const { get } = basket.state
  const until = (is: () => boolean) => vi.waitFor(() => expect(is()).toBe(true), { timeout: 5_000 })
  const places = (name: string) => [...placesOf(get().now!.roots).values()].filter(({ node }) => node.name.en === name)
  const node = (name: string): ProductNode => places(name)[0]!.node
  const press = (name: string) => basket.press(pressOf(places(name)[0]!, get().pending))
  const pressAll = async (...names: readonly string[]) => {
    for (const name of names) {
      press(name)
      await until(() => get().waiting === 0)
    }
  }
  const sent = () => portal.engine.log.list({ row: 'basketChange' }).map(({ body }) => body)
  return {
    portal,
    basket,
    get,
    until,
    settled: () => until(() => isSettledBasket(get())),
    node,
    press,
    pressAll,
    sent,
    kept,
  }
}

const names = (acts: readonly BasketAct[]) =>
  acts.map((act) => ('path' in act ? `${act.kind} ${act.path.at(-1)}` : act.kind))
/** What was done in it, in words. */
export const done = ({ get }: Pick<ReturnType<typeof opened>, 'get'>) => names(get().steps.map(({ act }) => act))
