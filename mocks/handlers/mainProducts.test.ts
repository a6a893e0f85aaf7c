import { expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import { ask, aWorld, refusal } from '../testing/ask.ts'
import { named, open } from '../testing/baskets.ts'

const world = aWorld({ size: 0 })
const sessionId = open(world, { accountGroupId: EXAMPLE.julia })
const list = (query: object) => ask(world, 'basketMainProducts', { query: { sessionId, to: 500, ...query } })
const nameOf = (one: { readonly name?: unknown }) => (one.name as { en: string }).en

test('every category of the query has what belongs to it; none is asked for gives all', () => {
  const totals = ['MOBILE', 'SIM CARDS', 'FIXED', 'HARDWARE', 'SOFTWARE', 'OTHER'].map(
    (category) => list({ category }).total!,
  )
  expect(totals.slice(0, 3)).toEqual([4, 6, 2])
  expect(totals[5]).toBe(0)
  // fixed and mobile at once counts in both
  expect(totals.reduce((sum, total) => sum + total)).toBe(list({}).total! + 1)
})

test('a main product carries the id of its node', () => {
  const id = list({ category: 'MOBILE' }).result!.find((one) => nameOf(one) === 'Mobile Data Only')!.id
  expect(named(world, sessionId, 'Mobile Data Only').id).toBe(id)
})

test('search, filter, order and pages', () => {
  expect(list({ patterns: ['iphone 16 pro', '256'] }).result!.map(nameOf)).toEqual([
    'Apple iPhone 16 Pro 256 GB Black',
    'Apple iPhone 16 Pro 256 GB White',
    'Apple iPhone 16 Pro Max 256 GB Black',
    'Apple iPhone 16 Pro Max 256 GB White',
  ])
  expect(list({ filters: 'PRODUCT_NAME: "XCover7 Pro"' }).result!.map(nameOf)).toEqual([
    'Samsung Galaxy XCover7 Pro 128 GB Black',
  ])
  const prices = list({ category: 'HARDWARE', sortBy: 'PRICE_IN_CENTS', order: 'DESC' }).result!.map(
    (one) => one.priceInCents!,
  )
  expect(prices).toEqual(prices.toSorted((a, b) => b - a))
  expect(prices[0]).toBe(184900)
  expect(list({ from: 2, to: 4 }).result).toHaveLength(2)
  expect(refusal(world, 'basketMainProducts', { query: { sessionId, filters: 'PRODUCT_NAME: SIM' } }).code).toBe(
    'INVALID_FILTER',
  )
})

test('a contract that is changed takes goods, not a second subscription', () => {
  const change = open(world, { contractId: EXAMPLE.maximsContract })
  const { result } = ask(world, 'basketMainProducts', { query: { sessionId: change, to: 500 } })
  expect(new Set(result!.map(({ category }) => category))).toEqual(new Set(['HARDWARE', 'SOFTWARE']))
})
