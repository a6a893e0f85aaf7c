import type { Problem } from '#contract/errors.ts'
import { isPersonField, type PersonField } from '../../domain/personField.ts'

/** How KPN's sentences and codes speak of a field; it documents no codes for this call. */
const SPOKEN: readonly (readonly [RegExp, readonly PersonField[]])[] = [
  [/e-?mail/i, ['email']],
  [/employee.?number/i, ['employeeNumber']],
  [/msisdn|phone|mobile.?number|fixed.?number/i, ['mobileNumber', 'fixedNumber']],
  [/comment/i, ['comments']],
  [/surname.?prefix/i, ['surnamePrefix']],
  [/(surname|last.?name)(?!.?prefix)/i, ['surname']],
  [/first.?name/i, ['firstName']],
  [/gender/i, ['gender']],
  [/language/i, ['preferredLanguage']],
]

/**
 * The fields that a refusal is about: named by the portal's own check, or read from KPN's code and sentence. Of the
 * latter only what was changed counts: the rest went along as KPN had it.
 */
export function refusedFields(problem: Problem, changed: readonly string[]): PersonField[] {
  const named = (problem.fields ?? []).map(({ path }) => path.split('.').at(-1)!).filter(isPersonField)
  if (named.length > 0) return named
  const spoken = `${problem.upstreamCode ?? ''} ${problem.message ?? ''}`
  const meant = SPOKEN.flatMap(([words, fields]) => (words.test(spoken) ? fields : []))
  return [...new Set(meant)].filter((field) => changed.includes(field))
}
