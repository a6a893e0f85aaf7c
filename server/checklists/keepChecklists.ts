import type { Kysely, Transaction } from 'kysely'
import type { BodyOf } from '#contract/operation.ts'
import {
  HAND_STEPS,
  isTickable,
  MOST_CHECKLISTS,
  type Checklist,
  type checklistBegin,
  type checklistClose,
  type HandStep,
} from '#contract/portal/checklists.ts'
import type { ChecklistsTable, Database } from '../db/schema.ts'
import { Refusal } from '../http/refusal.ts'
import type { Asker, Ledger } from '../ledger/ledger.ts'

type NewChecklist = BodyOf<typeof checklistBegin>
type Ending = BodyOf<typeof checklistClose>['as']

export interface ChecklistsDeps {
  readonly db: Kysely<Database>
  /** Ms since 1970. */
  readonly now: () => number
  readonly newId: () => string
  readonly ledger: Pick<Ledger, 'note'>
}

/** Somebody was there before: there is nothing to write. */
const NOTHING_CHANGED = Symbol('nothing changed')

const refused = (path: string, code: string) =>
  new Refusal('body_refused', `checklist: ${path} ${code}`, { fields: [{ path, code }] })

/** Of whom one of a kind is open: of a person, or of a joiner known by the command that asked for them. */
const openFor = ({ kind, personId, commandId }: Pick<NewChecklist, 'kind' | 'personId' | 'commandId'>) =>
  commandId === null ? `${kind}/person/${personId}` : `${kind}/command/${commandId}`

function checkNew({ kind, personId, commandId }: NewChecklist): void {
  if (kind === 'joiner') {
    if (commandId === null) throw refused('commandId', 'required')
    if (personId !== null) throw refused('personId', 'not_allowed')
  } else {
    if (personId === null) throw refused('personId', 'required')
    if (commandId !== null) throw refused('commandId', 'not_allowed')
  }
}

const present = (row: ChecklistsTable, begunBy: string | null, ticked: readonly string[]): Checklist => ({
  id: row.id,
  kind: row.kind as Checklist['kind'],
  name: row.name,
  personId: row.person_id,
  commandId: row.command_id,
  placeId: row.place_id,
  ticked: HAND_STEPS[row.kind as Checklist['kind']].filter((step) => ticked.includes(step)),
  begunBy: begunBy ?? '',
  begunAt: row.begun_at,
})

/**
 * Checklists of joiners, movers and leavers: everybody's, since whoever is on duty goes on with them. Only what somebody
 * ticks is kept; what follows from the ledger and from KPN is judged where it is read. Who changed what stands in the
 * ledger. Methods throw `not_found` for one that is not there or not open.
 */
