import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptList, pageOf, sorted } from './listing.ts'
import { ask, aWorld } from '../testing/ask.ts'

const numbers = Array.from({ length: 57 }, (_, index) => index)
const same = (value: number) => value

describe('pages', () => {
  test('begin at 0 and hold 20 unless told', () => {
    expect(pageOf(numbers, {}, same)).toEqual({ result: numbers.slice(0, 20), total: 57 })
  })

  test('include `from` and exclude `to`', () => {
    expect(pageOf(numbers, { from: 10, to: 12 }, same).result).toEqual([10, 11])
  })

  test('laid end to end give every row once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (size) => {
        const all = numbers.flatMap((_, at) => pageOf(numbers, { from: at * size, to: (at + 1) * size }, same).result)
        expect(all).toEqual(numbers)
      }),
    )
  })

  test('past the end are empty and still say how many there are', () => {
    expect(pageOf(numbers, { from: 100, to: 120 }, same)).toEqual({ result: [], total: 57 })
  })
})

describe('sorting', () => {
  test('does not mind case or accents, and puts nothing last', () => {
    const names = ['Zijlstra', null, 'şahin', 'Çelik', 'bos', '']
    expect(sorted(names, (name) => name)).toEqual(['bos', 'Çelik', 'şahin', 'Zijlstra', null, ''])
    expect(sorted(names, (name) => name, 'DESC').slice(2)).toEqual(['Zijlstra', 'şahin', 'Çelik', 'bos'])
  })
})

test('a list that was kept is found anew when the world has changed', () => {
  const world = aWorld({ size: 3 })
  const total = () => ask(world, 'subscriberList', { query: { patterns: ['roberta'] } }).total
  expect(total()).toBe(1)
  world.people.get(1234567)!.surname = 'Rovers'
  world.people.get(1234567)!.email = ''
  world.revision += 1
  expect(total()).toBe(0)
})

test('a step of an order makes lists of orders stale, and leaves 100,000 sorted people as they are', () => {
  const world = aWorld({ size: 3 })
  const found = { nodes: 0, orders: 0 }
  const look = (kind: 'nodes' | 'orders') =>
    keptList(world, kind, ['all'], () => {
      found[kind] += 1
      return []
    })
  const lookAtBoth = () => [look('nodes'), look('orders')]
  lookAtBoth()
  const body = { subscriber: { firstName: 'Joshua', surname: 'Martino', gender: 'MALE', vip: true } } as const
  ask(world, 'subscriberUpdate', { path: { id: 1234568 }, body })
  lookAtBoth()
  ask(world, 'hierarchyCan', {}, world.pace.startMs)
  lookAtBoth()
  expect(found).toEqual({ nodes: 1, orders: 3 })
  ask(world, 'hierarchyCan', {}, world.pace.dataMs)
  lookAtBoth()
  expect(found).toEqual({ nodes: 2, orders: 4 })
})
