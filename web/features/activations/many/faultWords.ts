import type { PlainField, RowField } from '../../../domain/activationColumns.ts'
import { ROW_FIELDS } from '../../../domain/activationColumns.ts'
import type { RowFault } from '../../../domain/activationRows.ts'
import type { ManyT } from '../../../i18n/activationMany.ts'

const isPlain = (field: RowField): field is PlainField => ROW_FIELDS.some((one) => one === field)

/** What a column is called; a single service by sTN's own word, as a file has it. */
export const fieldWord = (m: ManyT, field: RowField): string =>
  isPlain(field) || field === 'status' || field === 'sentAs' ? m(`many.field.${field}`) : field

/** What is wrong with a cell, and what to do about it. */
export function faultWord(m: ManyT, { field, code, line = 0 }: RowFault): string {
  switch (code) {
    case 'same':
    case 'twin':
      return m(`many.fault.${code}`, { line })
    case 'empty':
      return m(field === 'sim' ? 'many.fault.sim.empty' : 'many.fault.empty')
    case 'long':
      return m(field === 'code' ? 'many.fault.code.long' : 'many.fault.reference.long')
    case 'form':
      return m(field === 'code' ? 'many.fault.code.form' : 'many.fault.email.form')
    case 'spreadsheet':
      return m(field === 'card' ? 'many.fault.card.spreadsheet' : 'many.fault.spreadsheet')
    case 'too_short':
    case 'too_long':
    case 'not_digits':
      return m(`many.fault.card.${code}`)
    default:
      return m(`many.fault.${code}`)
  }
}
