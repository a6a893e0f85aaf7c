import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basketRead } from '#contract/msm/basket.ts'
import type { World } from '../../mocks/fleet/state.ts'
import { ask, aWorld, put } from '../../mocks/testing/ask.ts'
import { mainProduct, open } from '../../mocks/testing/baskets.ts'
import { MONEY_KINDS, type Snapshot } from '../domain/basket.ts'
import { basketMoney } from '../domain/basketMoney.ts'
import { placesOf, pressOf } from '../domain/productTree.ts'
import { snapshotOf } from './basketSnapshot.ts'
import { ContractError } from './errors.ts'

const read = (world: World, sessionId: string, before?: Snapshot) =>
  snapshotOf(basketRead.answer.schema.parse(ask(world, 'basketRead', { query: { sessionId } })), before)

const EXTRAS = ['Apple iPhone 16 128 GB Black', 'Headset wired', 'Microsoft 365 E3', 'SIM card nano']
const press = fc.record({ at: fc.nat(100_000), amount: fc.integer({ min: 1, max: 12 }) })

/** Presses something that can be pressed, or puts a main product; what KPN refuses leaves the basket as it was. */
function act(world: World, sessionId: string, now: Snapshot, { at, amount }: { at: number; amount: number }): void {
  const places = [...placesOf(now.roots).values()].filter((place) => pressOf(place) !== undefined)
  const place = places[at % (places.length + EXTRAS.length)]
  const pressed = place && pressOf(place)
  const several = !place || place.node.canBeSeveral
  const productId = place?.node.id ?? mainProduct(world, sessionId, EXTRAS[at % EXTRAS.length]!)
  const type = pressed?.kind === 'remove' ? ('REMOVE' as const) : ('PUT' as const)
  const action = { productId, type, ...(type === 'PUT' && several && { amount }) }
  put(world, 'basketChange', { query: { sessionId }, body: { productActions: [action] } })
}

/** Runs random baskets; `judge` sees each with how it began, after every act. */
const runs = (
  body: object,
  judge: (first: Snapshot, now: Snapshot) => void,
  prepare: (world: World) => void = () => {},
) =>
  fc.assert(
    fc.property(fc.array(press, { minLength: 1, maxLength: 15 }), (presses) => {
      const world = aWorld({ size: 0 })
      const sessionId = open(world, body)
      const first = read(world, sessionId)
      prepare(world)
      let now = first
      for (const one of presses) {
        act(world, sessionId, now, one)
        now = read(world, sessionId, now)
        judge(first, now)
      }
    }),
    { numRuns: 30 },
  )

const BASKETS = [
  ["KPN's example contract", { contractId: 9876543 }],
  ['a new contract', { accountGroupId: 1234567 }],
] as const

describe.each(BASKETS)('%s, whatever is pressed', (_, body) => {
  test('the lines explain the totals to the cent', () =>
    runs(body, (first, now) => {
      const { remainder, agrees } = basketMoney(first, now)
      for (const kind of MONEY_KINDS) expect(remainder[kind]).toEqual({ old: 0, now: 0, difference: 0 })
      expect(agrees).toBe(true)
    }))

  test('a cent that KPN adds is the remainder', () =>
    runs(
      body,
      (first, now) => expect(basketMoney(first, now).remainder.monthly).toEqual({ old: 0, now: 1, difference: 1 }),
      (world) => {
        world.contracting.wrongBy = 1
      },
    ))
})

describe('a snapshot off the wire', () => {
  test('parts that did not change are the same objects as before', () => {
    const world = aWorld({ size: 0 })
    const sessionId = open(world, { contractId: 9876543 })
    const first = read(world, sessionId)
    expect(read(world, sessionId, first).roots).toBe(first.roots)

    const place = placesOf(first.roots)
      .values()
      .find(({ node }) => node.name.en === 'VoiceMail')
    put(world, 'basketChange', {
      query: { sessionId },
      body: { productActions: [{ productId: place!.node.id, type: 'REMOVE' }] },
    })
    const second = read(world, sessionId, first)
    expect(second.roots).not.toBe(first.roots)
    const was = placesOf(first.roots)
    const same = [...placesOf(second.roots).values()].filter(({ node }) => was.get(node.id)?.node === node)
    expect(same.length).toBeGreaterThan(was.size - 10)
  })

  test('nothing is taken for granted: what is left out is unsaid, a word that is new stays, only a missing id breaks', () => {
    const bare = snapshotOf(
      basketRead.answer.schema.parse({
        productTree: [{ id: 'n1', children: null, childrenSelectionStrategy: 'SELECT_SOME' }],
      }),
    )
    expect(bare.roots[0]).toMatchObject({
      id: 'n1',
      strategy: 'SELECT_SOME',
      visible: true,
      children: [],
      prices: { monthly: null },
    })
    expect(bare.characteristics).toEqual([])
    const nameless = basketRead.answer.schema.parse({ productTree: [{ id: 'n1', children: [{ id: null }] }] })
    expect(() => snapshotOf(nameless)).toThrow(ContractError)
  })

  test('a characteristic with one value is shown, with several chosen, with none typed', () => {
    const characteristics = {
      email: { name: 'email', value: 'j@x.nl', possibleValues: [{ value: 'j@x.nl' }] },
      eSim: { name: 'eSim', possibleValues: [{ value: 'true', caption: { en: 'yes', nl: 'ja' } }, { value: 'false' }] },
      phoneNumber: {},
      gone: null,
    }
    const read = snapshotOf(basketRead.answer.schema.parse({ characteristics })).characteristics
    expect(read.map(({ name, ask: how, value }) => [name, how, value])).toEqual([
      ['email', 'shown', 'j@x.nl'],
      ['eSim', 'chosen', null],
      ['phoneNumber', 'typed', null],
    ])
    expect(read[1]!.choices).toEqual([
      { value: 'true', caption: { en: 'yes', nl: 'ja' } },
      { value: 'false', caption: { en: 'false', nl: 'false' } },
    ])
  })
})
