import type { Row } from '#contract/operation.ts'
import type { Command } from '#contract/portal/ledger.ts'
import type { Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { Exchange } from '../upstream/upstream.ts'

/** Who asks; also who may read the private half of a command. */
export interface Asker {
  readonly operatorId: string
  readonly username: string
  readonly permissions: readonly string[]
}

/** One intent of one person: checked, typed, not yet sent. */
export interface Intent {
  readonly asker: Asker
  readonly row: Row
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  /** Parsed by the row's schema. */
  readonly body: unknown
  /** `Idempotency-Key`: belongs to operator + row + path. */
  readonly key: string
  /** From `Vloot-Intent`. */
  readonly reason?: string | undefined
  readonly ticket?: string | undefined
  readonly note?: string | undefined
}

/** What the browser gets for a write: status and JSON, masked; `replayed` sets `Idempotency-Replayed: true`. */
export interface WriteAnswer {
  readonly status: number
  readonly body: unknown
  readonly replayed: boolean
  readonly commandId: string
}

/**
 * Sends the write, once: called at most once per key, when the ledger is on disk. `body` and `query` are those of the
 * intent, with our reference number where the row has a place for one.
 */
export type Send = (body: unknown, query: Intent['query']) => Promise<Exchange>

/**
 * Done in the transaction in which a command is born: what it writes stands on disk together with the command, and when it
 * throws there is neither.
 */
export type AtBirth = (tx: Transaction<Database>, commandId: string) => Promise<void>

/**
 * Audit, idempotency and tracking in one (design section 5). `perform` throws `Refusal` for key_reused, key_in_flight,
 * subject_busy and reference_used, and for every ending that is not an acceptance (with `outcome` and `commandId`).
 */
export interface Ledger {
  perform(intent: Intent, send: Send, atBirth?: AtBirth): Promise<WriteAnswer>
  /**
   * Durable row of something that was looked at, taken along or done in the portal itself (reveal, export, checklist): no
   * upstream write behind it.
   */
  note(
    asker: Asker,
    what: {
      readonly row: string
      readonly subject: { kind: string; id: string }
      readonly reason: string | null
      /** What was asked for, when that is more than the subject. */
      readonly request?: unknown
    },
    atBirth?: AtBirth,
  ): Promise<string>
  list(asker: Asker, filter: LedgerFilter): Promise<{ commands: Command[]; more: boolean }>
  read(asker: Asker, id: string): Promise<Command>
  /** Asks upstream now: settles `unknown`, follows `accepted`. */
  follow(asker: Asker, id: string): Promise<Command>
  /**
   * Somebody looked and says what became of an `unknown` command, or that an accepted one will never move again. Throws
   * `forbidden` without the permission of the operation itself. What is settled already stays as it is.
   */
  settle(asker: Asker, id: string, verdict: { readonly applied: boolean; readonly note: string }): Promise<Command>
  /** Starts turning overdue commands `unknown`, settling and following; returns how to stop. */
  start(): { stop(): Promise<void> }
}

export interface LedgerFilter {
  readonly subjectKind?: string | undefined
  readonly subjectId?: string | undefined
  readonly upstream?: 'msm' | 'stn' | undefined
  readonly reference?: string | undefined
  readonly state?: string | undefined
  readonly before?: string | undefined
  readonly limit?: number | undefined
}
