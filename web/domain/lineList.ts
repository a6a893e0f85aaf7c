import { SIM_CARD_STATUSES } from '#contract/stn/schemas/simCard.ts'
import { valuesOf } from './contractList.ts'
import type { Line } from './line.ts'
import { listGrid, type ColumnWidths, type ListGrid } from './listGrid.ts'
import type { ListColumn, ListColumns, ListFilter, ListSettings } from './listSettings.ts'

/** Columns of the list of subscriptions. */
export const LINE_COLUMNS = ['number', 'state', 'simCard', 'kind', 'activatedOn', 'environment', 'fixedIp'] as const
export type LineColumn = (typeof LINE_COLUMNS)[number]

/** What sTN sorts by: any field of its own. */
export const LINE_SORT = {
  number: 'phoneNumber',
  state: 'state',
  simCard: 'simCardNumber',
  activatedOn: 'activationDate',
  environment: 'providerEnvironment',
} as const satisfies Partial<Record<LineColumn, string>>

export const LINE_FILTERS = ['STATE', 'PHONE', 'SIM'] as const
export type LineFilter = (typeof LINE_FILTERS)[number]

export const LINE_LIST = {
  all: LINE_COLUMNS,
  usual: ['number', 'state', 'simCard', 'kind', 'activatedOn', 'environment'],
  key: 'number',
  sorts: Object.keys(LINE_SORT),
  filters: LINE_FILTERS,
  // a comma parts the values of `StateIn`
  canFilterOn: (value: string) => !/[,"\\]/.test(value),
} as const satisfies ListColumns

/** Columns of the SIM stock. */
export const CARD_COLUMNS = ['card', 'status', 'type', 'phone', 'activatedOn'] as const
export type CardColumn = (typeof CARD_COLUMNS)[number]

export const CARD_SORT = {
  card: 'simCardNumber',
  status: 'status',
  type: 'simCardType',
  activatedOn: 'activatedDate',
} as const satisfies Partial<Record<CardColumn, string>>

export const CARD_FILTERS = ['STATUS', 'SIM'] as const
export type CardFilter = (typeof CARD_FILTERS)[number]

export const CARD_LIST = {
  all: CARD_COLUMNS,
  usual: CARD_COLUMNS,
  key: 'card',
  sorts: Object.keys(CARD_SORT),
  filters: CARD_FILTERS,
  canFilterOn: (value: string) => !/[,"\\]/.test(value),
} as const satisfies ListColumns

const ONE: ReadonlySet<string> = new Set(['PHONE', 'SIM', 'MONTH'])

/** Only a state may be one of several: of a number or a month only the last counts, and is shown. */
export const lastOfEach = (filters: readonly ListFilter[]): ListFilter[] =>
  filters.map((filter) => (ONE.has(filter.column) ? { ...filter, values: filter.values.slice(-1) } : filter))

/** More digits than any phone number has. */
const PHONE_MOST = 12

/** What somebody typed in one field: the beginning of a phone number, digits in it, or digits of a card. */
export function filterTyped(typed: string): ListFilter | undefined {
  const digits = typed.replaceAll(/\D/g, '')
  if (digits === '') return undefined
  const isCard = digits.startsWith('8931') || digits.length > PHONE_MOST
  return { column: isCard ? 'SIM' : 'PHONE', values: [digits] }
}

/**
 * Digits of a phone number as sTN's filters take them: those with a suffix want the dash (Advanced Query Parameters), so
 * what begins as a mobile number is looked for from its beginning, and everything else as what stands after the dash.
 */
export function phoneAsked(value: string): { PhoneNumberStartsWith: string } | { PhoneNumberContains: string } {
  const digits = value.replaceAll(/\D/g, '').replace(/^(?:0031|31)(?=6)/, '0')
  if (digits.startsWith('06')) return { PhoneNumberStartsWith: digits.length > 2 ? `06-${digits.slice(2)}` : '06' }
  return { PhoneNumberContains: digits }
}

/** The order that sTN is asked for; none where nobody chose, or sTN has no such field. */
export const sortAsked = (sort: ListSettings['sort'], fields: Readonly<Record<string, string>>): Sorted => {
  const field = sort && fields[sort.column]
  if (!field) return {}
  return sort.order === 'ASC' ? { orderBy: field } : { orderByDesc: field }
}

export type Sorted = { readonly orderBy?: string; readonly orderByDesc?: string }

export interface LinesAsked extends Sorted {
  readonly StateIn?: string
  readonly PhoneNumberStartsWith?: string
  readonly PhoneNumberContains?: string
  readonly SimCardNumberContains?: string
}

/** The question to sTN that the settings of the list of subscriptions make. */
export function linesAsked({ filters, sort }: Pick<ListSettings, 'filters' | 'sort'>): LinesAsked {
  const states = valuesOf(filters, 'STATE')
  const phone = valuesOf(filters, 'PHONE').at(-1)
  const sim = valuesOf(filters, 'SIM').at(-1)?.replaceAll(/\D/g, '')
  return {
    ...(states.length > 0 && { StateIn: states.join(',') }),
    ...(phone && phoneAsked(phone)),
    ...(sim && { SimCardNumberContains: sim }),
    ...sortAsked(sort, LINE_SORT),
  }
}

type CardStatus = (typeof SIM_CARD_STATUSES)[number]

/** sTN's own documented filter of one status; several need a suffix of its. */
export interface CardsAsked extends Sorted {
  readonly status?: CardStatus
  readonly StatusIn?: string
  readonly SimCardNumberContains?: string
}

/** The question to sTN that the settings of the SIM stock make. */
export function cardsAsked({ filters, sort }: Pick<ListSettings, 'filters' | 'sort'>): CardsAsked {
  const statuses = valuesOf(filters, 'STATUS')
  const only = statuses.length === 1 ? SIM_CARD_STATUSES.find((one) => one === statuses[0]) : undefined
  const sim = valuesOf(filters, 'SIM').at(-1)?.replaceAll(/\D/g, '')
  return {
    ...(only !== undefined ? { status: only } : statuses.length > 0 && { StatusIn: statuses.join(',') }),
    ...(sim && { SimCardNumberContains: sim }),
    ...sortAsked(sort, CARD_SORT),
  }
}

/** Whether a line is one that was asked for: hits are checked again by us. */
export function lineFits(filters: ListSettings['filters']): (line: Line) => boolean {
  const { StateIn, PhoneNumberStartsWith, PhoneNumberContains, SimCardNumberContains } = linesAsked({
    filters,
    sort: null,
  })
  const states = StateIn?.split(',')
  return ({ state, phoneNumber, simCardNumber }) =>
    (states?.includes(state) ?? true) &&
    (phoneNumber ?? '').startsWith(PhoneNumberStartsWith ?? '') &&
    (phoneNumber ?? '').includes(PhoneNumberContains ?? '') &&
    (simCardNumber ?? '').includes(SimCardNumberContains ?? '')
}

/** The same of a card of the stock. */
export function cardFits(
  filters: ListSettings['filters'],
): (card: { readonly status: string; readonly number: string | null }) => boolean {
  const statuses = valuesOf(filters, 'STATUS')
  const { SimCardNumberContains = '' } = cardsAsked({ filters, sort: null })
  return ({ status, number }) =>
    (statuses.length === 0 || statuses.includes(status)) && (number ?? '').includes(SimCardNumberContains)
}

const LINE_WIDTHS: ColumnWidths<LineColumn> = {
  number: [150, 1],
  state: [130, 1],
  simCard: [210, 1.4],
  kind: [150, 0.9],
  activatedOn: [120, 0.8],
  environment: [150, 0.8],
  fixedIp: [130, 0.8],
}
export const lineGrid = (columns: readonly ListColumn[]): ListGrid => listGrid(columns, LINE_WIDTHS)

const CARD_WIDTHS: ColumnWidths<CardColumn> = {
  card: [220, 1.4],
  status: [150, 1],
  type: [130, 0.8],
  phone: [150, 1],
  activatedOn: [130, 0.8],
}
export const cardGrid = (columns: readonly ListColumn[]): ListGrid => listGrid(columns, CARD_WIDTHS)
