import { parseIccid } from '#contract/iccid.ts'
import { subscriptionCreate } from '#contract/stn/subscriptions.ts'
import type { ItemState } from '#contract/portal/batches.ts'
import { ITEM_STATES } from '#contract/portal/batches.ts'
import { activationBody, activationFaults, type ActivationFaults } from './activation.ts'
import { readCells, type RowCells } from './activationCells.ts'
import { columnsOf, guessColumns, type Mapping, type RowField } from './activationColumns.ts'
import { nextReference } from './nextReference.ts'
import type { ReadCells } from './activationCells.ts'

/** One row of a file; `line` is where a spreadsheet shows it, from 1. */
export interface FileRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** What was read: with the names of its columns, or without. */
export interface FileTable {
  readonly heads: readonly string[]
  readonly rows: readonly FileRow[]
  readonly mapping: Mapping
}

/** A file's records as a table: its first row names the columns when one of those names is known. Empty rows are left out. */
export function tableOf(records: readonly (readonly string[])[]): FileTable {
  const rows = records
    .map((cells, at): FileRow => ({ line: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const first = Array.from({ length: width }, (_, at) => rows[0]?.cells[at] ?? '')
  const isNamed = guessColumns(first).some((field) => field !== undefined)
  const mapping = columnsOf(first, isNamed ? rows[1]?.cells : undefined)
  return { heads: isNamed ? first : first.map(() => ''), rows: isNamed ? rows.slice(1) : rows, mapping }
}

/**
 * What is wrong with one cell. `word`: none of the words of its column. `spreadsheet`: it was a number once and lost its
 * digits. `rounded`: its last digits became zeros. `zeros`: it lost the zeros before it. `same`: a row before it has the same;
 * `twin`: a row before it is the same in everything, and neither has a reference number of its own.
 */
export type CellFault =
  | NonNullable<ActivationFaults[keyof ActivationFaults]>
  | 'word'
  | 'both'
  | 'rounded'
  | 'zeros'
  | 'unknown'
  | 'same'
  | 'twin'
export interface RowFault {
  readonly field: RowField
  readonly code: CellFault
  /** The line that has the same. */
  readonly line?: number
}

export interface CheckedRow {
  readonly line: number
  readonly cells: RowCells
  /** What people know it by. */
  readonly label: string
  readonly choice: ReadCells['choice']
  readonly code: string
  /** Its code was made by us: nobody else knows it. */
  readonly isMade: boolean
  readonly faults: readonly RowFault[]
  /** How it ended in the batch whose results file this is: it is done, or may be, and is left out. */
  readonly ended: ItemState | undefined
}

/** Ends after which a row may be sent again: nothing came of it. */
const AGAIN: ReadonlySet<ItemState> = new Set<ItemState>(['failed', 'not-applied', 'skipped', 'cancelled'])

interface Around {
  /** Ms since 1970. */
  readonly now: number
  readonly customers: readonly string[]
  /** What a line gets where its file has none: the same whenever it is asked. */
  readonly made: (line: number) => { readonly reference: string; readonly code: string }
}

const FIELD: Readonly<Record<keyof ActivationFaults, RowField>> = {
  eSim: 'sim',
  simCardNumber: 'card',
  email: 'email',
  confirmationCode: 'code',
  wishDate: 'wish',
  referenceNumber: 'reference',
  stnCustomerId: 'customer',
  services: 'preset',
}

const EXPONENT = /^\d(?:[.,]\d+)?e\+?\d+$/i
/** Excel keeps 15 digits and makes noughts of the rest. */
const EXCEL_KEEPS = 15

/** What a spreadsheet did to a cell that the wizard's rules take for a good one. */
function damageOf({ choice, code }: ReadCells, cells: RowCells, customers: readonly string[]): RowFault[] {
  const found: RowFault[] = []
  const { iccid } = parseIccid(choice.card)
  if (iccid && /^0+$/.test(iccid.slice(EXCEL_KEEPS))) found.push({ field: 'card', code: 'rounded' })
  for (const [field, text] of [
    ['reference', cells.reference ?? ''],
    ['code', code],
    ['customer', choice.customer],
  ] as const)
    if (EXPONENT.test(text.trim())) found.push({ field, code: 'spreadsheet' })
  const { customer } = choice
  if (customer !== '' && customers.length > 0 && !customers.includes(customer)) {
    const lost = customers.some((one) => one.replace(/^0+/, '') === customer)
    found.push({ field: 'customer', code: lost ? 'zeros' : 'unknown' })
  }
  return found
}

/** The row's cells by what they hold; what somebody mended counts for what stood there. */
function cellsOf({ cells }: FileRow, mapping: Mapping, mended: RowCells | undefined): RowCells {
  const read = Object.fromEntries(mapping.flatMap((field, at) => (field ? [[field, cells[at] ?? '']] : [])))
  return { ...read, ...mended }
}

const endOf = (status: string) => ITEM_STATES.find((state) => state === status.trim())

function checkRow(row: FileRow, mapping: Mapping, mended: RowCells | undefined, around: Around): CheckedRow {
  const { line } = row
  const cells = cellsOf(row, mapping, mended)
  const made = around.made(line)
  const ended = endOf(cells.status ?? '')
  const sentAs = cells.reference?.trim() || (cells.sentAs?.trim() ?? '')
  // what sTN took and then did not carry out stands there by that number: the next try gets the one that follows from it
  const isNext = ended === 'failed' && sentAs !== '' && !mended?.reference
  const reference = isNext ? nextReference(sentAs) : sentAs
  const read = readCells({ ...cells, reference }, made.reference)
  const { choice } = read
  const isMade = read.code === '' && choice.sim === 'esim'
  const code = isMade ? made.code : read.code
  const unread = read.unread.map((field): RowFault => ({ field, code: 'word' }))
  const rules = activationFaults(choice, code, around)
  const fieldFaults = (Object.entries(rules) as [keyof ActivationFaults, CellFault][])
    .map(([field, fault]): RowFault => ({ field: FIELD[field], code: fault }))
    .filter(({ field }) => !read.unread.includes(field))
  const faults = [...unread, ...fieldFaults, ...damageOf(read, cells, around.customers)]
  // an eSIM would win over a card without a word: in a file one of the two is a slip
  if (choice.sim === 'esim' && choice.card !== '') faults.push({ field: 'sim', code: 'both' })
  if (faults.length === 0) faults.push(...contractFaults(choice, code))
  const label = (cells.name?.trim() || choice.email || choice.card || choice.reference).slice(0, 200)
  return {
    line,
    cells,
    label,
    choice,
    code,
    isMade,
    faults,
    ended: ended !== undefined && !AGAIN.has(ended) ? ended : undefined,
  }
}

const BODY_FIELD: Readonly<Record<string, RowField>> = { ...FIELD, providerEnvironment: 'environment' }

/** What the contract refuses and no rule of ours knows, such as a customer number of 65 characters. */
function contractFaults(choice: ReadCells['choice'], code: string): RowFault[] {
  const { error } = subscriptionCreate.body.schema.safeParse(activationBody(choice, code))
  return (error?.issues ?? []).map(({ path }) => ({ field: BODY_FIELD[String(path[0])] ?? 'preset', code: 'word' }))
}

/** What a row without a reference number of its own asks for. */
const askedBy = ({ cells, choice, label }: CheckedRow): string | undefined =>
  cells.reference?.trim() || cells.sentAs?.trim() || choice.sim !== 'esim'
    ? undefined
    : JSON.stringify([label, { ...choice, reference: '' }])

/** The same card, the same reference number, or all of it the same, in two rows: the second one is at fault. */
function withTwins(rows: readonly CheckedRow[]): CheckedRow[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    if (row.ended !== undefined) return row
    const { choice, line, faults } = row
    const card = choice.sim === 'card' ? parseIccid(choice.card).iccid : undefined
    const keys = [
      ['card', 'same', card],
      ['reference', 'same', choice.reference.trim()],
      ['reference', 'twin', faults.length === 0 ? askedBy(row) : undefined],
    ] as const
    const twins = keys.flatMap(([field, code, value]): RowFault[] => {
      if (!value) return []
      const key = `${field} ${code} ${value}`
      const before = seen.get(key)
      if (before === undefined) seen.set(key, line)
      return before === undefined ? [] : [{ field, code, line: before }]
    })
    return twins.length === 0 ? row : { ...row, faults: [...faults, ...twins] }
  })
}

/** Checks every row as the wizard would, and what only a file can have. `mended`: cells that were typed anew, by line. */
export function checkRows(
  { rows }: Pick<FileTable, 'rows'>,
  mapping: Mapping,
  mended: ReadonlyMap<number, RowCells>,
  around: Around,
): CheckedRow[] {
  return withTwins(rows.map((row) => checkRow(row, mapping, mended.get(row.line), around)))
}

/** Those that can be sent. */
export const isGood = ({ faults, ended }: CheckedRow): boolean => faults.length === 0 && ended === undefined
/** Those that have to be mended. */
export const isBad = ({ faults, ended }: CheckedRow): boolean => faults.length > 0 && ended === undefined

/** What is planned of a row. */
export const plannedOf = ({ choice, code, label }: CheckedRow) => ({ label, body: activationBody(choice, code) })
