import { subscriberUpdate } from '#contract/msm/subscribers.ts'
import type { BodyInputOf } from '#contract/operation.ts'
import type { Availability } from '../domain/availability.ts'
import type { Person } from '../domain/person.ts'
import { bodyOf, changedBetween, changesOf, unknownFields, type Change, type PersonBody } from '../domain/personEdit.ts'
import type { PersonForm } from '../domain/personField.ts'
import { call } from './call.ts'
import { answered, terms, type Answered, type Sending } from './sending.ts'
import { readPerson, readPersonCan } from './subscribers.ts'

/** Why a save sent nothing. */
export type SaveStop =
  | { readonly at: 'collision'; readonly theirs: readonly Change[]; readonly now: Person }
  | { readonly at: 'blocked'; readonly availability: Availability }
  | { readonly at: 'unknown-fields'; readonly fields: readonly string[] }

/** The second reading forbade it: nothing was sent. */
export class SaveStopped extends Error {
  override readonly name = 'SaveStopped'
  readonly stop: SaveStop

  constructor(stop: SaveStop) {
    super(`stopped: ${stop.at}`)
    this.stop = stop
  }
}

interface SaveIntent {
  /** As the form was opened on. */
  readonly base: Person
  readonly form: PersonForm
}

/**
 * The safe save: reads once more, stops when anything changed since the form was opened or when KPN no longer allows
 * it, and only then sends every field. `onSend` hears what was read last and what is about to leave. Throws
 * SaveStopped, and ApiError, ContractError or OfflineError as `call` does.
 */
export async function savePerson(
  { base, form }: SaveIntent,
  sending: Sending,
  onSend: (before: Person, body: PersonBody) => void,
): Promise<Answered> {
  const [now, can] = await Promise.all([readPerson(base.id), readPersonCan(base.id)])
  if (!can.editable.enabled) throw new SaveStopped({ at: 'blocked', availability: can.editable })
  const theirs = changedBetween(base.record, now.record)
  if (theirs.length > 0) throw new SaveStopped({ at: 'collision', theirs, now })
  const fields = unknownFields(now.record)
  if (fields.length > 0) throw new SaveStopped({ at: 'unknown-fields', fields })
  const body = bodyOf(now.record, form)
  onSend(now, body)
  return answered(
    await call(subscriberUpdate, {
      path: { id: base.id },
      // what is required in it was judged by the same schema when the form was checked
      body: { subscriber: body as BodyInputOf<typeof subscriberUpdate>['subscriber'] },
      ...terms({ ...sending, changes: changesOf(now.record, form) }),
    }),
  )
}
