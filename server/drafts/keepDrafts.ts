import type { Kysely } from 'kysely'
import type { BodyOf } from '#contract/operation.ts'
import {
  MOST_DRAFTS,
  nextVersion,
  type Draft,
  type DraftKind,
  type DraftLine,
  type draftSave,
} from '#contract/portal/drafts.ts'
import type { Database, DraftsTable } from '../db/schema.ts'
import { Refusal } from '../http/refusal.ts'

/** Who asks. */
interface Asker {
  readonly operatorId: string
}

interface DraftsDeps {
  readonly db: Kysely<Database>
  /** Ms since 1970. */
  readonly now: () => number
}

/** A draft that nobody touched for so long (ms) is gone. */
const KEPT_MS = 30 * 86_400_000

/** An id is the browser's own word, not ours. */
const MOST_ID = 200

const line = ({
  id,
  kind,
  title,
  updated_at,
}: Pick<DraftsTable, 'id' | 'kind' | 'title' | 'updated_at'>): DraftLine => ({
  id,
  kind: kind as DraftKind,
  title,
  updatedAt: updated_at,
})

/** Work that operators left half-done: everybody's own, and nobody else's. Throws `not_found`. */
export function keepDrafts({ db, now }: DraftsDeps) {
  const oldest = () => new Date(now() - KEPT_MS).toISOString()
  const ownOf = ({ operatorId }: Asker) =>
    db.selectFrom('drafts').where('operator_id', '=', operatorId).where('updated_at', '>=', oldest())

  /** Whether it was written: with a `base`, in one step and only in the place of that one. */
  async function write(row: DraftsTable, base: string | null | undefined): Promise<boolean> {
    if (typeof base === 'string') {
      const { operator_id, id, ...kept } = row
      const { numUpdatedRows } = await db
        .updateTable('drafts')
        .set(kept)
        .where('operator_id', '=', operator_id)
        .where('id', '=', id)
        .where('updated_at', '=', base)
        .executeTakeFirstOrThrow()
      return numUpdatedRows > 0n
    }
    const { operator_id: _, id: __, ...kept } = row
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('drafts')
      .values(row)
      .onConflict((clash) => {
        const there = clash.columns(['operator_id', 'id'])
        return base === null ? there.doNothing() : there.doUpdateSet(kept)
      })
      .executeTakeFirstOrThrow()
    return (numInsertedOrUpdatedRows ?? 0n) > 0n
  }

  return {
    /** Latest first; of one kind when it is named. */
    async list(asker: Asker, kind?: DraftKind): Promise<{ drafts: DraftLine[] }> {
      let wanted = ownOf(asker).select(['id', 'kind', 'title', 'updated_at'])
      if (kind !== undefined) wanted = wanted.where('kind', '=', kind)
      const found = await wanted.orderBy('updated_at', 'desc').orderBy('id').execute()
      return { drafts: found.map(line) }
    },
    async read(asker: Asker, id: string): Promise<Draft> {
      const found = await ownOf(asker).selectAll().where('id', '=', id).executeTakeFirst()
      if (!found) throw new Refusal('not_found', `no draft ${id}`)
      return { ...line(found), data: JSON.parse(found.data) as Draft['data'] }
    },
    /** Throws `body_refused` (`drafts` too_many, `id` too_long), `draft_changed` when it is not `base` that is there. */
    async save(asker: Asker, id: string, { kind, title, data, base }: BodyOf<typeof draftSave>): Promise<DraftLine> {
      const refused = (path: string, code: string) =>
        new Refusal('body_refused', `draft: ${path} ${code}`, { fields: [{ path, code }] })
      if (id.length > MOST_ID) throw refused('id', 'too_long')
      // also where the time of one that was forgotten has come: nobody else looks
      await db.deleteFrom('drafts').where('updated_at', '<', oldest()).execute()
      const others = await ownOf(asker)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('id', '!=', id)
        .executeTakeFirstOrThrow()
      if (Number(others.count) >= MOST_DRAFTS) throw refused('drafts', 'too_many')
      const kept = { kind, title, data: JSON.stringify(data), updated_at: nextVersion(base, now()) }
      if (!(await write({ operator_id: asker.operatorId, id, ...kept }, base)))
        throw new Refusal('draft_changed', `draft ${id} is not the one of ${base ?? 'nothing'}`)
      return line({ id, ...kept })
    },
    async remove({ operatorId }: Asker, id: string): Promise<void> {
      await db.deleteFrom('drafts').where('operator_id', '=', operatorId).where('id', '=', id).execute()
    },
  }
}
export type Drafts = ReturnType<typeof keepDrafts>
