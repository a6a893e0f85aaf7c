import type { Kysely } from 'kysely'
import { MOST_NEWS, NEWS_MS, newsOf, toldOf, type Notification } from '#contract/portal/notifications.ts'
import { amissAmong } from '../batches/readBatches.ts'
import type { Database } from '../db/schema.ts'
import type { Asker } from '../ledger/ledger.ts'
import { subjectsBy } from '../ledger/reading.ts'
import { fullCommands, present } from '../ledger/present.ts'

interface NotificationsDeps {
  readonly db: Kysely<Database>
  /** Ms since 1970. */
  readonly now: () => number
}

/** Before anybody has seen anything. */
const NEVER = ''

/** What came of operators' own work. It is worked out anew whenever it is asked for: nothing can be told twice or get lost. */
export function tellNews({ db, now }: NotificationsDeps) {
  const since = () => new Date(now() - NEWS_MS).toISOString()

  async function seenTo({ operatorId }: Asker): Promise<string> {
    const found = await db
      .selectFrom('notifications_seen')
      .select('up_to')
      .where('operator_id', '=', operatorId)
      .executeTakeFirst()
    return found?.up_to ?? NEVER
  }

  /** Commands that a batch sent are told by the batch. */
  async function ofCommands(asker: Asker, seen: string): Promise<Notification[]> {
    const found = await fullCommands(db)
      .where('c.operator_id', '=', asker.operatorId)
      .where('c.sent_at', '>=', since())
      .where((is) => is.or([is('c.state', '=', 'unknown'), is('c.progress', 'is not', null)]))
      .where((is) =>
        is.not(is.exists(is.selectFrom('batch_items as i').select('i.place').whereRef('i.command_id', '=', 'c.id'))),
      )
      // what was looked at, and what upstream's answer itself ended
      .where((is) => is.or([is('c.progress', 'is', null), is('c.progress', 'not like', '%"status":"ANSWERED"%')]))
      .orderBy('c.seq', 'desc')
      .limit(MOST_NEWS)
      .execute()
    const subjects = await subjectsBy(
      db,
      found.map(({ id }) => id),
    )
    return found.flatMap((one) => {
      const command = present(asker, one, subjects.get(one.id) ?? [])
      const news = newsOf(command, now())
      return news ? toldOf(command, news, seen) : []
    })
  }

  /** Those that run in one's name: done, or paused by themselves. */
  async function ofBatches({ operatorId }: Asker, seen: string): Promise<Notification[]> {
    const found = await db
      .selectFrom('batches as b')
      .selectAll('b')
      .select((is) =>
        is
          .selectFrom('batch_items as i')
          .select(({ fn }) => fn.max('i.sent_at').as('last'))
          .whereRef('i.batch_id', '=', 'b.id')
          .as('last_sent'),
      )
      .where('b.started_by', '=', operatorId)
      .where('b.started_at', '>=', since())
      .where('b.state', 'in', ['done', 'paused'])
      .where((is) => is.or([is('b.state', '=', 'done'), is('b.paused_because', '!=', 'operator')]))
      .orderBy('b.started_at', 'desc')
      .limit(MOST_NEWS)
      .execute()
    const over = found.filter(({ state }) => state === 'done').map(({ id }) => id)
    const amiss = await amissAmong(db, over)
    return found.map(({ id, state, row_id, name, started_at, ended_at, last_sent }) => {
      const at = ended_at ?? last_sent ?? started_at!
      const what = state === 'paused' ? 'paused' : amiss.has(id) ? 'partly' : 'finished'
      return { id, what, at, seen: at <= seen, row: row_id, name, subject: null, reference: null, activationId: null }
    })
  }

  async function list(asker: Asker): Promise<Notification[]> {
    const seen = await seenTo(asker)
    const all = [...(await ofCommands(asker, seen)), ...(await ofBatches(asker, seen))]
    return all.toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, MOST_NEWS)
  }
  async function count(asker: Asker): Promise<{ unseen: number; running: number }> {
    const { running } = await db
      .selectFrom('batches')
      .select(({ fn }) => fn.countAll<number>().as('running'))
      .where('state', 'in', ['checking', 'running'])
      .executeTakeFirstOrThrow()
    return { unseen: (await list(asker)).filter(({ seen }) => !seen).length, running: Number(running) }
  }

  return {
    list: async (asker: Asker) => ({ notifications: await list(asker) }),
    count,
    /** Never takes back what was seen, and never sees what is still to come. */
    async see(asker: Asker, upTo: string): ReturnType<typeof count> {
      const before = await seenTo(asker)
      const wanted = new Date(Math.min(Date.parse(upTo), now())).toISOString()
      const up_to = wanted > before ? wanted : before
      await db
        .insertInto('notifications_seen')
        .values({ operator_id: asker.operatorId, up_to })
        .onConflict((clash) => clash.column('operator_id').doUpdateSet({ up_to }))
        .execute()
      return count(asker)
    },
  }
}
export type Notifications = ReturnType<typeof tellNews>
