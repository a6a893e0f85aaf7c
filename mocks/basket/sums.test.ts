import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import type { World } from '../fleet/state.ts'
import { ask, aWorld, put } from '../testing/ask.ts'
import { allNodes, mainProduct, open } from '../testing/baskets.ts'
import { PRICES } from './prices/prices.ts'
import type { Price } from './price.ts'
import type { TreeNode } from './snapshot.ts'
import { mainProducts, placeAt, withDescendants } from './tree.ts'

const BIG = 60
/** Code under which the table has a price, by tree and English name; names that stand there twice keep their order. */
const codes = Map.groupBy(
  mainProducts(BIG).flatMap(({ code, name }) =>
    withDescendants(placeAt(code, BIG)).map(({ product }) => ({
      at: `${name.en} / ${product.name.en}`,
      code: product.code.split('.')[0]!,
    })),
  ),
  ({ at }) => at,
)

type Cents = [monthly: number, activation: number, hardware: number, levy: number]
const flat = ({ oneTime, recurring }: Price): Cents => [
  recurring.monthlyFeeInCents,
  oneTime.activationFeeInCents,
  oneTime.hardwareFeeInCents,
  oneTime.privateCopyingLevyInCents,
]

const HANDSET = /^(Samsung|Apple|Google|Fairphone|Nokia|Motorola|CAT|Zebra|Lenovo)/

/** Adds the basket up from the table alone: by hand-written rules for the prices that depend on something else. */
function addedUp(tree: readonly TreeNode[]): Cents {
  const handset = tree.some(
    ({ selected, name }) => selected && HANDSET.test(name.en) && !name.en.startsWith('Samsung Knox'),
  )
  const sum: Cents = [0, 0, 0, 0]
  for (const root of tree) {
    const seen = new Map<string, number>()
    const coded = allNodes([root]).map((node) => {
      const at = `${root.name.en} / ${node.name.en}`
      const before = seen.get(at) ?? 0
      seen.set(at, before + 1)
      return { node, code: codes.get(at)![before]!.code }
    })
    const nodes = coded.flatMap(({ node }) => (node.selected ? node : []))
    const has = (name: string) => nodes.some((node) => node.name.en === name)
    for (const { node, code } of coded) {
      if (!node.selected) continue
      const price = PRICES[special(code, has, handset)]!
      const once = node.contracted ? 0 : 1
      sum[0] += price[0] * node.amount
      for (const at of [1, 2, 3] as const) sum[at] += price[at] * node.amount * once
    }
  }
  return sum
}

function special(code: string, has: (name: string) => boolean, handset: boolean): string {
  if ((code === 'simOnly' || code === 'simOnlyUnlimited') && handset) return `${code} with handset`
  if (code === 'businessService' && has('Service day and night')) return 'businessService with serviceAlways'
  if (code === 'businessService' && has('Data bundle unlimited')) return 'businessService with dataBundleUnlimited'
  if (/^roamingWorld[15]$/.test(code) && has('Data Roaming World')) return `${code} with roamingWorld`
  if (code === 'safeInternet' && has('5G priority')) return 'safeInternet with fiveGPriority'
  return code
}

const lines = (tree: readonly TreeNode[]): Cents =>
  allNodes(tree)
    .filter(({ selected }) => selected)
    .reduce<Cents>(
      (sum, { price, amount }) => flat(price).map((cents, at) => sum[at]! + cents * amount) as Cents,
      [0, 0, 0, 0],
    )

const snapshotOf = (world: World, sessionId: string) =>
  ask(world, 'basketRead', { query: { sessionId } }) as { productTree: TreeNode[]; oldPrice: Price; totalPrice: Price }

const step = fc.record({
  at: fc.nat(100_000),
  type: fc.constantFrom('PUT' as const, 'PUT' as const, 'REMOVE' as const),
  amount: fc.integer({ min: 1, max: 12 }),
})

/** Ticks whatever is there, or a main product; what KPN refuses leaves the basket as it was. */
function take(
  world: World,
  sessionId: string,
  { at, type, amount }: { at: number; type: 'PUT' | 'REMOVE'; amount: number },
) {
  const nodes = allNodes(snapshotOf(world, sessionId).productTree)
  const extra = ['Apple iPhone 16 128 GB Black', 'Headset wired', 'Microsoft 365 E3', 'SIM card nano']
  const found = nodes[at % (nodes.length + extra.length)]
  const id = found?.id ?? mainProduct(world, sessionId, extra[at % extra.length]!)
  const isMany = found?.canOrderMoreThanOne ?? true
  put(world, 'basketChange', {
    query: { sessionId },
    body: { productActions: [{ productId: id, type, ...(type === 'PUT' && isMany && { amount }) }] },
  })
}

const runs = (body: () => object, prepare?: (world: World) => void) =>
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const world = aWorld({ size: 0 })
      prepare?.(world)
      const sessionId = open(world, body())
      const before = snapshotOf(world, sessionId).oldPrice
      for (const one of steps) {
        take(world, sessionId, one)
        const { productTree, totalPrice, oldPrice } = snapshotOf(world, sessionId)
        expect(flat(totalPrice)).toEqual(addedUp(productTree))
        expect(flat(totalPrice)).toEqual(lines(productTree))
        expect(oldPrice).toEqual(before)
        for (const node of allNodes(productTree)) {
          const chosen = node.children.filter(({ selected }) => selected)
          if (node.childrenSelectionStrategy === 'SELECT_ONE') expect(chosen.length).toBeLessThan(2)
          if (!node.selected) expect(chosen).toEqual([])
        }
      }
    }),
    { numRuns: 60 },
  )

describe('whatever is ticked, the totals are the table added up, hidden products and amounts included', () => {
  test("on KPN's example contract", () => runs(() => ({ contractId: EXAMPLE.maximsContract })))
  test('in a new basket, with goods beside the subscription', () => runs(() => ({ accountGroupId: EXAMPLE.julia })))
  test('in a large tree', () =>
    runs(
      () => ({ accountGroupId: EXAMPLE.julia }),
      (world) => {
        world.contracting.bigTree = BIG
      },
    ))
})

test('a cent that is injected is in the monthly total and nowhere else', () => {
  const world = aWorld({ size: 0 })
  const sessionId = open(world, { contractId: EXAMPLE.maximsContract })
  world.contracting.wrongBy = 1
  const { totalPrice, oldPrice, productTree } = snapshotOf(world, sessionId)
  expect([flat(totalPrice)[0], flat(oldPrice)[0], lines(productTree)[0]]).toEqual([2001, 2000, 2000])
})
