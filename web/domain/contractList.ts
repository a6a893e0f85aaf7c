import type { PersonName } from '#contract/personName.ts'
import { digitsTyped } from '#contract/phone.ts'
import { listGrid, type ColumnWidths, type ListGrid } from './listGrid.ts'
import type { ListColumn, ListColumns, ListFilter, ListSettings } from './listSettings.ts'
import { filterOf } from './searchHits.ts'

/** A contract as KPN's lists have it. Empty texts are null. */
export interface ContractRow {
  readonly id: number
  readonly person: PersonName
  /** Off the wire; `showPhone` makes them readable. */
  readonly mobileNumber: string | null
  readonly fixedNumber: string | null
  readonly product: { readonly nl: string; readonly en: string } | null
  /** KPN's words. */
  readonly state: string
  readonly category: string | null
  readonly simCardNumber: string | null
  readonly imei: string | null
  readonly extension: string | null
  readonly sipAccount: string | null
  /** Somebody chose it once, and KPN does not know it any more. */
  readonly isGone?: boolean
}

/** Columns of the list of contracts. */
export const CONTRACT_COLUMNS = [
  'number',
  'name',
  'product',
  'state',
  'category',
  'simCard',
  'imei',
  'extension',
  'sipAccount',
  'fixedNumber',
] as const
export type ContractColumn = (typeof CONTRACT_COLUMNS)[number]

/** What KPN sorts contracts by (reference 2.6); there is no order by IMEI. */
export const CONTRACT_SORT = {
  number: 'MOBILE_NUMBER',
  name: 'LASTNAME',
  product: 'PRODUCT_NAME',
  state: 'STATE',
  category: 'CATEGORY',
  simCard: 'SIM_CARD_NUMBER',
  extension: 'EXTENSION',
  sipAccount: 'SIP_ACCOUNT_NAME',
  fixedNumber: 'FIXED_NUMBER',
} as const satisfies Partial<Record<ContractColumn, string>>

/** What KPN's `filters` take (reference 2.6). */
export const CONTRACT_FILTERS = [
  'LASTNAME',
  'FIRSTNAME',
  'SURNAME_PREFIX',
  'PRODUCT_NAME',
  'PRODUCT_CATEGORY',
  'MOBILE_NUMBER',
  'FIXED_NUMBER',
  'SIM_CARD_NUMBER',
  'IMEI',
  'EXTENSION',
  'STATE',
] as const
export type ContractFilter = (typeof CONTRACT_FILTERS)[number]

/** KPN's `category`, and our own word for its `patterns`: kept among the filters, so that views and links carry them. */
export const CATEGORY = 'CATEGORY'
export const TEXT = 'TEXT'

/** KPN's categories of contracts (reference 1.3). */
export const CATEGORIES = [
  'MOBILE',
  'FIXED',
  'FIXED_MOBILE',
  'HARDWARE',
  'SKYPE_FOR_BUSINESS',
  'SOFTWARE',
  'OTHER',
] as const
export type Category = (typeof CATEGORIES)[number]
export const isCategory = (word: string | undefined): word is Category =>
  CATEGORIES.some((category) => category === word)

/** KPN's filter grammar has no quotes inside a value. */
const canFilterOn = (value: string): boolean => !/["\\]/.test(value)

export const CONTRACT_LIST = {
  all: CONTRACT_COLUMNS,
  usual: ['number', 'name', 'product', 'state', 'simCard', 'imei', 'extension'],
  key: 'number',
  sorts: Object.keys(CONTRACT_SORT),
  filters: [...CONTRACT_FILTERS, CATEGORY, TEXT],
  canFilterOn,
} as const satisfies ListColumns

/** What KPN's list of contracts is asked by, paging and language apart. */
export interface ContractsAsked {
  readonly category?: Category
  readonly filters?: string
  readonly patterns?: readonly string[]
  readonly sortBy?: (typeof CONTRACT_SORT)[keyof typeof CONTRACT_SORT]
  readonly order?: 'ASC' | 'DESC'
}

export const valuesOf = (filters: readonly ListFilter[], column: string): readonly string[] =>
  filters.find((filter) => filter.column === column)?.values ?? []

/** The filters with another choice for a column; no values take it away. */
export const withValues = (filters: readonly ListFilter[], column: string, values: readonly string[]): ListFilter[] => [
  ...filters.filter((filter) => filter.column !== column),
  ...(values.length > 0 ? [{ column, values: [...values] }] : []),
]

/** KPN takes one category and we one search: of several in a hand-made link only the first counts, and is shown. */
export const oneOfEach = (filters: readonly ListFilter[]): ListFilter[] =>
  filters
    .map((filter) => {
      if (filter.column === CATEGORY) return { ...filter, values: filter.values.filter(isCategory).slice(0, 1) }
      return filter.column === TEXT ? { ...filter, values: filter.values.slice(0, 1) } : filter
    })
    .filter(({ values }) => values.length > 0)

/** A search as KPN's `patterns`: a number as its wire form begins (`3162145`), a name as its words. */
export function patternsOf(text: string): string[] {
  const digits = /\p{L}/u.test(text) ? undefined : digitsTyped(text)
  return digits ? [digits.wire] : text.split(/[\s,]+/u).filter(Boolean)
}

/** The question to KPN that a list's settings make. */
export function askedOf({ filters, sort }: Pick<ListSettings, 'filters' | 'sort'>): ContractsAsked {
  const category = valuesOf(filters, CATEGORY)[0]
  const text = valuesOf(filters, TEXT)[0]
  const said = filters
    .filter(({ column }) => column !== CATEGORY && column !== TEXT)
    .map(({ column, values }) => filterOf(column, values))
    .join('; ')
  return {
    ...(isCategory(category) && { category }),
    ...(said && { filters: said }),
    ...(text && { patterns: patternsOf(text) }),
    ...(sort && {
      sortBy: CONTRACT_SORT[sort.column as keyof typeof CONTRACT_SORT],
      order: sort.order,
    }),
  }
}

const USUAL_WIDTHS: ColumnWidths<ContractColumn> = {
  number: [160, 0.9],
  name: [150, 1.5],
  product: [160, 1.5],
  state: [130, 0.9],
  category: [110, 0.7],
  simCard: [200, 1.2],
  imei: [164, 0.9],
  extension: [90, 0.5],
  sipAccount: [150, 1],
  fixedNumber: [120, 0.7],
}
export const contractGrid = (columns: readonly ListColumn[]): ListGrid => listGrid(columns, USUAL_WIDTHS)

/** An IMEI in its printed groups: `35 428011 441032 7`; what is none stays as it came. */
export const showImei = (imei: string): string => imei.replace(/^(\d{2})(\d{6})(\d{6})(\d)$/, '$1 $2 $3 $4')

/** The list's word for the state of a contract's details, which has letters (reference 3.4). */
const STATE_OF_LETTER: Readonly<Record<string, string>> = {
  A: 'ACTIVE',
  C: 'CLOSED',
  O: 'ORDERED',
  P: 'PENDING',
  S: 'BLOCKED',
}
export const stateOfLetter = (letter: string): string => STATE_OF_LETTER[letter] ?? letter
