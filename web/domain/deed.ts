import type { Command } from '#contract/portal/ledger.ts'
import type { Cannot } from './availability.ts'
import { isSettled } from './command.ts'

/** What the browser itself knows of a write: nothing pressed, under way, refused, or gone to upstream. */
export type Pressed =
  | { readonly at: 'ready' }
  | { readonly at: 'sending' }
  /**
   * Refused: nothing was changed, and the next press is a new command. `mayHaveGone`: nobody said whether it left; its
   * key stays, so that the next press is the same command.
   */
  | { readonly at: 'failed'; readonly failure: unknown; readonly mayHaveGone: boolean }
  /** `wasAnswered`: upstream took it; otherwise it may have. */
  | { readonly at: 'sent'; readonly sent: SentDeed; readonly wasAnswered: boolean }

export interface SentDeed {
  /** The ledger's row. */
  readonly commandId: string | undefined
  /** Upstream's number and our reference with upstream's mark, where the answer gave them. */
  readonly order: string | null
  readonly reference: string | null
  /** The id of what was made. */
  readonly madeId?: number | undefined
  /** ISO 8601, the browser's clock. */
  readonly at: string
}

/** Who was asked, as people call them. */
export type UpstreamName = 'KPN' | 'sTN'

/** Where a deed stands: the same words for every write. `requested` until upstream's last word is in. */
export type DeedStand = 'ready' | 'sending' | 'failed' | 'requested' | 'unknown' | 'not-applied' | 'done' | 'undone'

/** The press and the ledger's word on it as one; the ledger knows better as soon as it says anything. */
export function standOf(pressed: Pressed, command: Command | undefined): DeedStand {
  if (pressed.at !== 'sent') return pressed.at
  if (!command || command.state === 'sent' || command.state === 'planned')
    return pressed.wasAnswered ? 'requested' : 'unknown'
  if (command.state === 'not-applied' || command.state === 'unknown') return command.state
  if (!isSettled(command)) return 'requested'
  return command.progress?.succeeded === false ? 'undone' : 'done'
}

/** The object of the deed is in upstream's hands: nothing to press until it ends. */
export const isAway = (stand: DeedStand): boolean => stand === 'requested' || stand === 'unknown'

/** Why a deed cannot be done now; what only one feature knows, that feature adds. */
export type DeedCannot =
  | Cannot
  /** KPN gave a code. */
  | { readonly why: 'code'; readonly code: string }
  | { readonly why: 'running'; readonly command: Command }
  /** KPN did not answer whether it may. */
  | { readonly why: 'unread' }

/** The way to settle a write that got no answer: look again, or say what somebody saw at KPN. */
export interface Settling {
  readonly settle: (applied: boolean, note: string) => void
  readonly look: () => void
  readonly isSettling: boolean
  readonly isLooking: boolean
  /** Why the ledger did not take what was said. */
  readonly failure: unknown
}

/** A write as its dialog and its receipt see it. */
export interface DeedView {
  readonly stand: DeedStand
  readonly pressed: Pressed
  /** As the ledger last heard of it. */
  readonly command: Command | undefined
  readonly ticket: string
  readonly setTicket: (ticket: string) => void
  /** What was refused, or ended, is put away. */
  readonly again: () => void
  readonly settling: Settling
}
