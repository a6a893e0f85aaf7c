import { expect, test } from 'vitest'
import { nextSkip, readAll, wholeList } from './growing.ts'

const ROWS = Array.from({ length: 250 }, (_, at) => ({ id: `id${at}` }))
const { signal } = new AbortController()

test('a list goes on after a page as full as its first one, and after no other', () => {
  expect(nextSkip([])).toBeUndefined()
  expect(nextSkip([[]])).toBeUndefined()
  expect(nextSkip([[1, 2]])).toBe(2)
  expect(nextSkip([[1, 2], [3]])).toBeUndefined()
  expect(
    nextSkip([
      [1, 2],
      [3, 4],
    ]),
  ).toBe(4)
})

test('the whole of it is read, also where sTN gives fewer than were asked for, whatever it says is the total', async () => {
  const asked: number[] = []
  const read = async (skip: number) => {
    asked.push(skip)
    return ROWS.slice(skip, skip + 60)
  }
  expect(await readAll(100, read)).toEqual(ROWS)
  expect(asked).toEqual([0, 60, 120, 180, 240])
})

test('an export has every row once, also where the list moved between two requests, and begins anew after a failure', async () => {
  let isBroken = true
  const part = wholeList(async (skip: number) => {
    if (skip > 0 && isBroken) throw new Error('broken')
    return ROWS.slice(Math.max(0, skip - 1), skip + 100)
  })
  await expect(part(0, 50, signal)).rejects.toThrow('broken')
  isBroken = false
  const { rows, total } = await part(200, 300, signal)
  expect(total).toBe(ROWS.length)
  expect(rows).toEqual(ROWS.slice(200))
})
