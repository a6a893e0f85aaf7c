import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { Cell } from './csv.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The parts of a workbook around its one sheet; style 1 is the bold head. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
}

const workbookOf = (sheet: string) =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** What a cell holds at most; more of it and Excel calls the file broken. */
const MOST_LETTERS = 32_767
/** What XML cannot carry, not even escaped; nobody can see it either. */
const NO_XML = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

const escaped = (text: string) => text.replace(/[&<>"\r]/g, (sign) => ENTITIES[sign]!)

/** `A`, `Z`, `AA`: how a spreadsheet calls its columns. */
const columnName = (at: number): string =>
  (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCodePoint(65 + (at % 26))

function written(cell: Cell, place: string, style: 1 | 2): string {
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (cell === '') return ''
  const text = cell
    .slice(0, MOST_LETTERS)
    .toWellFormed()
    .replace(NO_XML, '')
    // Excel reads `_x0041_` as the letter of that number
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

/** A workbook of one sheet that grows by rows, so that nobody waits long for any of it. */
export interface Workbook {
  add(rows: readonly (readonly Cell[])[]): void
  /** The whole file; nothing can be added any more. */
  finish(): Blob
}

/** Begins an XLSX file. Texts are texts (no formula, no number of Excel's own making); `sheet` at most 31 letters. */
export function createWorkbook(sheet: string, head: readonly string[]): Workbook {
  const packed: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    packed.push(bytes as Uint8Array<ArrayBuffer>)
  })
  const put = (name: string, text: string) => {
    const file = new ZipDeflate(name)
    zip.add(file)
    file.push(strToU8(DECLARATION + text), true)
  }
  for (const [name, text] of Object.entries(PARTS)) put(name, text)
  put('xl/workbook.xml', workbookOf(sheet))

  const rows = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 4 })
  zip.add(rows)
  const columns = head.map((_, at) => columnName(at))
  let count = 0
  const rowOf = (row: readonly Cell[], style: 1 | 2) => {
    count += 1
    return `<row r="${count}">${row.map((cell, at) => written(cell, `${columns[at]}${count}`, style)).join('')}</row>`
  }
  const push = (text: string, isLast = false) => rows.push(strToU8(text), isLast)
  push(
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${head.length}" width="24" customWidth="1"/></cols><sheetData>${rowOf(head, 1)}`,
  )
  return {
    add: (more) => push(more.map((row) => rowOf(row, 2)).join('')),
    finish() {
      push('</sheetData></worksheet>', true)
      zip.end()
      return new Blob(packed, { type: `${KIND}.sheet` })
    },
  }
}
