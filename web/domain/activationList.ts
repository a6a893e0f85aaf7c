import type { Command } from '#contract/portal/ledger.ts'
import { ACTIVATION_STATUSES, ACTIVATION_TYPES } from '#contract/stn/schemas/activation.ts'
import { begunAt, isStuck, statusOf, type ActivationRecord, type ActivationRow } from './activationRecord.ts'
import { valuesOf, withValues } from './contractList.ts'
import { listGrid, type ColumnWidths, type ListGrid } from './listGrid.ts'
import type { ListColumn, ListColumns, ListFilter } from './listSettings.ts'

const ACTIVATION_COLUMNS = ['number', 'type', 'status', 'begun', 'reference', 'who', 'order', 'environment'] as const
export type ActivationColumn = (typeof ACTIVATION_COLUMNS)[number]

/** What the list is narrowed by. Days are `YYYY-MM-DD`; `STUCK` and `MINE` are on or off. */
export const ACTIVATION_FILTERS = ['STATUS', 'TYPE', 'FROM', 'TO', 'PHONE', 'REFERENCE', 'STUCK', 'MINE'] as const
export type ActivationFilter = (typeof ACTIVATION_FILTERS)[number]
/** Of `STUCK` and `MINE`. */
export const ON = '1'

export const ACTIVATION_LIST = {
  all: ACTIVATION_COLUMNS,
  usual: ['number', 'type', 'status', 'begun', 'reference', 'who'],
  key: 'number',
  sorts: [],
  filters: ACTIVATION_FILTERS,
  canFilterOn: (value) => !/["\\]/.test(value),
} as const satisfies ListColumns

const USUAL_WIDTHS: ColumnWidths<ActivationColumn> = {
  number: [150, 1],
  type: [150, 1],
  status: [150, 1],
  begun: [140, 0.8],
  reference: [150, 1],
  who: [110, 0.7],
  order: [130, 0.8],
  environment: [100, 0.5],
}
export const activationGrid = (columns: readonly ListColumn[]): ListGrid => listGrid(columns, USUAL_WIDTHS)

/** What sTN itself narrows its list by. */
export interface ActivationsAsked {
  readonly activationType?: string
  readonly StatusIn?: string
  readonly PhoneNumberStartsWith?: string
  readonly createdAtFrom?: string
  readonly createdAtTo?: string
}

/** A number as sTN writes it: suffix filters want its dash (sTN 1). */
function dashed(typed: string): string {
  const digits = typed.replaceAll(/\D/g, '').replace(/^(0031|31)(?=6)/, '0')
  return digits.length > 2 ? `${digits.slice(0, 2)}-${digits.slice(2)}` : digits
}

/** The part of the filters that sTN knows; a word of its that we do not know either is left to us. */
export function activationsAsked(filters: readonly ListFilter[]): ActivationsAsked {
  const [type, ...types] = valuesOf(filters, 'TYPE')
  const statuses = valuesOf(filters, 'STATUS')
  const phone = valuesOf(filters, 'PHONE')[0]
  const from = valuesOf(filters, 'FROM')[0]
  const to = valuesOf(filters, 'TO')[0]
  return {
    ...(type !== undefined && types.length === 0 && { activationType: type }),
    ...(statuses.length > 0 && { StatusIn: statuses.join(',') }),
    ...(phone !== undefined && { PhoneNumberStartsWith: dashed(phone) }),
    ...(from !== undefined && { createdAtFrom: from }),
    ...(to !== undefined && { createdAtTo: to }),
  }
}

interface Around {
  /** Whose work is "mine". */
  readonly username: string | undefined
  /** Ms since 1970. */
  readonly now: number
}

const DUTCH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
const dayOf = (moment: string) => (moment === '' ? '' : DUTCH_DAY.format(Date.parse(moment)))

/**
 * Whether a row fits all filters. sTN's own answer is judged again: a suffix that it does not know would give everything,
 * and our commands that have no activation yet are not in its list.
 */
export function fits(row: ActivationRow, filters: readonly ListFilter[], { username, now }: Around): boolean {
  const { record, command } = row
  return filters.every(({ column, values }) => {
    switch (column as ActivationFilter) {
      case 'STATUS':
        return values.includes(statusOf(row))
      case 'TYPE':
        return values.includes(record?.type ?? typeOf(command))
      case 'FROM':
        return values.some((day) => dayOf(begunAt(row)) >= day)
      case 'TO':
        return values.some((day) => dayOf(begunAt(row)) <= day)
      case 'PHONE':
        return values.some((typed) => record?.phoneNumber?.startsWith(dashed(typed)) ?? false)
      case 'REFERENCE':
        return values.some((typed) => referenceOf(row).toLowerCase().includes(typed.toLowerCase()))
      case 'STUCK':
        return record !== undefined && isStuck(record, now)
      case 'MINE':
        return command !== undefined && command.operator === username
    }
  })
}

export const referenceOf = ({ record, command }: ActivationRow): string => record?.reference ?? command?.reference ?? ''

/** The type of activation that a write makes (sTN 4). */
const TYPE_OF: Readonly<Record<string, (typeof ACTIVATION_TYPES)[number]>> = {
  subscriptionCreate: 'ACTIVATENEW',
  subscriptionSuspend: 'SUSPEND',
  subscriptionResume: 'RESUME',
  subscriptionSwapSim: 'SIMSWAP',
  subscriptionSetServices: 'SETSERVICES',
  subscriptionPortIn: 'INPORT',
  subscriptionPortOut: 'OUTPORT',
  subscriptionTerminate: 'TERMINATE',
}
export const typeOf = (command: Command | undefined): string => TYPE_OF[command?.row ?? ''] ?? ''

/** Writes that make an activation, whatever sTN calls it. */
export const makesOne = ({ row }: Command) => Object.hasOwn(TYPE_OF, row) || row === 'subscriptionMoveEnvironment'

/**
 * sTN's activations with the commands of ours that asked for them; before them what we sent and have no activation of:
 * no answer, or none yet. In the order of both.
 */
export function joined(records: readonly ActivationRecord[], commands: readonly Command[]): ActivationRow[] {
  const making = commands.filter(makesOne)
  const byId = new Map(making.flatMap((one) => (one.progress?.upstreamId ? [[one.progress.upstreamId, one]] : [])))
  const waiting = making.filter(
    ({ state, progress }) => state === 'sent' || state === 'unknown' || (state === 'accepted' && !progress),
  )
  return [
    ...waiting.map((command) => ({ id: command.id, record: undefined, command })),
    ...records.map((record) => ({ id: record.id, record, command: byId.get(record.id) })),
  ]
}

/** The filters within reach: one press turns each on or off. */
export const toggledFilter = (
  filters: readonly ListFilter[],
  column: ActivationFilter,
  value: string,
): ListFilter[] => {
  const values = valuesOf(filters, column)
  return withValues(
    filters,
    column,
    values.includes(value) ? values.filter((one) => one !== value) : [...values, value],
  )
}

export const knownStatus = (status: string) => ACTIVATION_STATUSES.find((one) => one === status)
export const knownType = (type: string) => ACTIVATION_TYPES.find((one) => one === type)
