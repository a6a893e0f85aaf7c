import { parsePhone, showPhone, toKpn, type PhoneRefusal } from '#contract/phone.ts'
import { SECRET_CHARACTERISTICS, type Characteristic } from './basket.ts'
import { isEmail } from './isEmail.ts'
import { PORT_IN_LENGTHS, readPortedNumber } from './portIn.ts'

/** Names that KPN's text or real clients mention (reference 3.5); any other is shown as it comes. */
export const KNOWN_CHARACTERISTICS = [
  'firstName',
  'lastName',
  'email',
  'loginExtension',
  'loginExtensionPrefix',
  'deviceOption',
  'deviceType',
  'fixedNumber',
  'group',
  'pbxGroup',
  'serviceType',
  'combineType',
  'previousPhoneNumber',
  'porting',
  'phoneNumber',
  'customerNumber',
  'customerName',
  'keepExistingSimCard',
  'note',
  'eSim',
  'eSimEmail',
  'eSimConfirmationCode',
] as const
export type KnownCharacteristic = (typeof KNOWN_CHARACTERISTICS)[number]

export const knownCharacteristic = (name: string): KnownCharacteristic | undefined =>
  KNOWN_CHARACTERISTICS.find((known) => known === name)

export const isSecretCharacteristic = (name: string): boolean => SECRET_CHARACTERISTICS.has(name)

/** Not needed (reference 3.5). KPN sends no required flag: what else is empty may keep the basket from being ordered. */
const OPTIONAL = new Set(['customerName', 'note', 'loginExtensionPrefix'])

/** What is wrong with an answer as it is typed. */
export type AnswerFault =
  | { readonly fault: 'empty' | 'email' }
  | { readonly fault: 'long'; readonly max: number }
  | { readonly fault: 'phone'; readonly why: PhoneRefusal | 'not_mobile' | 'not_fixed' }

/** KPN's own length where it has one, else what our row takes. */
export const longestAnswer = (name: string): number =>
  Object.hasOwn(PORT_IN_LENGTHS, name) ? PORT_IN_LENGTHS[name as keyof typeof PORT_IN_LENGTHS] : 4000

function phoneOf(
  name: string,
  typed: string,
): { readonly number?: string; readonly why?: (AnswerFault & { fault: 'phone' })['why'] } {
  if (name === 'phoneNumber') {
    const { number, refusal } = readPortedNumber(typed)
    return number === undefined ? { why: refusal } : { number }
  }
  const read = parsePhone(typed)
  if (read.refusal) return { why: read.refusal }
  return read.kind === 'fixed' ? { number: toKpn(read.number) } : { why: 'not_fixed' }
}

const isNumber = (name: string) => name === 'phoneNumber' || name === 'fixedNumber'

/** Judges what was typed for a characteristic; `undefined`: it can be sent. */
export function answerFault(name: string, typed: string): AnswerFault | undefined {
  const text = typed.trim()
  if (text === '') return OPTIONAL.has(name) ? undefined : { fault: 'empty' }
  const max = longestAnswer(name)
  if (text.length > max) return { fault: 'long', max }
  if (name === 'eSimEmail' && !isEmail(text)) return { fault: 'email' }
  const why = isNumber(name) ? phoneOf(name, text).why : undefined
  return why && { fault: 'phone', why }
}

/** Whether it may yet become right when more is typed: said when the field is left, not before. */
export const isUnfinished = (fault: AnswerFault): boolean =>
  fault.fault === 'empty' || fault.fault === 'email' || (fault.fault === 'phone' && fault.why === 'too_short')

/** What is sent for what was typed: KPN's form of numbers, everything else without spaces around it. */
export const asSent = (name: string, typed: string): string =>
  (isNumber(name) ? phoneOf(name, typed).number : undefined) ?? typed.trim()

/** A value of KPN's as people read it. A secret is never shown, also not its mask. */
export function asShown(name: string, value: string | null): string {
  if (value === null || isSecretCharacteristic(name)) return ''
  return isNumber(name) || name === 'previousPhoneNumber' ? showPhone(value) : value
}

/** Names of those that KPN will probably want answered, and that are not. */
export const openQuestions = (characteristics: readonly Characteristic[]): readonly string[] =>
  characteristics.flatMap(({ name, value, ask }) =>
    ask !== 'shown' && (value === null || value === '') && !OPTIONAL.has(name) ? [name] : [],
  )

/** Without these no order is taken (reference 3.5, 7.15); of all others KPN does not say. */
const REQUIRED = new Set(['phoneNumber', 'customerNumber', 'eSimEmail'])

/** Names of open questions without whose answer KPN takes no order. */
export const requiredQuestions = (characteristics: readonly Characteristic[]): readonly string[] =>
  openQuestions(characteristics).filter((name) => REQUIRED.has(name))

/** Yes or no, written as KPN writes it. */
export const isYesOrNo = ({ choices }: Characteristic): boolean =>
  choices.length === 2 && choices.every(({ value }) => value === 'true' || value === 'false')

/** KPN's value of one of them; `undefined`: it does not ask for that. */
export const valueOf = (characteristics: readonly Characteristic[], wanted: string): string | null | undefined =>
  characteristics.find(({ name }) => name === wanted)?.value
