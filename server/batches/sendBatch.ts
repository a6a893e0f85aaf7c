import { setTimeout as sleep } from 'node:timers/promises'
import type { Row } from '#contract/operation.ts'
import { ROLES, type Role } from '#contract/permissions.ts'
import type { Batch } from '#contract/portal/batches.ts'
import type { BatchesTable } from '../db/schema.ts'
import { MOST_TROUBLES, moment, ofUpstream, rowOf, type Asker, type BatchesDeps } from './deps.ts'
import { sendItem, type Sent } from './sendItem.ts'
import { leave, nextPlanned } from './steps.ts'

const TROUBLE_MS = 1_000
const MOST_TROUBLE_MS = 15_000
/** Ms: the longest wait before somebody may have pressed pause. */
const LOOK_MS = 1_000

const PAUSED_BY: Readonly<Record<Exclude<Sent, 'well' | 'wait'>, NonNullable<Batch['pausedBecause']>>> = {
  down: 'upstream_down',
  unknown: 'unknowns',
  frozen: 'frozen',
}

/** Who it runs for, as they stand now: not who they were when they pressed. */
async function runnerOf({ db }: BatchesDeps, batch: BatchesTable, row: Row): Promise<Asker | undefined> {
  const found = await db
    .selectFrom('operators')
    .select(['id', 'username', 'role', 'disabled_at'])
    .where('id', '=', batch.started_by ?? '')
    .executeTakeFirst()
  if (!found || found.disabled_at !== null || !Object.hasOwn(ROLES, found.role)) return undefined
  const permissions = ROLES[found.role as Role]
  const isAllowed = row.permission === undefined || (permissions as readonly string[]).includes(row.permission)
  return isAllowed ? { operatorId: found.id, username: found.username, permissions } : undefined
}

/**
 * Sends what is planned of one batch, one by one within the rate, until nothing is left. `isMine` is asked before each
 * item: whether it still runs, by us. It pauses itself when it may not go on in that name, and when upstream is off, down
 * or silent, or lets the customer order nothing, several times in a row.
 */
export async function sendBatch(
  deps: BatchesDeps,
  batch: BatchesTable,
  isMine: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  const row = rowOf(deps, batch)
  const upstream = row && ofUpstream(row, deps.upstreams)
  const lane = row && ofUpstream(row, deps.lanes)
  const rest = (ms: number) => sleep(ms, undefined, { signal }).catch(() => undefined)
  const pause = (because: NonNullable<Batch['pausedBecause']>) =>
    leave(deps, batch.id, 'running', { state: 'paused', paused_because: because })
  let troubles = 0

  while (!signal.aborted && (await isMine())) {
    if (!row || !upstream || !lane) return void (await pause('upstream_off'))
    const wait = lane.waitMs({ row })
    if (wait > 0) {
      await rest(Math.min(wait, LOOK_MS))
      continue
    }
    // the turn before the claim: what waits is planned, not sent
    await lane.pace.turn(signal).catch(() => undefined)
    if (signal.aborted) return
    const asker = await runnerOf(deps, batch, row)
    if (!asker) return void (await pause('forbidden'))
    const item = await nextPlanned(deps, batch.id)
    if (!item) return void (await leave(deps, batch.id, 'running', { state: 'done', ended_at: moment(deps.now()) }))
    const sent = await sendItem(deps, { batch, row, upstream, asker }, item)
    if (sent === 'wait') continue
    if (sent === 'well') {
      troubles = 0
      continue
    }
    troubles += 1
    if (troubles >= MOST_TROUBLES) return void (await pause(PAUSED_BY[sent]))
    await rest(Math.min((deps.troubleMs ?? TROUBLE_MS) * 2 ** (troubles - 1), MOST_TROUBLE_MS))
  }
}
