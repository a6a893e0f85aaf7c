import type { FieldErrors, Resolver } from 'react-hook-form'
import { checkPerson } from '../../domain/personCheck.ts'
import type { PersonForm, PersonRecord } from '../../domain/personField.ts'

/** Judges the form by what would be sent from it: the row's own schema, and the form of what was changed. */
export const personResolver: Resolver<PersonForm, PersonRecord> = (form, record) => {
  const faults = Object.entries(checkPerson(record ?? {}, form))
  if (faults.length === 0) return { values: form, errors: {} }
  const errors = Object.fromEntries(faults.map(([field, { code }]) => [field, { type: code }]))
  return { values: {}, errors: errors as FieldErrors<PersonForm> }
}
