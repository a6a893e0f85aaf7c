import { parsePhone, showPhone, toKpn } from '#contract/phone.ts'
import {
  isEmptyValue,
  isPersonField,
  isReadOnly,
  PERSON_FIELDS,
  type PersonField,
  type PersonForm,
  type PersonRecord,
  type TextField,
} from './personField.ts'

/** One field, before and after, as texts; `''` is empty, a flag is `'true'` or `''`. */
export interface Change {
  readonly field: string
  readonly was: string
  readonly becomes: string
}

/** What is sent, not yet judged by the row's schema. */
export type PersonBody = Readonly<Partial<Record<TextField, string>> & { vip: boolean }>

const PHONES: ReadonlySet<string> = new Set(['mobileNumber', 'fixedNumber'])
const isPhone = (field: string) => PHONES.has(field)

const isTextField = (field: string): field is TextField => field !== 'vip' && isPersonField(field)

const text = (value: unknown): string => {
  if (value === null || value === undefined || value === false) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A number in one form, however it was written; what is no number stays as it is. */
const samePhone = (value: string) => {
  const { number } = parsePhone(value)
  return number ? toKpn(number) : value.trim()
}

/** What a control shows for a value of KPN's: a number as people write it, line ends as a browser keeps them. */
function shown(record: PersonRecord, field: TextField): string {
  const raw = text(record[field])
  if (field === 'comments') return raw.replace(/\r\n?/g, '\n')
  return (isPhone(field) ? showPhone(raw) : raw).replace(/[\r\n]/g, '')
}

/** The form as it opens. */
export function formOf(record: PersonRecord): PersonForm {
  const texts = PERSON_FIELDS.filter(isTextField).map((field) => [field, shown(record, field)])
  return { ...(Object.fromEntries(texts) as Record<TextField, string>), vip: record['vip'] === true }
}

/** Whether somebody meant to change a field: another way of writing the same thing is no change. */
export function isChanged(record: PersonRecord, form: PersonForm, field: PersonField): boolean {
  if (field === 'vip') return form.vip !== (record['vip'] === true)
  const typed = form[field]
  if (typed === shown(record, field)) return false
  const raw = text(record[field])
  return isPhone(field) ? samePhone(typed) !== samePhone(raw) : typed.trim() !== raw
}

/** What a changed field becomes on the wire. */
const typedValue = (form: PersonForm, field: TextField) =>
  isPhone(field) ? samePhone(form[field]) : form[field].trim()

/** The body of a PUT: every field, the changed ones as typed, the others exactly as KPN gave them, empty ones left out. */
export function bodyOf(record: PersonRecord, form: PersonForm): PersonBody {
  const body: Partial<Record<TextField, string>> & { vip: boolean } = { vip: form.vip }
  for (const field of PERSON_FIELDS) {
    if (field === 'vip') continue
    const value = isChanged(record, form, field) ? typedValue(form, field) : text(record[field])
    if (value !== '') body[field] = value
  }
  return body
}

/** Fields that hold something and that we do not know: a PUT would lose them, so it may not leave. */
export const unknownFields = (record: PersonRecord): string[] =>
  Object.keys(record).filter((name) => !isPersonField(name) && !isReadOnly(name) && !isEmptyValue(record[name]))

/** Field by field what will be different, in the order of the form. */
export function changesOf(record: PersonRecord, form: PersonForm): Change[] {
  return PERSON_FIELDS.filter((field) => isChanged(record, form, field)).map((field) =>
    isTextField(field)
      ? { field, was: shown(record, field), becomes: phoneText(field, typedValue(form, field)) }
      : { field, was: text(record[field]), becomes: text(form[field]) },
  )
}

const phoneText = (field: string, value: string) => (isPhone(field) ? showPhone(value) : value)

/** A field of a record as one comparable text. The path counts by its ids: names on it may change under way. */
function comparable(record: PersonRecord, field: string): string {
  const value = record[field]
  if (field === 'path') return Array.isArray(value) ? value.map((node) => String(node?.id)).join('/') : ''
  if (isPhone(field)) return samePhone(text(value))
  return isEmptyValue(value) ? '' : text(value)
}

function readable(record: PersonRecord, field: string): string {
  const value = record[field]
  if (field === 'path') return Array.isArray(value) ? text(value.at(-1)?.name) : ''
  return isTextField(field) ? shown(record, field) : isEmptyValue(value) ? '' : text(value)
}

/** Every field of either record but `location`, which is the path and the name once more. */
const allFields = (...records: PersonRecord[]) => {
  const names = new Set<string>([...PERSON_FIELDS, ...records.flatMap((record) => Object.keys(record))])
  names.delete('location')
  return [...names]
}

/** What somebody else changed between two reads; anything at all stops the save. */
export const changedBetween = (first: PersonRecord, second: PersonRecord): Change[] =>
  allFields(first, second)
    .filter((field) => comparable(first, field) !== comparable(second, field))
    .map((field) => ({ field, was: readable(first, field), becomes: readable(second, field) }))

/** What was typed over one reading, put on top of another one. */
export function carryOver(from: PersonRecord, form: PersonForm, to: PersonRecord): PersonForm {
  const typed = PERSON_FIELDS.filter((field) => isChanged(from, form, field)).map((field) => [field, form[field]])
  return { ...formOf(to), ...Object.fromEntries(typed) }
}

/** What a read after the save shows. */
export interface AfterSave {
  /** Changed by us and still as it was: KPN has not carried it out yet. */
  readonly waiting: readonly string[]
  /** What is neither as it was nor as we asked: `was` is what we expected. */
  readonly moved: readonly Change[]
}

/** Compares a read after the save with the last read before it and what was sent. */
export function checkAfter(before: PersonRecord, body: PersonBody, after: PersonRecord): AfterSave {
  const expected: PersonRecord = {
    ...before,
    ...Object.fromEntries(PERSON_FIELDS.map((field) => [field, body[field]])),
  }
  const off = allFields(before, after).filter((field) => comparable(expected, field) !== comparable(after, field))
  const isWaiting = (field: string) => isPersonField(field) && comparable(before, field) === comparable(after, field)
  return {
    waiting: off.filter(isWaiting),
    moved: off
      .filter((field) => !isWaiting(field))
      .map((field) => ({ field, was: readable(expected, field), becomes: readable(after, field) })),
  }
}
