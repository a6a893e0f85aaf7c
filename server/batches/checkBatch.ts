import { setImmediate as otherWork, setTimeout as sleep } from 'node:timers/promises'
import { contractCan } from '#contract/msm/simOrders.ts'
import type { Row } from '#contract/operation.ts'
import { BATCH_ALONE, BATCH_ASKS, type BatchItem, type ItemWhy } from '#contract/portal/batches.ts'
import { simCardList } from '#contract/stn/queries.ts'
import type { BatchesTable, BatchItemsTable } from '../db/schema.ts'
import { isEmpty, readPlace, type Parts } from '../ledger/places.ts'
import { isAcceptance, refusalOf } from '../upstream/upstreamRefusal.ts'
import { MOST_TROUBLES, moment, ofUpstream, rowOf, type BatchesDeps } from './deps.ts'
import { whyText } from './keepItems.ts'
import { leave, nextUnchecked } from './steps.ts'
import { usedBy } from './usedBy.ts'

type Thing = Readonly<Record<string, unknown>>

/** Ms: the longest wait before somebody may have pressed pause. */
const LOOK_MS = 1_000

interface Finding {
  readonly found: NonNullable<BatchItem['check']>
  readonly why?: Pick<ItemWhy, 'code'> & Partial<ItemWhy>
}
/** `later`: upstream asks for peace (ms). */
type Look = Finding | { readonly later: number }

const asThing = (value: unknown): Thing => (typeof value === 'object' && value !== null ? (value as Thing) : {})
const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : null)

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
  const order = asThing(Array.isArray(blockingOrders) ? blockingOrders[0] : undefined)
  const id = text(order.id)
  const { kpnReference, type, status } = order
  return {
    found: 'impossible',
    why: {
      code: 'not_possible',
      order: id === null ? null : { id, kpnReference: text(kpnReference), type: text(type), status: text(status) },
    },
  }
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

/** What to ask upstream about an item, and how to read the answer; undefined: there is nothing to ask. */
function questionOf(row: Row, item: BatchItemsTable) {
  const parts = partsOf(item)
  const terms = BATCH_ASKS[row.id]
  if (terms) {
    const query = { contractId: readPlace(parts, terms.contract) }
    return { row: contractCan as Row, query, read: (answer: unknown) => judge(answer, terms.says) }
  }
  const place = BATCH_ALONE[row.id]?.card
  const card = place && text(readPlace(parts, place))
  if (!card) return undefined
  return { row: simCardList as Row, query: { simCardNumber: card }, read: (answer: unknown) => judgeCard(answer, card) }
}

async function askUpstream(
  deps: BatchesDeps,
  row: Row,
  item: BatchItemsTable,
  signal: AbortSignal,
): Promise<Look | undefined> {
  const question = questionOf(row, item)
  const upstream = ofUpstream(row, deps.background)
  if (!question || !upstream) return { found: 'possible' }
  const exchange = await upstream
    .exchange({ row: question.row, path: {}, query: question.query }, { signal })
    .catch((error: unknown) => {
      // told to stop while it waited for its turn
      if (signal.aborted) return undefined
      throw error
    })
  if (!exchange) return undefined
  if (exchange.kind === 'answered' && isAcceptance(exchange.status)) return question.read(exchange.body)
  if (signal.aborted) return undefined
  const { code, told } = refusalOf(question.row, exchange, deps.now())
  if (code === 'upstream_throttled') return { later: (told.retryAfter ?? 1) * 1000 }
  const words = { upstreamCode: told.upstreamCode ?? null, message: told.message ?? null }
  if (told.upstreamStatus === 404) return { found: 'impossible', why: { ...words, code: 'not_found' } }
  return { found: 'unclear', why: { ...words, code: 'check_failed' } }
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
      (await askUpstream(deps, row, item, signal))
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
