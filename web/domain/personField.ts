/** What KPN lets us replace of a person, in the order of the form; a PUT carries all of them (reference 3.3). */
export const PERSON_FIELDS = [
  'firstName',
  'surnamePrefix',
  'surname',
  'gender',
  'preferredLanguage',
  'email',
  'employeeNumber',
  'mobileNumber',
  'fixedNumber',
  'comments',
  'vip',
] as const

export type PersonField = (typeof PERSON_FIELDS)[number]
export type TextField = Exclude<PersonField, 'vip'>

/** What a GET gives and a PUT has no place for. */
const READ_ONLY: ReadonlySet<string> = new Set(['id', 'path', 'location', 'user', 'gripUser'])
const KNOWN: ReadonlySet<string> = new Set<string>(PERSON_FIELDS)

/** A person exactly as KPN answered, unknown fields included: what is sent back is made from this. */
export type PersonRecord = Readonly<Record<string, unknown>>

/** What stands in the controls of the form. */
export type PersonForm = Record<TextField, string> & { vip: boolean }

export const isPersonField = (name: string): name is PersonField => KNOWN.has(name)
export const isReadOnly = (name: string): boolean => READ_ONLY.has(name)

/** Nothing is lost when it is left out: KPN resets to an empty text, false or null (its own how-to says so). */
export function isEmptyValue(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
