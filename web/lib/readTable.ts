import { decodeText } from './decodeText.ts'
import { readDelimited } from './readDelimited.ts'

/** An XLSX file is a ZIP archive, whatever it is called. */
const isZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b

/** Records of a CSV or XLSX file, whichever it turns out to be. Throws when it is damaged. */
export async function readTable(file: Blob): Promise<string[][]> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!isZip(bytes)) return readDelimited(decodeText(bytes))
  return (await import('./readWorkbook.ts')).readWorkbook(bytes)
}
