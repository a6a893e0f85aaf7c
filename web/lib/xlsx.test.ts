import * as fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Cell } from './csv.ts'
import { createWorkbook } from './xlsx.ts'

const opened = async (file: Blob) => {
  const [sheet] = await readXlsxFile(Buffer.from(await file.arrayBuffer()), { trim: false })
  return sheet!
}

function made(head: readonly string[], ...pages: Cell[][][]): Blob {
  const workbook = createWorkbook('Mensen', head)
  for (const page of pages) workbook.add(page)
  return workbook.finish()
}

test('a reader of others finds sheet, head and rows of all pages', async () => {
  const file = made(['Naam', 'Contracten'], [['Jansen, Jan', 2]], [['<O’Neil> & "Co"', 0]])
  expect(file.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  const { sheet, data } = await opened(file)
  expect(sheet).toBe('Mensen')
  expect(data).toEqual([
    ['Naam', 'Contracten'],
    ['Jansen, Jan', 2],
    ['<O’Neil> & "Co"', 0],
  ])
})

test.each(['=1+1', '0612345678', '8931080312045567219', '12E5', ' spaces ', 'constructor', '__proto__', '@x', '😀'])(
  '%j comes back as that text',
  async (text) => expect((await opened(made(['x'], [[text]]))).data[1]).toEqual([text]),
)

test('what XML cannot carry is left out, and nothing else', async () => {
  expect((await opened(made(['x'], [['a\u0000b\u001Fc\uFFFEd']]))).data[1]).toEqual(['abcd'])
  expect((await opened(made(['x'], [['half \uD83D']]))).data[1]).toEqual(['half \uFFFD'])
})

test('any text and number comes back as it was', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    // the reader trims by itself what is only space
    .filter((one) => one.trim() === one && !/\p{Cc}|[\uFFFE\uFFFF]|_x[\dA-Fa-f]{4}_/u.test(one))
  const cell = fc.oneof(text, fc.integer())
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const { data } = await opened(
        made(
          rows[0]!.map((_, at) => `kolom ${at}`),
          rows,
        ),
      )
      expect(data.slice(1)).toEqual(rows)
    }),
    { numRuns: 60 },
  )
})
