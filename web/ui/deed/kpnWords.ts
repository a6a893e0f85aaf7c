import type { DeedT } from '../../i18n/deed.ts'
import type { Translate } from '../../i18n/translate.ts'
import { failureWords, upstreamSaid } from '../failureWords.ts'

/** KPN's reasons and codes that any write can meet and that we have words for (reference 1.4 and 3.2). */
const CODES = [
  'CANNOT_MOVE_TO_OLD_PARENT',
  'GROUP_CANNOT_HAVE_CHILDREN',
  'CANNOT_MOVE_TO_ANOTHER_IAM',
  'WRONG_GROUP_TYPE',
  'ACCOUNT_BLOCKED',
  'NO_REQUIRED_PRIVILEGE',
  'NO_ENTITIES_TO_USE',
  'VALUE_NOT_UNIQUE',
  'VALUE_REQUIRED',
  'OPERATION_NOT_POSSIBLE',
  'OPERATION_BLOCKED',
  'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND',
  'CONTEXT_OBJECT_NOT_FOUND',
  'WISH_DATE_NOT_SUPPORTED',
  'INVALID_WISH_DATE',
  'REFERENCE_NUMBER_NOT_SUPPORTED',
  'ORDERING_IS_BLOCKED_FOR_CUSTOMER',
] as const

/** A feature's words for the codes that only its own writes meet. */
export type OwnCodes = Readonly<Record<string, string>>

// sTN spells itself with a small letter
const sentence = (text: string) =>
  `${text.startsWith('sTN') ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`}.`

/** KPN's code in words, if there are any. */
function wordsOf(d: DeedT, own: OwnCodes, code: string): string | undefined {
  if (Object.hasOwn(own, code)) return own[code]
  const known = CODES.find((one) => one === code)
  return known && d(`deed.kpn.${known}`)
}

/** KPN's reason in words; one that we do not know is shown as KPN wrote it. */
export const kpnReason = (d: DeedT, code: string | null | undefined, own: OwnCodes = {}): string =>
  (code && (wordsOf(d, own, code) ?? code)) || d('deed.cannot.kpn')

/** KPN's refusal in our words, if we have any: the general code may be followed by the reason itself. */
export function kpnSaid(
  d: DeedT,
  { code, text }: { readonly code: string | null; readonly text: string | null },
  own: OwnCodes,
): string | undefined {
  const told = [...(text ?? '').matchAll(/\(([A-Z_]+)\)/g)].map(([, inside]) => inside!)
  return [...told, code ?? ''].map((one) => wordsOf(d, own, one)).find((one) => one !== undefined)
}

/** A refused deed in sentences: KPN's code in our words first, then what else there is to tell. */
export function deedFailure(t: Translate, d: DeedT, failure: unknown, own: OwnCodes = {}): string[] {
  const { head, more } = failureWords(t, failure)
  const { code = '', text = '' } = upstreamSaid(failure)
  const words = kpnSaid(d, { code, text }, own)
  if (words === undefined) return [head, ...more]
  // KPN's sentence is often the code once more
  return [sentence(words), ...more.filter((line) => text !== code || !line.includes(text))]
}
