import { unzipSync, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'

/** Bytes that a workbook may unpack to: more would take this tab down. */
const MOST_BYTES = 200 * 1024 * 1024

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
  const packed = zipSync(unzipSync(bytes, { filter }), { level: 0 })
  const data = await readSheet(packed.slice().buffer, { parseNumber: (raw: string) => raw })
  return data.map((row) => row.map(cellText))
}
