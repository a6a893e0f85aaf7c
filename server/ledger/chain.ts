import { createHash, randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { DataKey } from '../db/dataKey.ts'
import type { Database, EventsTable } from '../db/schema.ts'

export interface NewEvent {
  readonly command_id: string
  readonly kind: 'sent' | 'ended' | 'progress' | 'settled'
  /** ISO 8601, UTC. */
  readonly at: string
  readonly state: string
  /** Nothing personal: it can never be erased. */
  readonly detail: unknown
  readonly personal?: unknown
}

/** An open ledger transaction: the one that holds the chain. */
export interface ChainLink {
  readonly tx: Transaction<Database>
  /** `seq` that the next event gets. */
  readonly next: number
  /** Appends an event and returns its `seq`. */
  append(event: NewEvent): Promise<number>
}

export interface ChainDeps {
  readonly db: Kysely<Database>
  readonly dataKey: DataKey
}

/** What a chained event says of its personal half: a digest that tells nothing once the salt is gone. */
export const personalDigest = (salt: string, personal: string) =>
  createHash('sha256').update(salt).update('\n').update(personal).digest('base64url')

/** The hash of an event: a MAC, so that nobody who only has the database can make another chain that fits. */
export const eventHash = (dataKey: DataKey, before: string, event: Omit<EventsTable, 'hash' | 'personal' | 'salt'>) =>
  dataKey.hmac(
    'chain',
    JSON.stringify([
      before,
      event.seq,
      event.command_id,
      event.kind,
      event.at,
      event.state,
      event.detail,
      event.personal_digest,
    ]),
  )

/**
 * Runs `work` in a transaction that holds the ledger's one lock (the chain's head row) from its first statement to its
 * end: whatever it reads stays true until it has written. It is on disk when this returns; it never happened when
 * `work` throws.
 */
export function inChain<T>({ db, dataKey }: ChainDeps, work: (link: ChainLink) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    // an update that changes nothing, because `select … for update` is not SQL that SQLite knows
    const head = await tx
      .updateTable('chain_head')
      .set((expression) => ({ id: expression.ref('id') }))
      .where('id', '=', 1)
      .returning(['seq', 'hash'])
      .executeTakeFirstOrThrow()
    let { seq, hash } = head
    const result = await work({
      tx,
      get next() {
        return seq + 1
      },
      async append({ detail, personal, ...given }) {
        seq += 1
        const salt = personal === undefined ? null : randomBytes(16).toString('base64url')
        const text = personal === undefined ? null : JSON.stringify(personal)
        const digest = salt === null || text === null ? '' : personalDigest(salt, text)
        const event = { ...given, seq, detail: JSON.stringify(detail), personal_digest: digest }
        hash = eventHash(dataKey, hash, event)
        await tx
          .insertInto('events')
          .values({ ...event, personal: text, salt, hash })
          .execute()
        return seq
      },
    })
    if (seq !== head.seq) await tx.updateTable('chain_head').set({ seq, hash }).where('id', '=', 1).execute()
    return result
  })
}
