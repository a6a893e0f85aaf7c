import { expect, onTestFinished, test, vi } from 'vitest'
import { mockPortal } from '../../mocks/portalNode.ts'
import type { BasketWay, ProductNode } from '../domain/basket.ts'
import { isSettledBasket } from '../domain/basketState.ts'
import { placesOf, pressOf } from '../domain/productTree.ts'
import { network } from '../testing/network.ts'
import { createBasket } from './basket.ts'

const CHANGE: BasketWay = { kind: 'modify', contractId: 9876543 }

function opened(way: BasketWay = CHANGE) {
  const portal = mockPortal({ signedInAs: 'manager' })
  network.use(...portal.handlers)
  const basket = createBasket(way)
  onTestFinished(() => basket.end())
  const settled = () => vi.waitFor(() => expect(isSettledBasket(basket.state.get())).toBe(true))
  const place = (name: string) =>
    [...placesOf(basket.state.get().now!.roots).values()].find(({ node }) => node.name.en === name)!
  const node = (name: string): ProductNode => place(name).node
  const press = (name: string) => basket.press(pressOf(place(name), basket.state.get().pending))
  return { portal, basket, settled, node, place, press, get: basket.state.get }
}

test("KPN's example contract: voice mail off, a data bundle on", async () => {
  const { get, settled, press, node } = opened()
  await settled()
  expect(get().now!.old.monthly).toBe(2000)

  press('VoiceMail')
  press('Data bundle 5 GB')
  expect(get().isChecking).toBe(true)
  expect(get().pending.get(node('VoiceMail').id)).toMatchObject({ selected: false })

  await settled()
  expect(get().now!.total.monthly).toBe(2750)
  expect(get().steps.map(({ act }) => act.kind)).toEqual(['remove', 'put'])
})
