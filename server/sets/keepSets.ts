import type { Kysely } from 'kysely'
import type { BodyOf } from '#contract/operation.ts'
import { MOST_SETS, type SavedSet, type SetKind, type setCreate } from '#contract/portal/sets.ts'
import type { Database } from '../db/schema.ts'
import { Refusal } from '../http/refusal.ts'

/** Who asks. */
interface Asker {
  readonly operatorId: string
}

export interface SetsDeps {
  readonly db: Kysely<Database>
  /** Ms since 1970. */
  readonly now: () => number
  /** Unguessable: a set is open to whoever knows its id. */
  readonly newId: () => string
}

const DAY_MS = 86_400_000
/** A set that nobody used for so long (ms) is gone. */
const KEPT_MS = 90 * DAY_MS

const distinct = (ids: readonly string[]) => JSON.stringify([...new Set(ids)])

/** Selections that an address can name. Whoever has the id reads it; only its owner changes it. Throws `not_found`. */
export function keepSets({ db, now, newId }: SetsDeps) {
  const moment = (ms = now()) => new Date(ms).toISOString()

  /** Also where the time of a set that was forgotten has come: nobody else looks. */
  const sweep = () =>
    db
      .deleteFrom('saved_sets')
      .where('used_at', '<', moment(now() - KEPT_MS))
      .execute()

  /** Makes room for one more of an operator. */
  const makeRoom = ({ operatorId }: Asker) =>
    db
      .deleteFrom('saved_sets')
      .where('id', 'in', (is) =>
        is
          .selectFrom('saved_sets')
          .select('id')
          .where('operator_id', '=', operatorId)
          .orderBy('used_at', 'desc')
          .orderBy('id')
          .limit(1_000)
          .offset(MOST_SETS - 1),
      )
      .execute()

  async function read({ operatorId }: Asker, id: string): Promise<SavedSet> {
    const found = await db
      .selectFrom('saved_sets as s')
      .innerJoin('operators as o', 'o.id', 's.operator_id')
      .selectAll('s')
      .select('o.username as owner')
      .where('s.id', '=', id)
      .where('s.used_at', '>=', moment(now() - KEPT_MS))
      .executeTakeFirst()
    if (!found) throw new Refusal('not_found', `no set ${id}`)
    if (found.used_at < moment(now() - DAY_MS)) {
      await db.updateTable('saved_sets').set({ used_at: moment() }).where('id', '=', id).execute()
    }
    return {
      id,
      kind: found.kind as SetKind,
      ids: JSON.parse(found.ids) as string[],
      owner: found.owner,
      own: found.operator_id === operatorId,
      createdAt: found.created_at,
      updatedAt: found.updated_at,
    }
  }

  return {
    read,
    async create(asker: Asker, { kind, ids }: BodyOf<typeof setCreate>): Promise<SavedSet> {
      await sweep()
      await makeRoom(asker)
      const id = newId()
      const at = moment()
      await db
        .insertInto('saved_sets')
        .values({
          id,
          operator_id: asker.operatorId,
          kind,
          ids: distinct(ids),
          created_at: at,
          updated_at: at,
          used_at: at,
        })
        .execute()
      return read(asker, id)
    },
    /** Throws `not_found` unless it is the asker's own. */
    async update(asker: Asker, id: string, ids: readonly string[]): Promise<SavedSet> {
      const at = moment()
      const changed = await db
        .updateTable('saved_sets')
        .set({ ids: distinct(ids), updated_at: at, used_at: at })
        .where('id', '=', id)
        .where('operator_id', '=', asker.operatorId)
        .returning('id')
        .executeTakeFirst()
      if (!changed) throw new Refusal('not_found', `no set ${id} of ${asker.operatorId}`)
      return read(asker, id)
    },
  }
}
export type Sets = ReturnType<typeof keepSets>
