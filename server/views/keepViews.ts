import type { Kysely } from 'kysely'
import type { BodyOf, WireAnswerOf } from '#contract/operation.ts'
import { MOST_VIEWS, type ListName, type View, type viewCreate, type viewList } from '#contract/portal/views.ts'
import type { Database, ViewsTable } from '../db/schema.ts'
import { Refusal } from '../http/refusal.ts'

/** Who asks. */
interface Asker {
  readonly operatorId: string
  readonly username: string
}

type NewView = BodyOf<typeof viewCreate>
type Settings = Omit<NewView, 'list'>
type Columns = WireAnswerOf<typeof viewList>['columns']

export interface ViewsDeps {
  readonly db: Kysely<Database>
  /** Ms since 1970. */
  readonly now: () => number
  /** Unguessable: a shared view is open to whoever knows its id. */
  readonly newId: () => string
}

const notThere = (id: string) => new Refusal('not_found', `no view ${id}`)

const refused = (path: string, code: string) =>
  new Refusal('body_refused', `view: ${path} ${code}`, { fields: [{ path, code }] })

const kept = ({ name, shared, columns, filters, sort }: Settings) => ({
  name,
  shared: shared ? 1 : 0,
  settings: JSON.stringify({ columns, filters, sort }),
})

const present = (asker: Asker, row: ViewsTable, owner: string): View => ({
  id: row.id,
  list: row.list as ListName,
  name: row.name,
  shared: row.shared === 1,
  ...(JSON.parse(row.settings) as Pick<View, 'columns' | 'filters' | 'sort'>),
  owner,
  own: row.operator_id === asker.operatorId,
})

/**
 * Saved views and remembered columns. Everybody has their own; a shared view can be read by whoever has its link and
 * changed by its owner alone. Throws `not_found` also for what is another's: nobody learns that it is there.
 */
export function keepViews({ db, now, newId }: ViewsDeps) {
  const moment = () => new Date(now()).toISOString()

  const nameTaken = async ({ operatorId }: Asker, list: string, name: string, but?: string) => {
    const same = await db
      .selectFrom('views')
      .select('id')
      .where('operator_id', '=', operatorId)
      .where('list', '=', list)
      .where('name', '=', name)
      .executeTakeFirst()
    return same !== undefined && same.id !== but
  }

  async function read(asker: Asker, id: string): Promise<View> {
    const found = await db
      .selectFrom('views as v')
      .innerJoin('operators as o', 'o.id', 'v.operator_id')
      .selectAll('v')
      .select('o.username as owner')
      .where('v.id', '=', id)
      .where((is) => is.or([is('v.operator_id', '=', asker.operatorId), is('v.shared', '=', 1)]))
      .executeTakeFirst()
    if (!found) throw notThere(id)
    return present(asker, found, found.owner)
  }

  return {
    read,
    /** The asker's own, oldest first. */
    async list(asker: Asker, list: ListName): Promise<WireAnswerOf<typeof viewList>> {
      const own = await db
        .selectFrom('views')
        .selectAll()
        .where('operator_id', '=', asker.operatorId)
        .where('list', '=', list)
        .orderBy('created_at')
        .orderBy('id')
        .execute()
      const chosen = await db
        .selectFrom('list_columns')
        .select('columns')
        .where('operator_id', '=', asker.operatorId)
        .where('list', '=', list)
        .executeTakeFirst()
      return {
        views: own.map((row) => present(asker, row, asker.username)),
        columns: chosen ? (JSON.parse(chosen.columns) as Columns) : null,
      }
    },
    /** Throws `body_refused` (`name` taken, `views` too_many). */
    async create(asker: Asker, { list, ...settings }: NewView): Promise<View> {
      const { count } = await db
        .selectFrom('views')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('operator_id', '=', asker.operatorId)
        .where('list', '=', list)
        .executeTakeFirstOrThrow()
      if (Number(count) >= MOST_VIEWS) throw refused('views', 'too_many')
      const id = newId()
      const at = moment()
      const made = await db
        .insertInto('views')
        .values({ id, operator_id: asker.operatorId, list, ...kept(settings), created_at: at, updated_at: at })
        // two tabs that save under one name at the same time: the database says which was first
        .onConflict((clash) => clash.columns(['operator_id', 'list', 'name']).doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!made) throw refused('name', 'taken')
      return read(asker, id)
    },
    /** Throws `not_found` unless it is the asker's own, `body_refused` when the name is taken. */
    async update(asker: Asker, id: string, settings: Settings): Promise<View> {
      const before = await read(asker, id)
      if (!before.own) throw notThere(id)
      if (await nameTaken(asker, before.list, settings.name, id)) throw refused('name', 'taken')
      await db
        .updateTable('views')
        .set({ ...kept(settings), updated_at: moment() })
        .where('id', '=', id)
        .where('operator_id', '=', asker.operatorId)
        .execute()
      return read(asker, id)
    },
    /** Throws `not_found` unless it is the asker's own. */
    async remove(asker: Asker, id: string): Promise<void> {
      const gone = await db
        .deleteFrom('views')
        .where('id', '=', id)
        .where('operator_id', '=', asker.operatorId)
        .returning('id')
        .executeTakeFirst()
      if (!gone) throw notThere(id)
    },
    async saveColumns({ operatorId: operator_id }: Asker, list: ListName, chosen: Columns): Promise<void> {
      if (chosen === null) {
        await db.deleteFrom('list_columns').where('operator_id', '=', operator_id).where('list', '=', list).execute()
        return
      }
      const columns = JSON.stringify(chosen)
      await db
        .insertInto('list_columns')
        .values({ operator_id, list, columns })
        .onConflict((clash) => clash.columns(['operator_id', 'list']).doUpdateSet({ columns }))
        .execute()
    },
  }
}
export type Views = ReturnType<typeof keepViews>
