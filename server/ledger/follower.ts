import { setTimeout as sleep } from 'node:timers/promises'
import type { Sight } from './ask.ts'
import { moment, type LedgerDeps } from './deps.ts'
import { look } from './look.ts'
import { expire } from './perform.ts'

/** Commands in one go; the next go takes the rest. */
const BATCH = 50
/** Ms: whoever takes a look says so; when it dies meanwhile, another portal looks after this. */
const LEASE_MS = 60_000
const TICK_MS = 1_000

/** Calls every `sent` command unknown whose deadline has passed, whichever portal sent it. */
export async function sweep(deps: LedgerDeps): Promise<void> {
  for (;;) {
    const overdue = await deps.db
      .selectFrom('commands')
      .select('id')
      .where('state', '=', 'sent')
      .where('deadline_at', '<=', moment(deps.now()))
      .orderBy('deadline_at')
      .limit(BATCH)
      .execute()
    for (const { id } of overdue) await expire(deps, id)
    if (overdue.length < BATCH) return
  }
}

/** Another portal may have had the same thought: the look is whose update finds the moment unchanged. */
async function take(deps: LedgerDeps, id: string, dueAt: string): Promise<boolean> {
  const { numUpdatedRows } = await deps.db
    .updateTable('commands')
    .set({ next_look_at: moment(deps.now() + LEASE_MS) })
    .where('id', '=', id)
    .where('open', '=', 1)
    .where('next_look_at', '=', dueAt)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const due = (deps: LedgerDeps) =>
  deps.db
    .selectFrom('commands')
    .select(['id', 'row_id', 'next_look_at'])
    .where('open', '=', 1)
    .where('next_look_at', '<=', moment(deps.now()))
    .orderBy('next_look_at')
    .limit(BATCH)
    .execute()

/** Looks at a batch of what is due, both upstreams beside each other: a slow one does not hold up the other. */
export async function lookAtDue(
  deps: LedgerDeps,
  signal: AbortSignal,
  lookOnce: (id: string) => Promise<Sight['kind']> = (id) => look(deps, id, signal),
): Promise<void> {
  const all = await due(deps)
  const lanes = Map.groupBy(all, ({ row_id }) => deps.rows[row_id]?.upstream)
  await Promise.all(
    [...lanes.values()].map(async (lane) => {
      for (const { id, next_look_at } of lane) {
        if (signal.aborted) return
        if (await take(deps, id, next_look_at!)) await lookOnce(id)
      }
    }),
  )
}

/**
 * Turns overdue commands unknown, settles and follows, for as long as the portal runs. `stop` ends the reads that are
 * under way and returns when nothing of it is left.
 */
export function startFollower(deps: LedgerDeps, lookOnce: (id: string, signal: AbortSignal) => Promise<Sight['kind']>) {
  const stopping = new AbortController()
  const { signal } = stopping

  const run = async () => {
    while (!signal.aborted) {
      try {
        await sweep(deps)
        await lookAtDue(deps, signal, (id) => lookOnce(id, signal))
      } catch (error) {
        deps.log.error({ err: error }, 'following the ledger failed; tried again')
      }
      // aborted: the loop ends
      await sleep(deps.tickMs ?? TICK_MS, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }

  const running = run()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}