export function keepChecklists({ db, now, newId, ledger }: ChecklistsDeps) {
  const moment = () => new Date(now()).toISOString()

  /** `change` and its row in the ledger are written together, or neither when `change` changes nothing. */
  async function deed(
    asker: Asker,
    row: string,
    id: string,
    request: object,
    change: (tx: Transaction<Database>) => Promise<object | undefined>,
  ): Promise<boolean> {
    try {
      await ledger.note(asker, { row, subject: { kind: 'checklist', id }, reason: null, request }, async (tx) => {
        if (!(await change(tx))) throw NOTHING_CHANGED
      })
      return true
    } catch (error) {
      if (error === NOTHING_CHANGED) return false
      throw error
    }
  }

  const openOnes = () =>
    db
      .selectFrom('checklists as c')
      .leftJoin('operators as o', 'o.id', 'c.begun_by')
      .selectAll('c')
      .select('o.username as begun_name')
      .where('c.open_for', 'is not', null)

  async function read(id: string): Promise<Checklist> {
    const row = await openOnes().where('c.id', '=', id).executeTakeFirst()
    if (!row) throw new Refusal('not_found', `no open checklist ${id}`)
    const ticks = await db.selectFrom('checklist_ticks').select('step').where('checklist_id', '=', id).execute()
    return present(
      row,
      row.begun_name,
      ticks.map(({ step }) => step),
    )
  }

  return {
    async list(): Promise<{ checklists: Checklist[] }> {
      const rows = await openOnes().orderBy('c.begun_at').orderBy('c.id').execute()
      const ticks = await db
        .selectFrom('checklist_ticks as t')
        .innerJoin('checklists as c', 'c.id', 't.checklist_id')
        .select(['t.checklist_id', 't.step'])
        .where('c.open_for', 'is not', null)
        .execute()
      const byId = Map.groupBy(ticks, (tick) => tick.checklist_id)
      return {
        checklists: rows.map((row) =>
          present(
            row,
            row.begun_name,
            (byId.get(row.id) ?? []).map(({ step }) => step),
          ),
        ),
      }
    },
    /** Throws `body_refused` when it says too little or too much of whom it is for, or when too many are open. */
    async begin(asker: Asker, body: NewChecklist): Promise<Checklist> {
      checkNew(body)
      const { count } = await db
        .selectFrom('checklists')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('open_for', 'is not', null)
        .executeTakeFirstOrThrow()
      if (Number(count) >= MOST_CHECKLISTS) throw refused('checklists', 'too_many')
      const { kind, name, personId, commandId, placeId } = body
      const open_for = openFor(body)
      const id = newId()
      const about = { kind, name, person_id: personId, command_id: commandId, place_id: placeId }
      // whose it is stands in the checklist; its name is forgotten there, and would not be here
      await deed(asker, 'checklistBegin', id, { kind, personId, commandId }, (tx) =>
        tx
          .insertInto('checklists')
          .values({ id, ...about, open_for, begun_by: asker.operatorId, begun_at: moment() })
          // two who begin the same at once: the database says which was first
          .onConflict((clash) => clash.column('open_for').doNothing())
          .returning('id')
          .executeTakeFirst(),
      )
      const open = await db
        .selectFrom('checklists')
        .select('id')
        .where('open_for', '=', open_for)
        .executeTakeFirstOrThrow()
      return read(open.id)
    },
    /** Throws `body_refused` for a step that this kind does not have. */
    async tick(asker: Asker, id: string, step: HandStep, done: boolean): Promise<Checklist> {
      const { kind, personId } = await read(id)
      if (!isTickable(kind, step)) throw refused('step', 'unknown')
      await deed(asker, 'checklistTick', id, { kind, personId, step, done }, (tx) =>
        done
          ? tx
              .insertInto('checklist_ticks')
              .values({ checklist_id: id, step, ticked_by: asker.operatorId, ticked_at: moment() })
              .onConflict((clash) => clash.columns(['checklist_id', 'step']).doNothing())
              .returning('step')
              .executeTakeFirst()
          : tx
              .deleteFrom('checklist_ticks')
              .where('checklist_id', '=', id)
              .where('step', '=', step)
              .returning('step')
              .executeTakeFirst(),
      )
      return read(id)
    },
    /** Throws `body_refused` when it is of somebody already. */
    async link(asker: Asker, id: string, personId: number): Promise<Checklist> {
      const { kind, commandId, ...before } = await read(id)
      if (before.personId !== personId) {
        const isLinked = await deed(asker, 'checklistLink', id, { kind, personId, commandId }, (tx) =>
          tx
            .updateTable('checklists')
            .set({ person_id: personId })
            .where('id', '=', id)
            .where('person_id', 'is', null)
            .returning('id')
            .executeTakeFirst(),
        )
        if (!isLinked) throw refused('personId', 'taken')
      }
      return read(id)
    },
    /** Ends it, and forgets the name. Throws `body_refused` when it should be done and a step is not. */
    async close(asker: Asker, id: string, as: Ending): Promise<void> {
      const { kind, ticked, personId, commandId } = await read(id)
      const isOpen = HAND_STEPS[kind].some((step) => !ticked.includes(step)) || personId === null
      if (as === 'done' && isOpen) throw refused('as', 'steps_open')
      await deed(asker, 'checklistClose', id, { kind, personId, commandId, as }, (tx) =>
        tx
          .updateTable('checklists')
          .set({ open_for: null, name: '', closed_as: as, closed_by: asker.operatorId, closed_at: moment() })
          .where('id', '=', id)
          .where('open_for', 'is not', null)
          .returning('id')
          .executeTakeFirst(),
      )
    },
  }
}
export type Checklists = ReturnType<typeof keepChecklists>
