import type { CommandState, Progress } from '#contract/portal/ledger.ts'
import type { CommandsTable } from '../db/schema.ts'
import { inChain, type ChainLink } from './chain.ts'
import { moment, type LedgerDeps } from './deps.ts'

/** Where a command goes, and what is told about it. */
export interface Ending {
  readonly kind: 'ended' | 'settled'
  readonly state: Exclude<CommandState, 'planned' | 'sent'>
  /** The states in which this may still happen. */
  readonly from: readonly CommandState[]
  readonly upstreamStatus?: number | undefined
  readonly upstreamCode?: string | undefined
  readonly progress?: Progress | null
  /** Nothing personal. */
  readonly detail: Readonly<Record<string, unknown>>
  readonly personal?: Readonly<Record<string, unknown>>
}

/** Ms: a quarter of its age, between two seconds and a quarter of an hour. What is young moves, what is old waits. */
export function waitBeforeLook(ageMs: number): number {
  return Math.min(Math.max(ageMs / 4, 2_000), 900_000)
}

export const nextLook = (command: Pick<CommandsTable, 'sent_at'>, now: number, leastMs = 0) =>
  moment(now + Math.max(waitBeforeLook(now - Date.parse(command.sent_at)), leastMs))

export const readProgress = (command: Pick<CommandsTable, 'progress'>): Progress | null =>
  command.progress === null ? null : (JSON.parse(command.progress) as Progress)

const isOpen = (state: CommandState, progress: Progress | null) =>
  state === 'unknown' || (state === 'accepted' && !progress?.final)

const free = ({ tx }: ChainLink, id: string) => tx.deleteFrom('open_subjects').where('command_id', '=', id).execute()

const commandIn = ({ tx }: ChainLink, id: string) =>
  tx.selectFrom('commands').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** Writes down an answer that came when the command had been settled without it: it changes nothing, yet was given. */
async function noteLate(link: ChainLink, command: CommandsTable, at: string, ending: Ending) {
  const { id, state } = command
  const detail = { ...ending.detail, late: ending.state }
  const seq = await link.append({ command_id: id, kind: ending.kind, at, state, detail, personal: ending.personal })
  await link.tx.updateTable('commands').set({ last_seq: seq }).where('id', '=', id).execute()
}

/**
 * Ends or settles a command, if it is still in one of the states that this may follow (compare-and-set under the
 * chain's lock). Returns whether it was.
 */
export function end(deps: LedgerDeps, id: string, ending: Ending): Promise<boolean> {
  return inChain(deps, async (link) => {
    const command = await commandIn(link, id)
    const at = moment(deps.now())
    const { state, kind, detail, personal, progress = null } = ending
    if (!ending.from.includes(command.state as CommandState)) {
      if (kind === 'ended' && ending.upstreamStatus !== undefined) await noteLate(link, command, at, ending)
      return false
    }
    const seq = await link.append({ command_id: id, kind, at, state, detail, personal })
    const open = isOpen(state, progress)
    await link.tx
      .updateTable('commands')
      .set({
        state,
        open: open ? 1 : 0,
        ended_at: at,
        last_seq: seq,
        ...(personal && ('answer' in personal || 'problem' in personal) && { answer_seq: seq }),
        ...(ending.upstreamStatus !== undefined && { upstream_status: ending.upstreamStatus }),
        ...(ending.upstreamCode !== undefined && { upstream_code: ending.upstreamCode }),
        progress: progress && JSON.stringify(progress),
        next_look_at: !open ? null : state === 'unknown' ? at : nextLook(command, deps.now()),
      })
      .where('id', '=', id)
      .execute()
    if (!open) await free(link, id)
    return true
  })
}

/**
 * Keeps upstream's later word. Only news becomes an event; that nothing moved is noted on the command alone. `personal`:
 * who said so, when it was a person.
 */
export async function advance(
  deps: LedgerDeps,
  command: CommandsTable,
  progress: Progress,
  personal?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const set = {
    progress: JSON.stringify(progress),
    next_look_at: progress.final ? null : nextLook(command, deps.now()),
  }
  if (progress.movedAt !== progress.readAt && !personal) {
    await deps.db
      .updateTable('commands')
      .set(set)
      .where('id', '=', command.id)
      .where('state', '=', 'accepted')
      .where('open', '=', 1)
      .execute()
    return
  }
  await inChain(deps, async (link) => {
    const { id, state, open } = await commandIn(link, command.id)
    if (state !== 'accepted' || open !== 1) return
    const { status, final, succeeded, kpnReference } = progress
    const detail = { status, final, succeeded, kpnReference }
    const kind = personal ? 'settled' : 'progress'
    const seq = await link.append({ command_id: id, kind, at: progress.readAt, state, detail, personal })
    await link.tx
      .updateTable('commands')
      .set({ ...set, open: progress.final ? 0 : 1, last_seq: seq })
      .where('id', '=', id)
      .execute()
    if (progress.final) await free(link, id)
  })
}
