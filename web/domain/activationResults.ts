import type { BodyInputOf } from '#contract/operation.ts'
import type { BatchItem, FileColumn } from '#contract/portal/batches.ts'
import type { subscriptionCreate } from '#contract/stn/subscriptions.ts'
import { changedColumns, COLUMNS_HEAD, ROW_FIELDS, STATUS_HEAD, type PlainField } from './activationColumns.ts'
import type { RowCells } from './activationCells.ts'
import { SERVICE_KEYS } from './services.ts'

type Body = BodyInputOf<typeof subscriptionCreate>

/** Columns of what a row asked for; a wish carries its time, a set of services is its switches. */
type AskedField = Exclude<PlainField, 'time' | 'preset'>
const ASKED = ROW_FIELDS.filter((field): field is AskedField => field !== 'time' && field !== 'preset')

/** The columns of a batch that was made of no file: what its rows ask for. */
export const askedColumns = (headOf: (field: AskedField) => string): FileColumn[] => [
  ...ASKED.map((field) => ({ head: headOf(field), field })),
  ...SERVICE_KEYS.map((key) => ({ head: key, field: key })),
]

/** What became of a row, in words: how it ended, its phone number, why, our reference, the activation at sTN. */
export type ResultWords = readonly [outcome: string, number: string, why: string, reference: string, activation: string]

/** Heads of a results file: the columns as they were given, in their order, and what became of each row. */
export const resultHeads = (columns: readonly FileColumn[], words: ResultWords): string[] => [
  ...columns.map(({ head }) => head),
  STATUS_HEAD,
  ...words,
  ...(changedColumns(columns) === undefined ? [] : [COLUMNS_HEAD]),
]

const text = (value: unknown) => (value === undefined ? '' : String(value))
const bodyOf = (request: unknown) =>
  typeof request === 'object' && request !== null ? (request as Partial<Body>) : ({} as Partial<Body>)

/** What a row asked for, as a file holds it. The confirmation code is in no form anywhere any more: its cell is empty. */
function cellsAsked(label: string, request: unknown): RowCells {
  const parsed = bodyOf(request)
  const { eSim, simCardNumber, email, referenceNumber, subscriptionType, wishDate } = parsed
  const services: RowCells = Object.fromEntries(
    Object.entries(parsed.services ?? {}).map(([key, value]) => [key, text(value)]),
  )
  return {
    name: label,
    sim: eSim === undefined ? '' : eSim ? 'eSIM' : 'card',
    card: text(simCardNumber),
    email: text(email),
    code: '',
    reference: text(referenceNumber),
    type: text(subscriptionType),
    wish: text(wishDate),
    environment: text(parsed.providerEnvironment),
    access: text(parsed.accessType),
    customer: text(parsed.stnCustomerId),
    ...services,
  }
}

type Ended = Pick<BatchItem, 'label' | 'request' | 'state' | 'check' | 'cells'>

/** Our reference number of a row, as sTN knows it. */
export const referenceOf = ({ request }: Pick<BatchItem, 'request'>): string => text(bodyOf(request).referenceNumber)

/**
 * One row of a results file. A row that the dry run found impossible is never started: it can be mended and put back in
 * before the rest is sent.
 */
export function resultCells(columns: readonly FileColumn[], item: Ended, words: ResultWords): string[] {
  const asked = cellsAsked(item.label, item.request)
  const isLeftOut = item.state === 'planned' && (item.check === 'impossible' || item.check === 'unclear')
  const changed = changedColumns(columns)
  return [
    ...(item.cells ?? columns.map(({ field }) => asked[field as AskedField] ?? '')),
    isLeftOut ? 'skipped' : item.state,
    ...words,
    ...(changed === undefined ? [] : [changed]),
  ]
}
