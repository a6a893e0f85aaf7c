import { ApiError } from '../../data/errors.ts'
import { SaveStopped, type SaveStop } from '../../data/savePerson.ts'
import type { DeedView, SentDeed } from '../../domain/deed.ts'
import type { Person } from '../../domain/person.ts'
import type { AfterSave, Change, PersonBody } from '../../domain/personEdit.ts'
import type { PersonField } from '../../domain/personField.ts'
import { refusedFields } from './refusedFields.ts'

/** What left, and what it has to be compared with afterwards. */
export interface Left {
  /** Read just before. */
  readonly before: Person
  readonly body: PersonBody
  readonly changes: readonly Change[]
  /** The ledger's rows of this person that were there before; undefined where they were not read. */
  readonly known: readonly string[] | undefined
  /** ISO 8601, the browser's clock. */
  readonly at: string
}

/** With what the answer gave to follow it by; nothing when none came. */
export type Sent = Left & SentDeed

/** What was found out beside the press itself. */
export type Found =
  | Extract<SaveStop, { at: 'collision' }>
  /** The ledger found out that it was not carried out, or never heard of it. */
  | { readonly at: 'not-applied' }
  /** `check` is missing when the person could not be read again. */
  | { readonly at: 'done'; readonly check: AfterSave | undefined }
  /** KPN refused or cancelled it after it had accepted it; what was typed stands in the form again. */
  | { readonly at: 'undone'; readonly status: string }

/** Where a save stands. */
export type SaveState =
  | { readonly at: 'editing' }
  | { readonly at: 'rereading' }
  | { readonly at: 'sending' }
  | SaveStop
  /** Nothing was changed; the next press is a new command. */
  | { readonly at: 'failed'; readonly failure: unknown; readonly fields: readonly PersonField[] }
  /** It may have been carried out: nothing to press until the ledger knows. */
  | { readonly at: 'unknown'; readonly sent: Sent }
  | { readonly at: 'requested'; readonly sent: Sent }
  | Exclude<Found, { at: 'done' }>
  | (Extract<Found, { at: 'done' }> & { readonly sent: Sent })

const UNANSWERED = { commandId: undefined, order: null, reference: null }

/** The deed, with the readings before and after it, as the form and its panel see it. */
export function saveStateOf({ stand, pressed }: DeedView, left: Left | undefined, found: Found | undefined): SaveState {
  const sent = left && { ...(pressed.at === 'sent' ? pressed.sent : UNANSWERED), ...left }
  if (found?.at === 'done') return sent ? { ...found, sent } : { at: 'editing' }
  if (found) return found
  if (pressed.at === 'sending') return { at: sent ? 'sending' : 'rereading' }
  if (pressed.at === 'failed') {
    const { failure, mayHaveGone } = pressed
    if (failure instanceof SaveStopped) return failure.stop
    if (sent && mayHaveGone) return { at: 'unknown', sent }
    const changed = left?.changes.map(({ field }) => field) ?? []
    return { at: 'failed', failure, fields: failure instanceof ApiError ? refusedFields(failure.problem, changed) : [] }
  }
  if (pressed.at === 'ready' || !sent) return { at: 'editing' }
  if (stand === 'not-applied') return { at: 'not-applied' }
  // upstream's last word counts once the person was read again
  return { at: stand === 'unknown' ? 'unknown' : 'requested', sent }
}

/** A press is under way. */
export const isBusy = ({ at }: SaveState): boolean => at === 'rereading' || at === 'sending'

/** Sent and not ended: what was asked for has to end first. */
export const isPending = (state: SaveState): state is Extract<SaveState, { at: 'unknown' | 'requested' }> =>
  state.at === 'unknown' || state.at === 'requested'

/** What is typed exists here alone, so leaving would lose it. */
export const isOnlyHere = (state: SaveState): boolean => !isPending(state)
