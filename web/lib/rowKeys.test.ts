import { expect, test } from 'vitest'
import { rowKeys } from './rowKeys.ts'

const span = (from: number, count = 4) => Array.from({ length: count }, (_, at) => from + at)

test('after a leap the same rows are used again, in the same order', () => {
  const keys = rowKeys()
  const first = keys(span(0))
  expect(new Set(first).size).toBe(4)
  expect(keys(span(5_000))).toEqual(first)
  expect(keys(span(90))).toEqual(first)
})

test('the row that has the focus keeps its own key, wherever the list goes', () => {
  const keys = rowKeys()
  const [focused, ...rest] = keys(span(0))
  const far = keys([0, ...span(700)])
  expect(far[0]).toBe(focused)
  expect(far.slice(1, 4)).toEqual(rest)
  expect(new Set(far).size).toBe(5)
  expect(keys(span(0))[0]).toBe(focused)
})

test('after a step what stays keeps its keys, and what comes is new', () => {
  const keys = rowKeys()
  const [, second, third, fourth] = keys(span(10))
  const after = keys(span(11))
  expect(after.slice(0, 3)).toEqual([second, third, fourth])
  expect(keys(span(10)).slice(1)).toEqual([second, third, fourth])
  expect(new Set([...after, second]).size).toBe(4)
})

test('the same rows drawn twice have the same keys', () => {
  const keys = rowKeys()
  expect(keys(span(3))).toEqual(keys(span(3)))
})
