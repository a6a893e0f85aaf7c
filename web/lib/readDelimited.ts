import { guarded } from './csv.ts'

const SEPARATORS = ['\t', ';', ','] as const
type Separator = (typeof SEPARATORS)[number]

/** Records of a text, cells as they stand; quotes hold separators, line ends and doubled quotes (RFC 4180). */
function recordsOf(text: string, separator: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let cell = ''
  let isQuoted = false
  const endRecord = () => {
    record.push(cell)
    records.push(record)
    record = []
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === separator) {
      record.push(cell)
      cell = ''
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at += 1
      endRecord()
    } else cell += sign
  }
  if (cell !== '' || record.length > 0) endRecord()
  return records
}

/** The one that parts the first line most; a tab before a semicolon before a comma. */
function separatorOf(text: string): Separator {
  const [first = []] = recordsOf(text.slice(0, 20_000), '\0')
  const line = first.join('')
  const count = (separator: string) => recordsOf(line, separator)[0]?.length ?? 0
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best), SEPARATORS[0])
}

/** As our own files write it: the apostrophe that keeps a spreadsheet from changing a text is none of the text. */
export const withoutGuard = (cell: string): string => {
  const rest = cell.slice(1)
  return cell.startsWith("'") && guarded(rest) !== rest ? rest : cell
}

/** Rows of a CSV file or of what was copied from a spreadsheet, parted by tab, `;` or `,`; each where it stands there. */
export function readDelimited(text: string): string[][] {
  // what Excel itself calls for: `sep=;`
  const [, named, rest] = /^sep=(.)\r?\n(.*)$/s.exec(text) ?? []
  const records = rest === undefined ? recordsOf(text, separatorOf(text)) : recordsOf(rest, named!)
  return records.map((record) => record.map((cell) => withoutGuard(cell.trim())))
}
