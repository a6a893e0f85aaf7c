import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { decodeText } from './decodeText.ts'
import { readDelimited } from './readDelimited.ts'
import { readWorkbook } from './readWorkbook.ts'
import { createWorkbook } from './xlsx.ts'

const utf16 = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  for (const [at, sign] of [...`\uFEFF${text}`].entries()) view.setUint16(at * 2, sign.charCodeAt(0), !isBig)
  return bytes
}

test.each([
  ['UTF-8', new TextEncoder().encode('Zoë €')],
  ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFZoë €')],
  ['Windows-1252', new Uint8Array([0x5a, 0x6f, 0xeb, 0x20, 0x80])],
  ['UTF-16 LE', utf16('Zoë €', false)],
  ['UTF-16 BE', utf16('Zoë €', true)],
])('%s is read as it was written', (_name, bytes) => {
  expect(decodeText(bytes)).toBe('Zoë €')
})

test.each([
  [
    'semicolons',
    'a;b\r\n"1;2";"say ""hi"""\r\n',
    [
      ['a', 'b'],
      ['1;2', 'say "hi"'],
    ],
  ],
  [
    'commas, with a semicolon in a name',
    'name,b\nx;y,2',
    [
      ['name', 'b'],
      ['x;y', '2'],
    ],
  ],
  [
    'what Excel copies',
    'a\tb\r8,93E+18\t2',
    [
      ['a', 'b'],
      ['8,93E+18', '2'],
    ],
  ],
  ['a line end in quotes', 'a;b\n"x\ny";2\n\n;', [['a', 'b'], ['x\ny', '2'], [''], ['', '']]],
  ['what it says itself', 'sep=,\na;b,c', [['a;b', 'c']]],
  [
    'our own guard',
    "a;b\n'0012;'s Gravenhage",
    [
      ['a', 'b'],
      ['0012', "'s Gravenhage"],
    ],
  ],
])('%s', (_name, text, rows) => {
  expect(readDelimited(text)).toEqual(rows)
})

test('a workbook of ours is read back, also a big one, which is unpacked without a worker', async () => {
  const file = createWorkbook('Rijen', ['card', 'email'])
  const rows = Array.from({ length: 10_000 }, (_, at) => [
    `89310803120455${String(at).padStart(5, '0')}`,
    `n${at}@voorbeeld.nl`,
  ])
  file.add(rows)
  const bytes = new Uint8Array(await file.finish().arrayBuffer())
  expect(await readWorkbook(bytes)).toEqual([['card', 'email'], ...rows])
})

test('what is no workbook is refused', async () => {
  await expect(readWorkbook(new Uint8Array([1, 2, 3]))).rejects.toThrow()
})

const oneCell = async () => {
  const file = createWorkbook('Rijen', ['card'])
  return unzipSync(new Uint8Array(await file.finish().arrayBuffer()))
}
const SHEET = 'xl/worksheets/sheet1.xml'

test.each([
  ['the last cell of a sheet', ' r="XFD1048576"'],
  ['a cell beyond it', ' r="ZZZZZZ999999999"'],
  ['the last row', " r = 'A1048576'"],
  ['a place behind a sign that ends no tag', ' x=">" r="XFD1048576"'],
  ['a place that is written as an entity', ' r="&#88;FD1048576"'],
])('a small workbook that names %s is refused, at once', async (_name, place) => {
  const parts = await oneCell()
  const sheet = strFromU8(parts[SHEET]!).replace(' r="A1"', place)
  expect(sheet).toContain(place)
  await expect(readWorkbook(zipSync({ ...parts, [SHEET]: strToU8(sheet) }))).rejects.toThrow(RangeError)
})

test('what is no cell says nothing about how big a workbook is', async () => {
  const theme = strToU8('<a:theme><a:fillToRect l="0" r="100000"/><c:pageMargins r="0.7"/></a:theme>')
  expect(await readWorkbook(zipSync({ ...(await oneCell()), 'xl/theme/theme1.xml': theme }))).toEqual([['card']])
})
