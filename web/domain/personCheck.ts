import { parsePhone } from '#contract/phone.ts'
import { subscriberData } from '#contract/msm/schemas/subscriber.ts'
import { isEmail } from './isEmail.ts'
import { bodyOf, isChanged } from './personEdit.ts'
import { isPersonField, type PersonField, type PersonForm, type PersonRecord } from './personField.ts'

/** What is wrong with a field, as a code; its words are the screen's. */
export type FieldFault =
  | { readonly code: 'required' }
  | { readonly code: 'too_long'; readonly max: number; readonly length: number }
  | { readonly code: 'email' }
  | { readonly code: 'mobile' }
  | { readonly code: 'fixed' }
  | { readonly code: 'choice' }

export type PersonFaults = Partial<Record<PersonField, FieldFault>>

const kindOf = (typed: string) => {
  const phone = parsePhone(typed)
  return phone.number && phone.kind
}

/**
 * Judges what would be sent: the row's own schema over the merged body, and beyond it the form of what was changed. What
 * KPN holds unchanged is not judged by its form: it goes back as it came.
 */
export function checkPerson(record: PersonRecord, form: PersonForm): PersonFaults {
  const faults: PersonFaults = {}
  const typed = (field: 'email' | 'mobileNumber' | 'fixedNumber') =>
    isChanged(record, form, field) && form[field].trim() !== '' ? form[field].trim() : undefined

  const email = typed('email')
  if (email !== undefined && !isEmail(email)) faults.email = { code: 'email' }
  const mobile = typed('mobileNumber')
  if (mobile !== undefined && kindOf(mobile) !== 'mobile') faults.mobileNumber = { code: 'mobile' }
  const fixed = typed('fixedNumber')
  if (fixed !== undefined && kindOf(fixed) !== 'fixed') faults.fixedNumber = { code: 'fixed' }

  const body = bodyOf(record, form)
  const parsed = subscriberData.safeParse(body)
  for (const issue of parsed.error?.issues ?? []) {
    const field = String(issue.path[0])
    if (!isPersonField(field)) continue
    const value = body[field]
    if (issue.code === 'too_big')
      faults[field] = { code: 'too_long', max: Number(issue.maximum), length: String(value).length }
    else faults[field] = value === undefined ? { code: 'required' } : { code: 'choice' }
  }
  return faults
}
