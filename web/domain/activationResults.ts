import type { BodyInputOf } from '#contract/operation.ts'
import type { BatchItem } from '#contract/portal/batches.ts'
import type { subscriptionCreate } from '#contract/stn/subscriptions.ts'
import { ROW_FIELDS, STATUS_HEAD, type PlainField, type RowField } from './activationColumns.ts'
import type { RowCells } from './activationCells.ts'
import { SERVICE_KEYS } from './services.ts'

type Body = BodyInputOf<typeof subscriptionCreate>

/** Columns of what a row asked for; a wish carries its time, a set of services is its switches. */
type AskedField = Exclude<PlainField, 'time' | 'preset'>
const ASKED = ROW_FIELDS.filter((field): field is AskedField => field !== 'time' && field !== 'preset')

/** Heads of a results file: what was asked for, and the five columns of what became of it. */
export const resultHeads = (
  headOf: (field: AskedField) => string,
  more: readonly [string, string, string, string],
): string[] => [...ASKED.map(headOf), ...SERVICE_KEYS, STATUS_HEAD, ...more]

const text = (value: unknown) => (value === undefined ? '' : String(value))

/** What a row asked for, as a file holds it. The confirmation code is in no form anywhere any more: its cell is empty. */
export function cellsAsked(label: string, request: unknown): RowCells {
  const parsed = typeof request === 'object' && request !== null ? (request as Partial<Body>) : {}
  const { eSim, simCardNumber, email, referenceNumber, subscriptionType, wishDate } = parsed
  const services = Object.fromEntries(
    Object.entries(parsed.services ?? {}).map(([key, value]) => [key, text(value)]),
  ) as { readonly [F in RowField]?: string }
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

/** One row of a results file; `more`: activation, phone number, outcome and why in words. */
export function resultCells(
  { label, request, state }: Pick<BatchItem, 'label' | 'request' | 'state'>,
  more: readonly [string, string, string, string],
): string[] {
  const cells = cellsAsked(label, request)
  return [...ASKED, ...SERVICE_KEYS].map((field) => cells[field] ?? '').concat(state, more)
}
