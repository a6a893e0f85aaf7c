import type { Availability } from '../../domain/availability.ts'
import type { Person } from '../../domain/person.ts'
import type { AfterSave, Change, PersonBody } from '../../domain/personEdit.ts'
import type { PersonField } from '../../domain/personField.ts'

/** What was sent, and what it has to be compared with afterwards. */
export interface Sent {
  /** Read just before. */
  readonly before: Person
  readonly body: PersonBody
  readonly changes: readonly Change[]
  /** KPN's order and our reference with KPN's mark; null when no answer came. */
  readonly order: { readonly id: number | null; readonly reference: string | null } | null
  /** The ledger's row, where the portal named it. */
  readonly commandId: string | undefined
  /** The ledger's rows of this person that were there before; undefined where they were not read. */
  readonly known: readonly string[] | undefined
  /** ISO 8601, the browser's clock. */
  readonly at: string
}

/** Where a save stands. */
export type SaveState =
  | { readonly at: 'editing' }
  | { readonly at: 'rereading' }
  | { readonly at: 'sending' }
  | { readonly at: 'collision'; readonly theirs: readonly Change[]; readonly now: Person }
  | { readonly at: 'blocked'; readonly availability: Availability }
  | { readonly at: 'unknown-fields'; readonly fields: readonly string[] }
  /** Nothing was changed; the next press is a new command. */
  | { readonly at: 'failed'; readonly failure: unknown; readonly fields: readonly PersonField[] }
  /** It may have been carried out: nothing to press until the ledger knows. */
  | { readonly at: 'unknown'; readonly sent: Sent }
  /** The ledger found out that it was not carried out. */
  | { readonly at: 'not-applied' }
  | { readonly at: 'requested'; readonly sent: Sent }
  /** `check` is missing when the person could not be read again. */
  | { readonly at: 'done'; readonly sent: Sent; readonly check: AfterSave | undefined }
  /** KPN refused or cancelled it after it had accepted it; what was typed stands in the form again. */
  | { readonly at: 'undone'; readonly sent: Sent; readonly status: string }

/** A press is under way. */
export const isBusy = ({ at }: SaveState): boolean => at === 'rereading' || at === 'sending'

/** Sent and not ended: what was asked for has to end first. */
export const isPending = ({ at }: SaveState): boolean => at === 'unknown' || at === 'requested'

/** What is typed exists here alone, so leaving would lose it. */
export const isOnlyHere = (state: SaveState): boolean => !isPending(state)
