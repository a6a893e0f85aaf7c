import { randomBytes } from 'node:crypto'
import { BATCH_ALONE } from '#contract/portal/batches.ts'
import { makeReference } from '#contract/referenceNumber.ts'
import { mask } from '#contract/mask.ts'
import { Refusal } from '../http/refusal.ts'
import { canonical, fileMark } from './canonical.ts'
import { inChain, type ChainLink } from './chain.ts'
import { moment, type LedgerDeps } from './deps.ts'
import type { AtBirth, Intent } from './ledger.ts'
import { isEmpty, readPlace, subjectsOf, writePlace, type Parts, type SubjectKey } from './places.ts'
import { usedBy } from './usedBy.ts'

const DEADLINE_MS = 30_000

export type Claim =
  /** It is ours to send, now and once. */
  | { readonly kind: 'new'; readonly commandId: string; readonly parts: Parts; readonly reference: string | null }
  /** The key stands for this command already. */
  | { readonly kind: 'known'; readonly commandId: string }

/** What was sent, as far as it may be kept: the private half of the `sent` event. */
export interface SentWords {
  readonly operator: string
  readonly path: Readonly<Record<string, unknown>>
  readonly query: unknown
  readonly subjects: readonly SubjectKey[]
  readonly reference: string | null
  readonly reason: string | null
  readonly ticket: string | null
  readonly note: string | null
  readonly request: unknown
}

interface Draft {
  readonly intent: Intent
  readonly fingerprint: string
  readonly parts: Parts
  readonly subjects: readonly SubjectKey[]
  readonly reference: string | null
  readonly isOurs: boolean
}

function draft({ dataKey }: LedgerDeps, intent: Intent): Draft {
  const { row, path, query, body } = intent
  const fingerprint = dataKey.hmac('fingerprint', canonical([query, body]))
  const given: Parts = { path, query, body }
  const terms = row.write?.reference
  const theirs = terms && readPlace(given, terms.at)
  const isOurs = terms !== undefined && terms.made !== false && isEmpty(theirs)
  const reference = isOurs ? makeReference(randomBytes(8)).slice(0, terms.max) : isEmpty(theirs) ? null : String(theirs)
  const parts = isOurs ? writePlace(given, terms.at, reference) : given
  return { intent, fingerprint, parts, subjects: subjectsOf(row, given), reference, isOurs }
}

const keyOf = ({ asker, row, path, key }: Intent) => ({
  operator_id: asker.operatorId,
  row_id: row.id,
  path: canonical(path),
  key,
})

/** Throws `key_reused` when the key stands for another intent. */
async function knownCommand(db: Pick<LedgerDeps['db'], 'selectFrom'>, { intent, fingerprint }: Draft) {
  const { operator_id, row_id, path, key } = keyOf(intent)
  const known = await db
    .selectFrom('command_keys')
    .select(['fingerprint', 'command_id'])
    .where('operator_id', '=', operator_id)
    .where('row_id', '=', row_id)
    .where('path', '=', path)
    .where('key', '=', key)
    .executeTakeFirst()
  if (known && known.fingerprint !== fingerprint) {
    throw new Refusal('key_reused', `${row_id}: key used for another body`, { commandId: known.command_id })
  }
  return known?.command_id
}

/** Throws `subject_busy` when an open command of the same operation is about one of the subjects. */
async function refuseBusy({ tx }: ChainLink, { intent, subjects }: Draft) {
  for (const { kind, id } of subjects) {
    const busy = await tx
      .selectFrom('open_subjects')
      .select('command_id')
      .where('row_id', '=', intent.row.id)
      .where('kind', '=', kind)
      .where('subject_id', '=', id)
      .executeTakeFirst()
    if (busy) {
      throw new Refusal('subject_busy', `${intent.row.id}: ${kind} ${id} is held by ${busy.command_id}`, {
        commandId: busy.command_id,
      })
    }
  }
}

/**
 * Throws `reference_used` when somebody's reference number stands for a command of the same operation that was, or may have
 * been, applied: both would be found by it, and sTN takes it twice.
 */
async function refuseUsed({ tx }: ChainLink, { intent: { row }, parts }: Draft) {
  const own = BATCH_ALONE[row.id]
  const reference = own && readPlace(parts, own.reference)
  const commandId = isEmpty(reference) ? undefined : await usedBy(tx, row, String(reference))
  if (commandId === undefined) return
  const fields = [{ path: own!.reference, code: 'reference_used' }]
  throw new Refusal('reference_used', `${row.id}: reference stands for ${commandId}`, { commandId, fields })
}

function sentWords({ intent, parts, subjects, reference }: Draft): SentWords {
  const { asker, row, path, reason = null, ticket = null, note = null } = intent
  const { body, query } = parts
  return {
    operator: asker.username,
    path,
    query: mask(query, row.secrets),
    subjects,
    reference,
    reason,
    ticket,
    note,
    request: body instanceof Uint8Array ? fileMark(body) : (mask(body, row.secrets) ?? null),
  }
}

/** Key, subjects and event refer to the command, so that comes first; together they are written or not at all. */
async function write(deps: LedgerDeps, link: ChainLink, made: Draft, id: string) {
  const { intent, subjects, reference, isOurs, fingerprint } = made
  const now = deps.now()
  const at = moment(now)
  const seq = link.next
  const row_id = intent.row.id
  await link.tx
    .insertInto('commands')
    .values({
      id,
      seq,
      row_id,
      operator_id: intent.asker.operatorId,
      state: 'sent',
      open: 1,
      reference,
      reference_ours: isOurs ? 1 : 0,
      sent_at: at,
      deadline_at: moment(now + (deps.deadlineMs ?? DEADLINE_MS)),
      ended_at: null,
      upstream_status: null,
      upstream_code: null,
      progress: null,
      next_look_at: null,
      answer_seq: null,
      last_seq: seq,
    })
    .execute()
  await link.tx
    .insertInto('command_keys')
    .values({ ...keyOf(intent), fingerprint, command_id: id })
    .execute()
  if (subjects.length > 0) {
    const named = subjects.map(({ kind, id: subject_id }) => ({ kind, subject_id, command_id: id, row_id }))
    await link.tx.insertInto('open_subjects').values(named).execute()
    const listed = subjects.map(({ kind, id: subject_id }) => ({ kind, subject_id, command_id: id, seq }))
    await link.tx.insertInto('command_subjects').values(listed).execute()
  }
  const detail = { row: row_id, operator: intent.asker.operatorId, fingerprint }
  await link.append({ command_id: id, kind: 'sent', at, state: 'sent', detail, personal: sentWords(made) })
}

/**
 * Claims the key and the subjects of an intent and writes it down as `sent`. On disk when this returns. Throws
 * `key_reused`, `subject_busy` and `reference_used`, and what `atBirth` throws; nothing is written then.
 */
export async function claim(deps: LedgerDeps, intent: Intent, atBirth?: AtBirth): Promise<Claim> {
  const made = draft(deps, intent)
  const known = await knownCommand(deps.db, made)
  if (known) return { kind: 'known', commandId: known }
  return inChain(deps, async (link): Promise<Claim> => {
    const claimed = await knownCommand(link.tx, made)
    if (claimed) return { kind: 'known', commandId: claimed }
    await refuseBusy(link, made)
    await refuseUsed(link, made)
    const commandId = deps.newId()
    await write(deps, link, made, commandId)
    await atBirth?.(link.tx, commandId)
    return { kind: 'new', commandId, parts: made.parts, reference: made.reference }
  })
}
