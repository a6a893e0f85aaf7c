import { showIccid } from '#contract/iccid.ts'
import { listedName } from '#contract/personName.ts'
import { showPhone } from '#contract/phone.ts'
import { isCategory, showImei, type ContractColumn, type ContractRow } from '../../domain/contractList.ts'
import type { ListColumn } from '../../domain/listSettings.ts'
import type { ContractsT } from '../../i18n/contracts.ts'
import type { Language } from '../../i18n/text.ts'
import type { Translate } from '../../i18n/translate.ts'

/** The words that a row is told in. */
export interface CellWords {
  readonly t: Translate
  readonly c: ContractsT
  readonly language: Language
}

const STATES = ['ACTIVE', 'BLOCKED', 'ORDERED', 'PENDING', 'CLOSED'] as const

/** KPN's word for a state in ours; one that we do not know as it came. */
export function stateWord(t: Translate, state: string): string {
  const known = STATES.find((one) => one === state)
  return known ? t(`common.state.${known}`) : state
}

export const categoryWord = (c: ContractsT, category: string): string =>
  isCategory(category) ? c(`contracts.category.${category}`) : category

/** What a column shows of a contract, as text; empty where there is nothing. */
export function cellOf(row: ContractRow, column: ContractColumn, { t, c, language }: CellWords): string {
  switch (column) {
    case 'number': {
      const number = row.mobileNumber ?? row.fixedNumber
      return number ? showPhone(number) : ''
    }
    case 'name':
      return listedName(row.person)
    case 'product':
      return row.product?.[language] || row.product?.nl || ''
    case 'state':
      return stateWord(t, row.state)
    case 'category':
      return row.category ? categoryWord(c, row.category) : ''
    case 'simCard':
      return row.simCardNumber ? showIccid(row.simCardNumber) : ''
    case 'imei':
      return row.imei ? showImei(row.imei) : ''
    case 'extension':
      return row.extension ?? ''
    case 'sipAccount':
      return row.sipAccount ?? ''
    case 'fixedNumber':
      return row.fixedNumber ? showPhone(row.fixedNumber) : ''
  }
}

/** A row as a file has it: the same columns and words. */
export const fileCellsOf = (row: ContractRow, columns: readonly ListColumn[], words: CellWords): string[] =>
  columns.map(({ id }) => cellOf(row, id as ContractColumn, words))
