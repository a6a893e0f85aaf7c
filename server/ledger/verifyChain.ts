import type { Kysely } from 'kysely'
import type { DataKey } from '../db/dataKey.ts'
import type { Database, EventsTable } from '../db/schema.ts'
import { eventHash, personalDigest } from './chain.ts'

const PAGE = 500

export type ChainVerdict =
  | { readonly intact: true; readonly events: number; readonly hash: string }
  /** `seq`: the first event that does not fit; 0 when it is the head or a command. */
  | { readonly intact: false; readonly seq: number; readonly because: string }

type Fault = Extract<ChainVerdict, { intact: false }>
const broken = (seq: number, because: string): Fault => ({ intact: false, seq, because })

function faultOf(dataKey: DataKey, event: EventsTable, seq: number, before: string): Fault | undefined {
  if (event.seq !== seq) return broken(seq, 'event is missing')
  if (event.hash !== eventHash(dataKey, before, event)) return broken(seq, 'event was changed')
  const { personal, salt } = event
  if (personal === null && salt === null) return undefined
  const isTrue = personal !== null && salt !== null && personalDigest(salt, personal) === event.personal_digest
  return isTrue ? undefined : broken(seq, 'personal half was changed')
}

async function verifyEvents(db: Kysely<Database>, dataKey: DataKey, last: number): Promise<Fault | string> {
  let seq = 0
  let hash = ''
  while (seq < last) {
    const events = await db
      .selectFrom('events')
      .selectAll()
      .where('seq', '>', seq)
      .where('seq', '<=', last)
      .orderBy('seq')
      .limit(PAGE)
      .execute()
    if (events.length === 0) return broken(seq + 1, 'event is missing')
    for (const event of events) {
      const fault = faultOf(dataKey, event, seq + 1, hash)
      if (fault) return fault
      seq = event.seq
      hash = event.hash
    }
  }
  return hash
}

/** The commands' table is what screens read; it may not say anything that the chained events do not. */
async function verifyCommands(db: Kysely<Database>, last: number): Promise<Fault | undefined> {
  let seen = 0
  for (;;) {
    const commands = await commandsBeside(db, seen, last)
    const stray = commands.find((one) => {
      const told = one.detail === null ? undefined : (JSON.parse(one.detail) as { row?: string; operator?: string })
      const isBorn = told?.row === one.row_id && told.operator === one.operator_id && one.at === one.sent_at
      return !isBorn || one.latest_state !== one.state || one.has_later
    })
    if (stray) return broken(stray.seq, 'command says something else than its events')
    if (commands.length < PAGE) return undefined
    seen = commands.at(-1)!.seq
  }
}

/** A page of commands, each with its first and its latest event; those that moved on since `last` are left to the next time. */
function commandsBeside(db: Kysely<Database>, seen: number, last: number) {
  return db
    .selectFrom('commands as c')
    .leftJoin('events as first', (join) => join.onRef('first.seq', '=', 'c.seq').onRef('first.command_id', '=', 'c.id'))
    .leftJoin('events as latest', (join) =>
      join.onRef('latest.seq', '=', 'c.last_seq').onRef('latest.command_id', '=', 'c.id'),
    )
    .where('c.seq', '>', seen)
    .where('c.last_seq', '<=', last)
    .select(['c.seq', 'c.row_id', 'c.operator_id', 'c.sent_at', 'c.state'])
    .select(['first.detail', 'first.at', 'latest.state as latest_state'])
    .select((is) =>
      is
        .exists(
          is
            .selectFrom('events as later')
            .select('later.seq')
            .whereRef('later.command_id', '=', 'c.id')
            .whereRef('later.seq', '>', 'c.last_seq')
            .where('later.seq', '<=', last),
        )
        .as('has_later'),
    )
    .orderBy('c.seq')
    .limit(PAGE)
    .execute()
}

/** A command cannot have moved further than the chain. */
async function verifyNoneAhead(db: Kysely<Database>): Promise<Fault | undefined> {
  const furthest = await db
    .selectFrom('commands')
    .select(['seq', 'last_seq'])
    .orderBy('last_seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const head = await db.selectFrom('chain_head').select('seq').where('id', '=', 1).executeTakeFirstOrThrow()
  return furthest && furthest.last_seq > head.seq ? broken(furthest.seq, 'command is ahead of the chain') : undefined
}

/**
 * Reads the whole chain, a page at a time, beside whatever is being written. Finds an event that was changed, removed,
 * put in or moved, a personal half that is not what was written (an erased one is in order), and a command whose state
 * its events do not tell. Events erased from the end together with the head it cannot find: keep `hash` elsewhere.
 */
export async function verifyChain(db: Kysely<Database>, dataKey: DataKey): Promise<ChainVerdict> {
  const head = await db.selectFrom('chain_head').selectAll().where('id', '=', 1).executeTakeFirst()
  if (!head) return broken(0, 'head is missing')
  const hash = await verifyEvents(db, dataKey, head.seq)
  if (typeof hash !== 'string') return hash
  if (hash !== head.hash) return broken(0, 'head is not the hash of the last event')
  const fault = (await verifyCommands(db, head.seq)) ?? (await verifyNoneAhead(db))
  return fault ?? { intact: true, events: head.seq, hash }
}
