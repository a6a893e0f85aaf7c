import type { PathNode } from './node.ts'

/** What is to be moved: a person or a group, and where it stands now. */
export interface MoveItem {
  readonly id: number
  /** KPN's kind. */
  readonly kind: string
  /** As a sentence says it. */
  readonly name: string
  /** From the customer down; the last one is where it stands. */
  readonly path: readonly PathNode[]
}

/** KPN moves at most this many at once (its document). */
export const MOVE_AT_MOST = 10

export const debtorOf = (path: readonly PathNode[]): PathNode | undefined =>
  path.findLast(({ kind }) => kind === 'DEBTOR')

/** Whether a move to the end of that path takes one of them to another debtor: only then KPN takes a wish date. */
export const changesDebtor = (items: readonly MoveItem[], to: readonly PathNode[]): boolean =>
  items.some((item) => item.kind === 'SUBSCRIBER' && debtorOf(item.path)?.id !== debtorOf(to)?.id)

/**
 * A day (`2026-11-30`) as the moment that KPN wants: noon UTC is the same day in Amsterdam, summer and winter.
 */
export const wishMoment = (day: string): string => `${day}T12:00:00Z`

/** The first day that can be wished for: tomorrow in Amsterdam, as `2026-11-23`. `now` in ms. */
export const firstWishDay = (now: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now + 86_400_000)
