import { unzipSync, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { decodeText } from './decodeText.ts'

/** Bytes that a workbook may unpack to: more would take this tab down. */
const MOST_BYTES = 200 * 1024 * 1024

/** Places between the first cell and the furthest: all are kept, and a file of 1 kB can name the last of 17 milliards. */
const MOST_PLACES = 1_000_000

/** Where a cell or a row says that it is. */
const PLACE = /<(?:[\w.-]+:)?(?:c|row)(?:\s(?:[^"'>]|"[^"]*"|'[^']*')*?)?\sr\s*=\s*["']([^"']*)["']/g

const columnAt = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + Number.parseInt(letter, 36) - 9, 0)

/** Throws when cells stand so far apart that the table would take this tab down. */
function checkPlaces(parts: Readonly<Record<string, Uint8Array>>): void {
  let columns = 1
  let rows = 1
  for (const bytes of Object.values(parts)) {
    for (const [, place] of decodeText(bytes).matchAll(PLACE)) {
      const [, letters, digits] = /^([a-z]*)(\d+)$/i.exec(place!.trim()) ?? []
      if (letters === undefined) throw new RangeError('a place that is no place')
      columns = Math.max(columns, columnAt(letters))
      rows = Math.max(rows, Number(digits))
    }
  }
  if (columns * rows > MOST_PLACES) throw new RangeError('this workbook is too big')
}

const two = (value: number) => String(value).padStart(2, '0')

/** A date as it was seen in the sheet; one without a day is a time, which Excel counts from 1899. */
function momentText(date: Date): string {
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
  if (date.getUTCFullYear() < 1901) return time
  const day = date.toISOString().slice(0, 10)
  return time === '00:00' ? day : `${day} ${time}`
}

const cellText = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : cell instanceof Date ? momentText(cell) : String(cell as string).trim()

/**
 * The first sheet of an XLSX file, numbers with all the digits that the file has (`8.9310803120455672E+18`), dates as
 * `2026-11-23 07:00`. Throws when it is none, or too big.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  let size = 0
  const filter = ({ originalSize }: { readonly originalSize: number }) => {
    size += originalSize
    if (size > MOST_BYTES) throw new RangeError('this workbook is too big')
    return true
  }
  // packed without compression: what is compressed would be unpacked in a worker of its own making, which our CSP forbids
  const parts = unzipSync(bytes, { filter })
  checkPlaces(parts)
  const packed = zipSync(parts, { level: 0 })
  const data = await readSheet(packed.slice().buffer, { parseNumber: (raw: string) => raw })
  return data.map((row) => row.map(cellText))
}
