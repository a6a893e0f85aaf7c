import { parsePhone, toKpn, type PhoneRefusal } from '#contract/phone.ts'

/** Longest texts that KPN takes of a number that is brought along (reference 3.5). */
export const PORT_IN_LENGTHS = { customerNumber: 70, customerName: 20, note: 60 } as const

/** Days ahead that KPN lets a porting be wished for (reference 3.5). */
export const PORT_IN_DAYS = 90

export type PortedNumber =
  | { readonly number: string; readonly refusal?: undefined }
  | { readonly number?: undefined; readonly refusal: PhoneRefusal | 'not_mobile' }

/**
 * A number that is brought along, typed in any form, as KPN takes it: `316` and eight digits, or `3197` and nine. KPN
 * ports no fixed numbers this way.
 */
export function readPortedNumber(typed: string): PortedNumber {
  const read = parsePhone(typed)
  if (read.refusal) return read
  return read.kind === 'fixed' ? { refusal: 'not_mobile' } : { number: toKpn(read.number) }
}
