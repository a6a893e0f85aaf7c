import type { ErrorCode } from '#contract/errors.ts'
import type { Row } from '#contract/operation.ts'
import { CUSTOMER_FROZEN, type BatchItem } from '#contract/portal/batches.ts'
import type { BatchesTable, BatchItemsTable } from '../db/schema.ts'
import { toSend } from '../http/changeRoute.ts'
import { Refusal } from '../http/refusal.ts'
import type { AtBirth, Send } from '../ledger/ledger.ts'
import type { Upstream } from '../upstream/upstream.ts'
import { moment, type Asker, type BatchesDeps } from './deps.ts'
import { FORGOTTEN, keptBody, NO_WHY, SECRETS_FORGOTTEN, whyText, wholeBody } from './keepItems.ts'

type Thing = Readonly<Record<string, unknown>>

/** How one item went. `well`: upstream answered of its own mind; `wait`: it asks for peace; the others are trouble. */
export type Sent = 'well' | 'wait' | 'down' | 'unknown' | 'frozen'

/** An item is planned again at most so many times: after that its refusal stands. */
const MOST_TRIES = 5

/**
 * Endings that prove that nothing was applied and have nothing to do with what was sent: 429, 401, and what never left us.
 * Only after one of these, told as `not-applied`, an item may be planned again.
 */
const AGAIN: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'upstream_throttled',
  'upstream_unauthorized',
  'upstream_unreachable',
  'upstream_timeout',
  'upstream_off',
  'token_unavailable',
  'proxy_busy',
])

/** Refused, but for our sake and not for the item's: the next one would fare no better. */
const OURS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([...AGAIN, 'upstream_denied', 'upstream_failed', 'internal'])

/** Somebody else was first, or the batch was paused: the claim found it planned no more. */
class Gone extends Error {}

const at = ({ batch_id, place }: BatchItemsTable) => `${batch_id}/${place}`

/** Whoever turns `planned` into `sent` sends; together with the birth of its command, or not at all. */
const claimItem =
  ({ now }: BatchesDeps, item: BatchItemsTable): AtBirth =>
  async (tx, command_id) => {
    const { numUpdatedRows } = await tx
      .updateTable('batch_items')
      .set({ state: 'sent', command_id, sent_at: moment(now()), why: null, ...FORGOTTEN })
      .where('batch_id', '=', item.batch_id)
      .where('place', '=', item.place)
      .where('state', '=', 'planned')
      .where((is) =>
        is.exists(
          is
            .selectFrom('batches as b')
            .select('b.id')
            .where('b.id', '=', item.batch_id)
            .where('b.state', '=', 'running'),
        ),
      )
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) throw new Gone(`${at(item)} is planned no more`)
  }

const skip = ({ db }: BatchesDeps, item: BatchItemsTable, why: string) =>
  db
    .updateTable('batch_items')
    .set({ state: 'skipped', why, ...SECRETS_FORGOTTEN })
    .where('batch_id', '=', item.batch_id)
    .where('place', '=', item.place)
    .where('state', '=', 'planned')
    .execute()

const earlierOf = ({ earlier }: BatchItemsTable) =>
  earlier === null ? [] : (JSON.parse(earlier) as BatchItem['earlier'])

/** Says what became of it, and plans it again where that is safe. Returns whether it did. */
async function keepRefusal(
  deps: BatchesDeps,
  row: Row,
  item: BatchItemsTable,
  body: unknown,
  refusal: Refusal,
): Promise<boolean> {
  const { code, told } = refusal
  const why = whyText({ code, upstreamCode: told.upstreamCode ?? null, message: told.message ?? null })
  const mine = deps.db
    .updateTable('batch_items')
    .where('batch_id', '=', item.batch_id)
    .where('place', '=', item.place)
    .where('state', '=', 'sent')
    .where('command_id', '=', told.commandId ?? '')
  const earlier = [...earlierOf(item), { commandId: told.commandId ?? '', code, at: moment(deps.now()) }]
  if (told.outcome === 'not-applied' && AGAIN.has(code) && earlier.length < MOST_TRIES) {
    const { numUpdatedRows } = await mine
      .set({ state: 'planned', command_id: null, sent_at: null, why, earlier: JSON.stringify(earlier) })
      .set(keptBody(deps, row, item, body))
      // what was stopped meanwhile stays as it ended
      .where((is) =>
        is.exists(
          is
            .selectFrom('batches as b')
            .select('b.id')
            .where('b.id', '=', item.batch_id)
            .where('b.state', 'in', ['running', 'paused']),
        ),
      )
      .executeTakeFirst()
    if (numUpdatedRows === 1n) return true
  }
  await mine.set({ why }).execute()
  return false
}

/** Sends one planned item in somebody's name: the ledger's one way of writing, as if they had pressed. */
export async function sendItem(
  deps: BatchesDeps,
  { batch, row, upstream, asker }: { batch: BatchesTable; row: Row; upstream: Upstream; asker: Asker },
  item: BatchItemsTable,
): Promise<Sent> {
  const path = JSON.parse(item.path) as Thing
  const query = JSON.parse(item.query) as Thing
  let body: unknown
  try {
    body = wholeBody(deps, item)
  } catch {
    await skip(deps, item, whyText({ ...NO_WHY, code: 'sealed' }))
    return 'well'
  }
  const { reason, ticket, note } = batch
  const words = {
    ...(reason !== null && { reason }),
    ...(ticket !== null && { ticket }),
    ...(note !== null && { note }),
  }
  const send: Send = (finalBody, finalQuery) =>
    upstream.exchange(toSend({ row, path, headers: {}, query: finalQuery, body: finalBody }))
  try {
    // the key is nobody's to guess: what may be sent once is the item
    const intent = { asker, row, path, query, body, key: deps.newId(), ...words }
    await deps.ledger.perform(intent, send, claimItem(deps, item))
    return 'well'
  } catch (error) {
    if (error instanceof Gone) return 'well'
    if (!(error instanceof Refusal)) throw error
    const { code, told } = error
    if (told.outcome === undefined) {
      await skip(deps, item, whyText({ ...NO_WHY, code, commandId: told.commandId ?? null }))
      return 'well'
    }
    const isPlannedAgain = await keepRefusal(deps, row, item, body, error)
    if (code === 'upstream_throttled' && isPlannedAgain) return 'wait'
    if (told.outcome === 'unknown') return 'unknown'
    if (told.upstreamCode === CUSTOMER_FROZEN) return 'frozen'
    return OURS.has(code) ? 'down' : 'well'
  }
}
