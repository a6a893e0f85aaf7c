import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLines, guarded, type Cell, type Separator } from './csv.ts'

/** A reader of RFC 4180 that knows nothing of the writer. */
function read(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') cell += text[++at]!
      else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === separator) {
      row.push(cell)
      cell = ''
    } else if (text.startsWith('\r\n', at)) {
      rows.push([...row, cell])
      row = []
      cell = ''
      at++
    } else cell += sign
  }
  expect([row, cell, isQuoted], 'every line has its end').toEqual([[], '', false])
  return rows
}

const separator = fc.constantFrom<Separator>(';', ',')
const nasty = fc
  .array(
    fc.constantFrom(
      '"',
      ';',
      ',',
      '\r',
      '\n',
      '\r\n',
      '\t',
      ' ',
      '=',
      '+',
      '-',
      '@',
      '＝',
      '0',
      '7',
      'E',
      'a',
      'ë',
      '😀',
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
const text = fc.oneof(fc.string({ unit: 'grapheme' }), nasty)
const cell: fc.Arbitrary<Cell> = fc.oneof(text, fc.integer())
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }))

describe('a CSV file', () => {
  test('reads back as what was written, guards included', () => {
    fc.assert(
      fc.property(table, separator, (rows, by) => {
        const expected = rows.map((row) => row.map((one) => (typeof one === 'number' ? String(one) : guarded(one))))
        expect(read(csvLines(rows, by), by)).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  test('has no text that a spreadsheet would run, and loses nothing but one apostrophe', () => {
    fc.assert(
      fc.property(text, (value) => {
        const safe = guarded(value)
        expect(safe).not.toMatch(/^\s*[=+\-@＝＋－＠]/u)
        expect(safe).not.toMatch(/^[\t\r\n]/)
        expect([value, `'${value}`]).toContain(safe)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    '=HYPERLINK("http://evil.example")',
    '+31612345678',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    ' =1+1',
    '\n=1',
    '＝1+1',
    '0612345678',
    '8931080312045567219',
    '00123',
    '12E5',
  ])('%j gets its apostrophe', (value) => expect(guarded(value)).toBe(`'${value}`))

  test.each(['06-12345678', '8931 0803 1204 5567 219', 'Jansen, Jan', '12345', '0', 'a=b', "'s-Gravenhage", ''])(
    '%j stays as it is',
    (value) => expect(guarded(value)).toBe(value),
  )

  test('a number stays a number, below nought too', () => {
    expect(csvLines([[-3, 'x', 100_000]], ';')).toBe('-3;x;100000\r\n')
  })
})
