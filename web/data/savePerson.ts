import { subscriberUpdate } from '#contract/msm/subscribers.ts'
import type { BodyInputOf } from '#contract/operation.ts'
import type { Availability } from '../domain/availability.ts'
import type { Person } from '../domain/person.ts'
import { changeNote } from '../domain/changeNote.ts'
import { bodyOf, changedBetween, changesOf, unknownFields, type Change, type PersonBody } from '../domain/personEdit.ts'
import type { PersonForm } from '../domain/personField.ts'
import { call } from './call.ts'
import { readPerson, readPersonCan } from './subscribers.ts'

export interface SaveIntent {
  /** As the form was opened on. */
  readonly base: Person
  readonly form: PersonForm
  /** For the ledger; empty is left out. */
  readonly ticket: string
  /** One per intent: the same press again is the same command. */
  readonly key: string
  /** Hears the ledger's id as soon as KPN took it, also when its answer then makes no sense. */
  readonly onCommand: (commandId: string) => void
}

/** How a save ended short of an error. Everything but `accepted` sent nothing. */
export type SaveResult =
  | { readonly end: 'accepted'; readonly order: AcceptedOrder }
  | { readonly end: 'collision'; readonly theirs: readonly Change[]; readonly now: Person }
  | { readonly end: 'blocked'; readonly availability: Availability }
  | { readonly end: 'unknown-fields'; readonly fields: readonly string[] }

/** KPN took it; it is not done yet. */
export interface AcceptedOrder {
  readonly id: number | null
  readonly reference: string | null
}

/**
 * The safe save: reads once more, stops when anything changed since the form was opened or when KPN no longer allows
 * it, and only then sends every field. `onSend` hears what was read last and what is about to leave. Throws ApiError,
 * ContractError or OfflineError as `call` does.
 */
export async function savePerson(
  { base, form, ticket, key, onCommand }: SaveIntent,
  onSend: (before: Person, body: PersonBody) => void,
): Promise<SaveResult> {
  const [now, can] = await Promise.all([readPerson(base.id), readPersonCan(base.id)])
  if (!can.editable.enabled) return { end: 'blocked', availability: can.editable }
  const theirs = changedBetween(base.record, now.record)
  if (theirs.length > 0) return { end: 'collision', theirs, now }
  const fields = unknownFields(now.record)
  if (fields.length > 0) return { end: 'unknown-fields', fields }
  const body = bodyOf(now.record, form)
  onSend(now, body)
  const note = changeNote(changesOf(now.record, form))
  const order = await call(subscriberUpdate, {
    path: { id: base.id },
    // what is required in it was judged by the same schema when the form was checked
    body: { subscriber: body as BodyInputOf<typeof subscriberUpdate>['subscriber'] },
    key,
    onCommand,
    intent: {
      ...(ticket.trim() !== '' && { ticket: ticket.trim() }),
      ...(note !== undefined && { note }),
    },
  })
  return { end: 'accepted', order: { id: order.id ?? null, reference: order.referenceNumber ?? null } }
}
