import { setTimeout as sleep } from 'node:timers/promises'
import type { BatchesTable } from '../db/schema.ts'
import { checkBatch } from './checkBatch.ts'
import { moment, type BatchesDeps } from './deps.ts'
import { sendBatch } from './sendBatch.ts'
import { stopForgotten } from './steps.ts'

const TICK_MS = 1_000
const LEASE_MS = 5_000
const SWEEP_MS = 3_600_000

const WORK = { checking: checkBatch, running: sendBatch } as const

/**
 * Works on every batch that is checking or running, each beside the others, for as long as the portal runs: also on those
 * that another portal, or this one before it died, left. A lease says who works on one; it only saves work, since who
 * claims an item decides.
 */
export function startRunner(deps: BatchesDeps) {
  const { db, now } = deps
  const leaseMs = deps.leaseMs ?? LEASE_MS
  const me = deps.newId()
  const stopping = new AbortController()
  const { signal } = stopping
  const working = new Map<string, Promise<void>>()
  let waking = Promise.withResolvers<void>()

  /** Whether it is in that state and ours now: taken, or kept on. */
  async function take(id: string, state: string): Promise<boolean> {
    const taken = await db
      .updateTable('batches')
      .set({ lease_by: me, lease_until: moment(now() + leaseMs) })
      .where('id', '=', id)
      .where('state', '=', state)
      .where((is) =>
        is.or([is('lease_by', '=', me), is('lease_until', 'is', null), is('lease_until', '<=', moment(now()))]),
      )
      .returning('id')
      .executeTakeFirst()
    return taken !== undefined
  }

  async function work(batch: BatchesTable, state: keyof typeof WORK): Promise<void> {
    try {
      if (await take(batch.id, state)) await WORK[state](deps, batch, () => take(batch.id, state), signal)
    } catch (error) {
      deps.log.error({ err: error, batch: batch.id }, 'a batch stumbled; it goes on')
    } finally {
      await db
        .updateTable('batches')
        .set({ lease_by: null, lease_until: null })
        .where('id', '=', batch.id)
        .where('lease_by', '=', me)
        .execute()
    }
  }

  async function begin(): Promise<void> {
    const open = await db.selectFrom('batches').selectAll().where('state', 'in', Object.keys(WORK)).execute()
    for (const batch of open) {
      if (working.has(batch.id)) continue
      const over = work(batch, batch.state as keyof typeof WORK).finally(() => working.delete(batch.id))
      working.set(batch.id, over)
      over.catch((error: unknown) => deps.log.error({ err: error, batch: batch.id }, 'a batch was not given back'))
    }
  }

  async function run(): Promise<void> {
    let sweepAt = 0
    while (!signal.aborted) {
      waking = Promise.withResolvers()
      try {
        if (now() >= sweepAt) {
          await stopForgotten(deps)
          sweepAt = now() + SWEEP_MS
        }
        await begin()
      } catch (error) {
        deps.log.error({ err: error }, 'looking for batches failed; tried again')
      }
      const tick = sleep(deps.tickMs ?? TICK_MS, undefined, { signal, ref: false }).catch(() => undefined)
      await Promise.race([tick, waking.promise])
    }
  }

  const running = run()
  return {
    /** There may be something to do: look now. */
    kick: () => waking.resolve(),
    /** Begins nothing more, and returns when the one that is on its way has ended. */
    async stop(): Promise<void> {
      stopping.abort()
      await running
      await Promise.allSettled(working.values())
    },
  }
}
