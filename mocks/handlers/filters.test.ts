import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filtering, readFilters } from './filters.ts'

const COLUMNS = ['FIRSTNAME', 'LASTNAME', 'SURNAME_PREFIX', 'STATE'] as const
const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`
const aFilter = fc.uniqueArray(fc.tuple(fc.constantFrom(...COLUMNS), fc.array(fc.string(), { minLength: 1 })), {
  selector: ([column]) => column,
})
const space = fc.constantFrom('', ' ', '  ')

describe('the filter grammar', () => {
  test('reads back whatever was written, quotes and semicolons included', () => {
    fc.assert(
      fc.property(aFilter, space, (filter, gap) => {
        const text = filter
          .map(([column, values]) => `${column}:${gap}${values.map(quoted).join(`${gap},${gap}`)}`)
          .join(`;${gap}`)
        const read = readFilters(text, COLUMNS)
        expect(read && [...read]).toEqual(
          filter.map(([column, values]) => [column, values.map((value) => value.toLowerCase())]),
        )
      }),
    )
  })

  test("KPN's own example", () => {
    const read = readFilters('FIRSTNAME: "abc", "abd"; LASTNAME: "add", "aad"', COLUMNS)
    expect(read && Object.fromEntries(read)).toEqual({ FIRSTNAME: ['abc', 'abd'], LASTNAME: ['add', 'aad'] })
  })

  test.each([
    'FIRSTNAME: abc',
    'FIRSTNAME "abc"',
    'EMAIL: "abc"',
    'FIRSTNAME: "abc',
    'FIRSTNAME: "a" LASTNAME: "b"',
    ';',
  ])('refuses %s', (text) => expect(readFilters(text, COLUMNS)).toBeUndefined())

  test('nothing asked is nothing filtered', () => expect(readFilters(' ', COLUMNS)?.size).toBe(0))
})

describe('a row passes', () => {
  const row: Record<string, string | null> = {
    FIRSTNAME: 'Joshua',
    LASTNAME: 'Martino',
    SURNAME_PREFIX: null,
    STATE: '',
  }
  const pass = (text: string) => filtering(readFilters(text, COLUMNS)!, (one: typeof row, column) => one[column])(row)

  test.each([
    ['FIRSTNAME: "SHU"', true],
    ['FIRSTNAME: "x", "josh"', true],
    ['FIRSTNAME: "josh"; LASTNAME: "mart"', true],
    ['FIRSTNAME: "josh"; LASTNAME: "x"', false],
    ['SURNAME_PREFIX: "van"', false],
    ['SURNAME_PREFIX: ""', false],
  ])('%s: %s', (text, expected) => expect(pass(text)).toBe(expected))
})

test('many values find what each of them finds alone', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('3', '1', '6', 'a') }), { minLength: 5, maxLength: 12 })
  fc.assert(
    fc.property(texts, texts, (values, rows) => {
      const find = (wanted: readonly string[]) =>
        rows.filter(filtering(new Map([['STATE', wanted]]), (row: string) => row))
      expect(find(values)).toEqual(rows.filter((row) => values.some((value) => row.includes(value))))
    }),
  )
})
