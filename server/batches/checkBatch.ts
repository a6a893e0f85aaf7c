import { setImmediate as otherWork, setTimeout as sleep } from 'node:timers/promises'
import { contractCan } from '#contract/msm/simOrders.ts'
import type { Row } from '#contract/operation.ts'
import { BATCH_ALONE, BATCH_ASKS } from '#contract/portal/batches.ts'
import { simCardList } from '#contract/stn/queries.ts'
import type { BatchesTable, BatchItemsTable } from '../db/schema.ts'
import { isEmpty, readPlace, type Parts } from '../ledger/places.ts'
import { usedBy } from '../ledger/usedBy.ts'
import { MOST_TROUBLES, moment, ofUpstream, rowOf, type BatchesDeps } from './deps.ts'
import { whyText } from './keepItems.ts'
import { asThing, createAsk, orderOf, text, type Ask, type Finding } from './look.ts'
import { lookAtTarget, type Places } from './lookAtTarget.ts'
import { leave, nextUnchecked } from './steps.ts'

type Thing = Readonly<Record<string, unknown>>

/** Ms: the longest wait before somebody may have pressed pause. */
const LOOK_MS = 1_000

const POSSIBLE: Finding = { found: 'possible' }

/** A command of ours that is under way about the same. */
async function busyWith({ db }: BatchesDeps, batch: BatchesTable, item: BatchItemsTable): Promise<Finding | undefined> {
  if (item.subject_kind === null || item.subject_id === null) return undefined
  const busy = await db
    .selectFrom('open_subjects')
    .select('command_id')
    .where('row_id', '=', batch.row_id)
    .where('kind', '=', item.subject_kind)
    .where('subject_id', '=', item.subject_id)
    .executeTakeFirst()
  return busy && { found: 'impossible', why: { code: 'subject_busy', commandId: busy.command_id } }
}

/** KPN's own word; it gives no reason but the orders that stand in the way. */
function judge(answer: unknown, says: string): Finding {
  const { enabled, visible, blockingOrders } = asThing(asThing(answer)[says])
  if (enabled === true && visible !== false) return { found: 'possible' }
  if (typeof enabled !== 'boolean') return { found: 'unclear', why: { code: 'check_failed' } }
  const order = orderOf(Array.isArray(blockingOrders) ? blockingOrders[0] : undefined)
  return { found: 'impossible', why: { code: 'not_possible', order } }
}

const partsOf = (item: BatchItemsTable): Parts => ({
  path: JSON.parse(item.path) as Thing,
  query: JSON.parse(item.query) as Thing,
  body: JSON.parse(item.body ?? 'null') as unknown,
})

/** A command of ours that has, or may have, made its reference number known to upstream. */
async function usedReference({ db }: BatchesDeps, row: Row, item: BatchItemsTable): Promise<Finding | undefined> {
  const own = BATCH_ALONE[row.id]
  const reference = own && readPlace(partsOf(item), own.reference)
  const used = isEmpty(reference) ? undefined : await usedBy(db, row, String(reference))
  return used === undefined ? undefined : { found: 'impossible', why: { code: 'reference_used', commandId: used } }
}

/** sTN's word on a card: only one that is FREE becomes a subscription (QuerySimcard). */
function judgeCard(answer: unknown, card: string): Finding {
  const { results } = asThing(answer)
  const cards: readonly unknown[] = Array.isArray(answer) ? answer : Array.isArray(results) ? results : []
  const found = cards.map(asThing).find(({ simCardNumber }) => simCardNumber === card)
  if (!found) return { found: 'impossible', why: { code: 'not_found' } }
  return found.status === 'FREE' ? { found: 'possible' } : { found: 'impossible', why: { code: 'card_taken' } }
}

/** Asks upstream about one item; where there is nothing to ask it is possible. Undefined when told to stop. */
async function askUpstream(ask: Ask | undefined, row: Row, item: BatchItemsTable, places: Places) {
  const parts = partsOf(item)
  const terms = BATCH_ASKS[row.id]
  const cardPlace = BATCH_ALONE[row.id]?.card
  const card = cardPlace && text(readPlace(parts, cardPlace))
  if (!ask || (!terms && !card)) return POSSIBLE
  if (!terms) {
    const given = await ask(simCardList as Row, { query: { simCardNumber: card } })
    return given && ('answer' in given ? judgeCard(given.answer, card!) : given.look)
  }
  const contract = readPlace(parts, terms.contract)
  const given = await ask(contractCan as Row, { query: { contractId: contract } })
  if (!given || !('answer' in given)) return given?.look
  const look = judge(given.answer, terms.says)
  if (look.found !== 'possible' || !terms.target) return look
  return lookAtTarget(ask, { contract: Number(contract), target: Number(readPlace(parts, terms.target)) }, places)
}

const keep = ({ db }: BatchesDeps, { batch_id, place }: BatchItemsTable, { found, why }: Finding) =>
  db
    .updateTable('batch_items')
    .set({ found, why: why ? whyText(why) : null })
    .where('batch_id', '=', batch_id)
    .where('place', '=', place)
    .where('state', '=', 'planned')
    .execute()

/**
 * The dry run of one batch, from where it is to its end. `isMine` is asked before each item: whether it is still being
 * checked, by us. After some looks in a row that brought nothing it is a draft again: nobody asks an upstream that is down
 * ten thousand times.
 */
export async function checkBatch(
  deps: BatchesDeps,
  batch: BatchesTable,
  isMine: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  const row = rowOf(deps, batch)
  if (!row) return void (await leave(deps, batch.id, 'checking', { state: 'draft', paused_because: 'upstream_off' }))
  const upstream = ofUpstream(row, deps.background)
  const ask = upstream && createAsk(upstream, deps.now, signal)
  const places: Places = new Map()
  let troubles = 0
  let after = -1
  while (!signal.aborted && (await isMine())) {
    // SQLite answers at once: where upstream has nothing to be asked, nobody else would get a turn until the last row
    await otherWork()
    const item = await nextUnchecked(deps, batch.id, after)
    if (!item) {
      await leave(deps, batch.id, 'checking', { state: 'checked', checked_at: moment(deps.now()) })
      return
    }
    const look =
      (await busyWith(deps, batch, item)) ??
      (await usedReference(deps, row, item)) ??
      (await askUpstream(ask, row, item, places))
    if (!look) return
    if ('later' in look) {
      await sleep(Math.min(look.later, LOOK_MS), undefined, { signal }).catch(() => undefined)
      continue
    }
    await keep(deps, item, look)
    after = item.place
    troubles = look.why?.code === 'check_failed' ? troubles + 1 : 0
    if (troubles >= MOST_TROUBLES) {
      await leave(deps, batch.id, 'checking', { state: 'draft', paused_because: 'upstream_down' })
      return
    }
  }
}
