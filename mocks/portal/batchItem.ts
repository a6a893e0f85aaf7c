import { groupRead, hierarchyChildren } from '#contract/msm/hierarchy.ts'
import { parentOf, TARGETS_PAGE, targetWord } from '#contract/msm/moveTarget.ts'
import { contractCan } from '#contract/msm/simOrders.ts'
import { subscriberRead } from '#contract/msm/subscribers.ts'
import type { BodyOf, Row } from '#contract/operation.ts'
import {
  BATCH_ALONE,
  BATCH_ASKS,
  BATCH_MADE,
  type batchCreate,
  type BatchItem,
  type ItemState,
  type ItemWhy,
} from '#contract/portal/batches.ts'
import { simCardList } from '#contract/stn/queries.ts'
import { isOpen } from './commands.ts'
import type { Operator } from './operator.ts'
import { fingerprintOf } from './fingerprint.ts'
import { readPlace, subjectsOf, writePlace, type RequestParts } from './places.ts'
import { writeOnce, type WriteWorld } from './writeOnce.ts'
import { Refused } from './refuse.ts'
import { asThing, jsonOf, troubleOf } from './upstreamTrouble.ts'

type GivenItem = BodyOf<typeof batchCreate>['items'][number]

/** What batches need of the portal. */
export interface BatchWorld extends WriteWorld {
  /** Ms. */
  readonly now: () => number
}
type Words = Pick<BodyOf<typeof batchCreate>, 'reason' | 'ticket' | 'note'>

/** One planned write of the fake. */
export interface KeptItem {
  readonly label: string
  readonly parts: RequestParts
  readonly subject: BatchItem['subject']
  readonly isDuplicate: boolean
  readonly cells: string[] | null
  state: Extract<ItemState, 'planned' | 'sent' | 'skipped' | 'cancelled'>
  found: BatchItem['check']
  why: ItemWhy | null
  commandId: string | null
  sentAt: string | null
}

const whyOf = (why: Pick<ItemWhy, 'code'> & Partial<ItemWhy>): ItemWhy => ({
  upstreamCode: null,
  message: null,
  commandId: null,
  order: null,
  ...why,
})

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : null)

/** Checks every item by its row. Throws `body_refused` with the index and the field of those at fault. */
export function planItems(row: Row, items: readonly GivenItem[]): KeptItem[] {
  const seen = new Set<string>()
  const fields: { path: string; code: string }[] = []
  const planned = items.map(({ label, path = {}, query = {}, body, cells = null }, index): KeptItem => {
    const parsed = row.body.kind === 'json' ? row.body.schema.safeParse(body) : { success: true as const, data: body }
    if (!parsed.success) {
      for (const { path: at, code } of parsed.error.issues)
        fields.push({ path: `items.${index}.body.${at.join('.')}`, code: code ?? 'refused' })
    }
    const parts = { path, query, body: parsed.success ? parsed.data : undefined }
    const [subject = null] = subjectsOf(row, parts)
    const { reference, card } = BATCH_ALONE[row.id] ?? {}
    const alone = [
      subject && `${subject.kind}/${subject.id}`,
      ...[reference, card].map(
        (place) => place && text(readPlace(parts, place)) && `${place} ${text(readPlace(parts, place))}`,
      ),
    ].filter(Boolean) as string[]
    const isDuplicate = alone.some((one) => seen.has(one))
    for (const one of alone) seen.add(one)
    const found = isDuplicate ? 'impossible' : null
    const why = isDuplicate ? whyOf({ code: 'duplicate' }) : null
    return { label, parts, subject, isDuplicate, cells, state: 'planned', found, why, commandId: null, sentAt: null }
  })
  if (fields.length > 0) throw new Refused('body_refused', { fields: fields.slice(0, 50) })
  return planned
}

/** What tells these rows again, references and codes apart; null for writes that may well be done again to the same. */
export function sameRows(row: Row, items: readonly KeptItem[]): string | null {
  const made = BATCH_MADE[row.id]
  if (!made) return null
  const rows = items.map(({ label, parts }) => {
    const asked = made.reduce((given, place) => writePlace(given, place, null), parts)
    return fingerprintOf([label, asked])
  })
  return fingerprintOf([row.id, rows.toSorted()])
}

type Find = (found: NonNullable<BatchItem['check']>, why: ItemWhy | null) => unknown

/** Asks sTN whether a card is free; an eSIM has none. */
async function lookAtCard(ask: BatchWorld['ask'], card: string | null, find: Find): Promise<void> {
  if (card === null) return void find('possible', null)
  const answer = await ask({ row: simCardList, query: { simCardNumber: card } })
  if (troubleOf(simCardList, answer)) return void find('unclear', whyOf({ code: 'check_failed' }))
  // in an envelope, or bare (sTN 3)
  const given = jsonOf(answer)
  const { results } = asThing(given)
  const cards: readonly unknown[] = Array.isArray(given) ? given : Array.isArray(results) ? results : []
  const found = cards.map(asThing).find((one) => one.simCardNumber === card)
  if (!found) return void find('impossible', whyOf({ code: 'not_found' }))
  if (found.status === 'FREE') return void find('possible', null)
  find('impossible', whyOf({ code: 'card_taken' }))
}

