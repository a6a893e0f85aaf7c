import { changeNote } from '../domain/changeNote.ts'
import type { Change } from '../domain/personEdit.ts'

/** What every write to KPN carries beside its body. */
export interface Sending {
  /** One per intent: the same press again is the same command. */
  readonly key: string
  /** For the ledger; empty is left out. */
  readonly ticket: string
  /** Why, for the ledger; empty is left out. */
  readonly reason?: string
  /** What it replaces, for the timeline. */
  readonly changes?: readonly Change[]
  readonly onCommand: (commandId: string) => void
}

/** What an answer gives to follow it by. */
export interface Answered {
  readonly order: string | null
  readonly reference: string | null
  /** The id of what was made. */
  readonly madeId?: number | undefined
}

/** What `call` takes of it. */
export function terms({ key, ticket, reason = '', changes = [], onCommand }: Sending) {
  const note = changeNote(changes)
  const intent = {
    ...(reason.trim() !== '' && { reason: reason.trim() }),
    ...(ticket.trim() !== '' && { ticket: ticket.trim() }),
    ...(note !== undefined && { note }),
  }
  return { key, onCommand, intent }
}

interface Summary {
  readonly id?: number | null | undefined
  readonly referenceNumber?: string | null | undefined
}

/** Of an order summary (reference 3.1). */
export const answered = ({ id, referenceNumber }: Summary): Answered => ({
  order: typeof id === 'number' ? String(id) : null,
  reference: referenceNumber ?? null,
})

/** Of what KPN answers with the id of an order alone (`OrderConfirmation`). */
export const answeredOrder = (orderId: number | null | undefined, reference: string | null = null): Answered => ({
  order: typeof orderId === 'number' ? String(orderId) : null,
  reference,
})

/** Of a write that KPN answers with nothing to follow. */
export const NOTHING: Answered = { order: null, reference: null }
