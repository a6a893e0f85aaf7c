import type { Row } from '#contract/operation.ts'
import { asker, LookFailed, type Ask, type Sight } from './ask.ts'
import { moment, type LedgerDeps } from './deps.ts'
import { lookForEvidence } from './evidence.ts'
import { orderById, orderByReference, type ReferenceSearch } from './lookMsm.ts'
import { activationById, activationByReference } from './lookStn.ts'
import { fullCommands, sentWordsOf, type FullCommand } from './present.ts'
import { isOrderNumber, lastWord, told } from './progress.ts'
import { advance, end, nextLook, readProgress } from './transitions.ts'
import { mask } from '#contract/mask.ts'

/** Ms: what upstream took, yet shows nowhere after a day, will not be shown. */
const GIVEN_UP_MS = 86_400_000

const NOTHING: Sight = { kind: 'nothing' }

/** `undefined` when the number stands on more than one of our commands of that operation: it would prove nothing. */
async function searchFor(deps: LedgerDeps, command: FullCommand): Promise<ReferenceSearch | undefined> {
  const { reference, row_id, id, reference_ours, sent_at } = command
  if (reference === null) return undefined
  const twin = await deps.db
    .selectFrom('commands')
    .select('id')
    .where('row_id', '=', row_id)
    .where('reference', '=', reference)
    .where('id', '!=', id)
    .limit(1)
    .executeTakeFirst()
  return twin ? undefined : { reference, notBefore: reference_ours === 1 ? undefined : Date.parse(sent_at) }
}

async function byReference(deps: LedgerDeps, ask: Ask, row: Row, command: FullCommand): Promise<Sight> {
  const search = await searchFor(deps, command)
  if (!search) return NOTHING
  return row.upstream === 'stn'
    ? activationByReference(ask, row, search, Date.parse(command.sent_at))
    : orderByReference(ask, search)
}

async function byEvidence(deps: LedgerDeps, ask: Ask, row: Row, command: FullCommand): Promise<Sight> {
  const words = sentWordsOf(command)
  if (!words) return NOTHING
  const parts = { path: words.path, query: {}, body: words.request }
  for (const terms of row.write?.settle ?? []) {
    const sight = await lookForEvidence(deps.rows, ask, terms, parts)
    if (sight.kind !== 'nothing') return sight
  }
  return NOTHING
}

/** First for our reference number, which proves most; then for what the write would have made. */
async function lookAgain(deps: LedgerDeps, ask: Ask, row: Row, command: FullCommand): Promise<Sight> {
  const isReferred = row.write?.settle.some(({ by }) => by === 'reference')
  const sight = isReferred ? await byReference(deps, ask, row, command) : NOTHING
  return sight.kind === 'nothing' ? byEvidence(deps, ask, row, command) : sight
}

/** What upstream did at once may leave no order to follow (a move within a debtor): then it is looked at itself. */
async function lookToFollow(deps: LedgerDeps, ask: Ask, row: Row, command: FullCommand): Promise<Sight> {
  const { upstreamId = null, list = null } = readProgress(command) ?? {}
  if (upstreamId !== null && row.upstream === 'stn') return activationById(ask, row, upstreamId)
  // what an answer of the wrong shape called its id asks for nothing: our reference finds it
  if (upstreamId !== null && isOrderNumber(upstreamId)) {
    const sight = await orderById(ask, upstreamId, { list, reference: command.reference })
    if (sight.kind === 'found') return sight
  }
  return lookAgain(deps, ask, row, command)
}

async function keepSettled(deps: LedgerDeps, row: Row, command: FullCommand, sight: Sight): Promise<void> {
  if (sight.kind !== 'found' && sight.kind !== 'same') return
  const word = sight.kind === 'found' ? sight.word : lastWord('CONFIRMED', true)
  const answer = mask(sight.answer, row.secrets)
  await end(deps, command.id, {
    kind: 'settled',
    state: 'accepted',
    from: ['unknown'],
    progress: told(word, null, moment(deps.now())),
    detail: { by: sight.kind === 'found' ? 'reference' : 'state', status: word.status, final: word.final },
    ...(answer !== undefined && { personal: { answer } }),
  })
}

async function keepFollowed(deps: LedgerDeps, command: FullCommand, sight: Sight): Promise<void> {
  const before = readProgress(command)
  const at = moment(deps.now())
  if (sight.kind === 'found') return advance(deps, command, told(sight.word, before, at))
  if (sight.kind === 'same') return advance(deps, command, told(lastWord('CONFIRMED', true, before), before, at))
  const wasSeen = before !== null && before.list !== null
  if (sight.kind === 'nothing' && !wasSeen && deps.now() - Date.parse(command.sent_at) > GIVEN_UP_MS) {
    await advance(deps, command, told(lastWord('NOT_FOUND', null, before), before, at))
  }
}

/** Puts off the next look of a command that this one did not close. */
const putOff = (deps: LedgerDeps, command: FullCommand, leastMs: number) =>
  deps.db
    .updateTable('commands')
    .set({ next_look_at: nextLook(command, deps.now(), leastMs) })
    .where('id', '=', command.id)
    .where('open', '=', 1)
    .execute()

/** Whether upstream was read less than so many ms ago. */
function isFresh(deps: LedgerDeps, command: FullCommand, freshMs: number): boolean {
  const { readAt } = readProgress(command) ?? {}
  return readAt !== undefined && deps.now() - Date.parse(readAt) < freshMs
}

/**
 * One look at upstream, and what follows from it; none when it was read less than `freshMs` ago. Never throws for
 * upstream's sake.
 */
export async function look(deps: LedgerDeps, id: string, signal: AbortSignal, freshMs = 0): Promise<Sight['kind']> {
  const command = await fullCommands(deps.db).where('c.id', '=', id).executeTakeFirstOrThrow()
  const row = deps.rows[command.row_id]
  if (command.open !== 1 || command.state === 'sent' || !row || isFresh(deps, command, freshMs)) return 'nothing'
  const ask = asker(deps, signal)
  try {
    const isUnknown = command.state === 'unknown'
    const sight = await (isUnknown ? lookAgain : lookToFollow)(deps, ask, row, command)
    await (isUnknown ? keepSettled(deps, row, command, sight) : keepFollowed(deps, command, sight))
    if (sight.kind === 'nothing') await putOff(deps, command, 0)
    return sight.kind
  } catch (error) {
    if (!(error instanceof LookFailed) && !signal.aborted) throw error
    await putOff(deps, command, error instanceof LookFailed ? error.retryAfterMs : 0)
    return 'failed'
  }
}
