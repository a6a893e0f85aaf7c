import { expect, test } from 'vitest'
import { mainProducts, placeAt, withDescendants } from './tree.ts'
import { PRICES } from './prices/prices.ts'
import { ADDS, EXCLUDES, NEEDS, REPRICES } from './rules.ts'

const BIG = 2000
const places = mainProducts(BIG).flatMap(({ code }) => withDescendants(placeAt(code, BIG)))
const codes = new Set(places.map(({ product }) => product.code))

test('several hundred products can be ordered', () => {
  const own = new Set(places.filter(({ main }) => main.code !== 'big').map(({ product }) => product.code))
  expect(own.size).toBeGreaterThan(250)
  expect(mainProducts(0).length).toBeGreaterThan(150)
})

test('every product has a recorded price in whole cents, and no price is left without a product', () => {
  const used = new Set(places.map(({ product }) => product.code.split('.')[0]!))
  for (const code of used) expect(PRICES[code], code).toHaveLength(4)
  for (const price of Object.values(PRICES).flat()) expect(Number.isSafeInteger(price) && price >= 0).toBe(true)
  for (const key of Object.keys(PRICES)) expect(used, key).toContain(key.split(' with ')[0])
})

test('every rule is about products that there are, and every other price is in the table', () => {
  for (const code of [
    ...ADDS.flat(),
    ...EXCLUDES.flat(),
    ...NEEDS.flatMap(({ when }) => when),
    ...NEEDS.flatMap(({ needs }) => needs),
  ]) {
    expect(codes, code).toContain(code)
  }
  for (const rule of REPRICES) expect(PRICES, rule.join()).toHaveProperty([rule.join(' with ')])
})

test('products are told apart by their codes, and by their names but for one pair', () => {
  expect(new Set(places.map(({ spot }) => spot)).size).toBe(places.length)
  const twice = places.flatMap(({ children }) => {
    const names = children.map(({ product }) => product.name.en)
    return names.filter((name, at) => names.indexOf(name) !== at)
  })
  expect(new Set(twice)).toEqual(new Set(['Desk phone']))
  const mains = mainProducts(BIG).map(({ name }) => name.nl)
  expect(new Set(mains).size).toBe(mains.length)
})

test('the large test subscription has as many nodes as it was asked for', () => {
  expect(withDescendants(placeAt('big', BIG))).toHaveLength(BIG)
})