function orderOf(blocking: unknown): ItemWhy['order'] {
  const { id, kpnReference, type, status } = asThing(blocking)
  const known = text(id)
  return known === null ? null : { id: known, kpnReference: text(kpnReference), type: text(type), status: text(status) }
}

/** Asks KPN, in the tree, whether a contract may go to a target. */
async function lookAtTarget(ask: BatchWorld['ask'], contract: number, target: number, find: Find): Promise<void> {
  const group = await ask({ row: groupRead, path: { id: target } })
  const details = troubleOf(groupRead, group) ? await ask({ row: subscriberRead, path: { id: target } }) : group
  const parent = parentOf(jsonOf(details), target)
  const under = parent === undefined ? { includeCustomer: true } : { id: parent }
  for (let from = 0; ; from += TARGETS_PAGE) {
    const query = { ...under, from, to: from + TARGETS_PAGE, operationType: 'MOVE_CONTRACT', contextId: contract }
    const answer = await ask({ row: hierarchyChildren, query })
    if (troubleOf(hierarchyChildren, answer)) return void find('unclear', whyOf({ code: 'check_failed' }))
    const word = targetWord(jsonOf(answer), target, from)
    if (word.is === 'on') continue
    if (word.is === 'possible') return void find('possible', null)
    if (word.is === 'gone') return void find('impossible', whyOf({ code: 'target_gone' }))
    if (word.is !== 'blocked') return void find('unclear', whyOf({ code: 'check_failed' }))
    const order = orderOf(word.order)
    return void find('impossible', whyOf({ code: 'target_refused', upstreamCode: word.reason, order }))
  }
}

/** Asks KPN, or sTN, whether it will be possible. */
export async function lookAtItem({ ask, commands }: BatchWorld, row: Row, item: KeptItem): Promise<void> {
  const find = (found: NonNullable<BatchItem['check']>, why: ItemWhy | null) => Object.assign(item, { found, why })
  const busy = commands.kept.find(
    ({ command }) =>
      isOpen(command) && command.row === row.id && command.subjects.some(({ id }) => id === item.subject?.id),
  )
  if (busy) return void find('impossible', whyOf({ code: 'subject_busy', commandId: busy.command.id }))
  const alone = BATCH_ALONE[row.id]
  if (alone) return lookAtCard(ask, text(readPlace(item.parts, alone.card)), find)
  const terms = BATCH_ASKS[row.id]
  if (!terms) return void find('possible', null)
  const answer = await ask({ row: contractCan, query: { contractId: readPlace(item.parts, terms.contract) } })
  if (answer.status === 404) return void find('impossible', whyOf({ code: 'not_found' }))
  if (troubleOf(contractCan, answer)) return void find('unclear', whyOf({ code: 'check_failed' }))
  const { enabled, visible, blockingOrders } = asThing(asThing(jsonOf(answer))[terms.says])
  if (enabled === true && visible !== false) {
    const place = terms.target
    const target = place && Number(readPlace(item.parts, place))
    return target
      ? lookAtTarget(ask, Number(readPlace(item.parts, terms.contract)), target, find)
      : void find('possible', null)
  }
  const order = orderOf(Array.isArray(blockingOrders) ? blockingOrders[0] : undefined)
  find('impossible', whyOf({ code: 'not_possible', order }))
}

/** Sends it by the one way of writing, in somebody's name. */
export async function sendItem(
  state: BatchWorld,
  operator: Operator,
  row: Row,
  item: KeptItem,
  words: Words,
): Promise<void> {
  const pressed = crypto.randomUUID()
  try {
    const answer = await writeOnce(state, operator, { row, given: item.parts, pressed, words })
    item.commandId = answer.headers['vloot-command'] ?? null
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { commandId = null, upstreamCode = null, message = null, outcome } = error.told
    if (outcome === undefined) {
      Object.assign(item, { state: 'skipped', why: whyOf({ code: error.code, commandId }) })
      return
    }
    item.commandId = commandId
    item.why = whyOf({ code: error.code, upstreamCode, message })
  }
  item.state = 'sent'
  item.sentAt = new Date(state.now()).toISOString()
}

/** Where it stands: what was sent is wherever its command is. */
export function shownStateOf({ commands }: BatchWorld, item: KeptItem): ItemState {
  if (item.state !== 'sent' || item.commandId === null) return item.state
  const { state, progress } = commands.find(item.commandId).command
  if (state === 'planned') return 'sent'
  if (state !== 'accepted') return state
  if (!progress?.final || progress.succeeded === null) return 'accepted'
  return progress.succeeded ? 'done' : 'failed'
}
