import type { Kysely } from 'kysely'
import type { Command, CommandState } from '#contract/portal/ledger.ts'
import type { Database } from '../db/schema.ts'
import type { LedgerDeps } from './deps.ts'
import { Refusal } from '../http/refusal.ts'
import type { Asker, LedgerFilter } from './ledger.ts'
import { fullCommands, present } from './present.ts'

type Db = Kysely<Database>

const USUAL = 50
const MOST = 200

/** What each of these commands is about, by its id. */
export async function subjectsBy(db: Db, ids: readonly string[]) {
  const subjects = new Map<string, Command['subjects']>(ids.map((id) => [id, []]))
  if (ids.length === 0) return subjects
  const rows = await db
    .selectFrom('command_subjects')
    .select(['command_id', 'kind', 'subject_id'])
    .where('command_id', 'in', ids)
    .orderBy('subject_id')
    .execute()
  for (const { command_id, kind, subject_id } of rows) subjects.get(command_id)?.push({ kind, id: subject_id })
  return subjects
}

async function seqOf(db: Db, id: string): Promise<number> {
  const found = await db.selectFrom('commands').select('seq').where('id', '=', id).executeTakeFirst()
  if (!found)
    throw new Refusal('bad_parameter', `before: no command ${id}`, { fields: [{ path: 'before', code: 'unknown' }] })
  return found.seq
}

/** Newest first; a page goes on before the last command of the one above it. */
export async function listCommands({ db, rows }: Pick<LedgerDeps, 'db' | 'rows'>, asker: Asker, filter: LedgerFilter) {
  const { subjectKind, subjectId, upstream, reference, state, before, limit = USUAL } = filter
  const most = Math.min(Math.max(limit, 1), MOST)
  let query = fullCommands(db)
    .orderBy('c.seq', 'desc')
    .limit(most + 1)
  if (state === 'open') query = query.where('c.open', '=', 1)
  else if (state !== undefined) query = query.where('c.state', '=', state)
  const ofUpstream = Object.values(rows).flatMap((row) => (row.upstream === upstream ? row.id : []))
  if (upstream !== undefined) query = query.where('c.row_id', 'in', ofUpstream)
  if (reference !== undefined) query = query.where('c.reference', '=', reference)
  if (before !== undefined) query = query.where('c.seq', '<', await seqOf(db, before))
  if (subjectKind !== undefined || subjectId !== undefined) {
    query = query.where('c.id', 'in', (is) => {
      let about = is.selectFrom('command_subjects as s').select('s.command_id')
      if (subjectKind !== undefined) about = about.where('s.kind', '=', subjectKind)
      if (subjectId !== undefined) about = about.where('s.subject_id', '=', subjectId)
      return about
    })
  }
  const found = await query.execute()
  const page = found.slice(0, most)
  const subjects = await subjectsBy(
    db,
    page.map(({ id }) => id),
  )
  return {
    commands: page.map((command) => present(asker, command, subjects.get(command.id) ?? [])),
    more: found.length > most,
  }
}

/** What of an event's private half may be told beside it: what somebody said. */
function noteOf(personal: string | null): string | null {
  const { note } = personal === null ? {} : (JSON.parse(personal) as { note?: unknown })
  return typeof note === 'string' ? note : null
}

/** One command with its history. Throws `not_found`. */
export async function readCommand(db: Db, asker: Asker, id: string): Promise<Command> {
  const command = await fullCommands(db).where('c.id', '=', id).executeTakeFirst()
  if (!command) throw new Refusal('not_found', `no command ${id}`)
  const events = await db
    .selectFrom('events')
    .select(['seq', 'kind', 'at', 'state', 'personal'])
    .where('command_id', '=', id)
    .orderBy('seq')
    .execute()
  const subjects = await subjectsBy(db, [id])
  return present(
    asker,
    command,
    subjects.get(id) ?? [],
    events.map(({ seq, kind, at, state, personal }) => ({
      seq,
      kind: kind as NonNullable<Command['events']>[number]['kind'],
      at,
      state: state as CommandState,
      note: noteOf(personal),
    })),
  )
}
