import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { collectPages, type CollectedPage } from './collectPages.ts'

interface Row {
  readonly id: number
}

/** A list as upstream keeps it; `meanwhile` happens after each read. */
function aList(length: number, meanwhile: (rows: Row[], reads: number) => void = () => undefined) {
  const rows = Array.from({ length }, (_, id): Row => ({ id }))
  const asked: [number, number][] = []
  let underWay = 0
  let most = 0
  return {
    rows,
    asked,
    most: () => most,
    async read(from: number, to: number): Promise<CollectedPage<Row>> {
      asked.push([from, to])
      underWay += 1
      most = Math.max(most, underWay)
      await Promise.resolve()
      const page = { rows: rows.slice(from, to), total: rows.length }
      underWay -= 1
      meanwhile(rows, asked.length)
      return page
    },
  }
}

const never = new AbortController().signal
const idOf = ({ id }: Row) => id

describe('a list read to its end', () => {
  test('has every row once in upstream’s order, whatever its length and the size of a page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 20 }), async (length, size) => {
        const list = aList(length)
        const told: number[] = []
        const onProgress = (count: number) => void told.push(count)
        const { rows, totalAtStart, totalAtEnd } = await collectPages({
          ...list,
          idOf,
          size,
          signal: never,
          onProgress,
        })
        expect(rows).toEqual(list.rows)
        expect([totalAtStart, totalAtEnd]).toEqual([length, length])
        expect(list.most()).toBeLessThanOrEqual(2)
        expect(told.at(-1)).toBe(length)
        expect(told).toEqual(told.toSorted((a, b) => a - b))
      }),
    )
  })

  test('counts what moved to a later page once, and says that the total changed', async () => {
    const list = aList(30, (rows, reads) => reads === 1 && rows.unshift({ id: 99 }))
    const { rows, totalAtStart, totalAtEnd } = await collectPages({ ...list, idOf, size: 10, signal: never })
    expect(new Set(rows.map(idOf)).size).toBe(rows.length)
    expect(rows.map(idOf)).toEqual(Array.from({ length: 30 }, (_, id) => id))
    expect([totalAtStart, totalAtEnd]).toEqual([30, 31])
  })

  test('is whole too when upstream gives fewer rows at once than were asked for', async () => {
    const list = aList(45)
    const read = (from: number, to: number) => list.read(from, Math.min(to, from + 10))
    const { rows } = await collectPages({ read, idOf, size: 25, signal: never })
    expect(rows).toEqual(list.rows)
  })

  test('is followed to its new end when it grows', async () => {
    const list = aList(20, (rows, reads) => reads === 1 && rows.push({ id: 20 }, { id: 21 }))
    const { rows } = await collectPages({ ...list, idOf, size: 10, signal: never })
    expect(rows).toHaveLength(22)
  })

  test('goes on where it failed, without asking again for what is here', async () => {
    const list = aList(50)
    const pages = new Map<number, CollectedPage<Row>>()
    const told: number[] = []
    const { promise: other, resolve: finishOther } = Promise.withResolvers<void>()
    const read = async (from: number, to: number) => {
      if (from === 20) throw new Error('502')
      if (from === 10) await other
      return list.read(from, to)
    }
    const onProgress = (count: number) => void told.push(count)
    await expect(collectPages({ read, idOf, size: 10, signal: never, pages, onProgress })).rejects.toThrow('502')
    // the page that was under way is kept when it comes, and tells nobody that reading goes on
    finishOther()
    await vi.waitFor(() => expect(pages.has(1)).toBe(true))
    expect(told).toEqual([10])
    expect(pages.has(0)).toBe(true)
    expect(list.asked.length).toBeLessThanOrEqual(3)
    const before = list.asked.map(([from]) => from)
    const { rows } = await collectPages({ ...list, idOf, size: 10, signal: never, pages })
    expect(rows).toEqual(list.rows)
    const asked = list.asked.map(([from, to]) => `${from}-${to}`)
    expect(asked.filter((page) => page === '0-10')).toHaveLength(1)
    expect(before).not.toContain(20)
  })

  test('stops when it is given up: nothing more is asked', async () => {
    const giveUp = new AbortController()
    const list = aList(100, (_, reads) => reads === 3 && giveUp.abort())
    const collecting = collectPages({ ...list, idOf, size: 10, signal: giveUp.signal })
    await expect(collecting).rejects.toMatchObject({ name: 'AbortError' })
    expect(list.asked.length).toBeLessThanOrEqual(4)
  })
})
