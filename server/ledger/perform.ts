import type { CommandState } from '#contract/portal/ledger.ts'
import { mask } from '#contract/mask.ts'
import { Refusal } from '../http/refusal.ts'
import type { Exchange } from '../upstream/upstream.ts'
import { isAcceptance } from '../upstream/upstreamRefusal.ts'
import { claim } from './claim.ts'
import { moment, type LedgerDeps } from './deps.ts'
import type { AtBirth, Intent, Send, WriteAnswer } from './ledger.ts'
import { answerWordsOf, fullCommands } from './present.ts'
import { hideEchoes } from './hideEchoes.ts'
import { firstWord, told } from './progress.ts'
import { exchangeOfThrown, refusalOfWrite, sayAgain } from './refusals.ts'
import { end } from './transitions.ts'

/** A late answer may still end what the deadline called unknown. */
const STILL_OPEN: readonly CommandState[] = ['sent', 'unknown']

/** Calls a `sent` command unknown once its deadline has passed. Returns whether it did. */
export const expire = (deps: LedgerDeps, id: string) =>
  end(deps, id, { kind: 'ended', state: 'unknown', from: ['sent'], detail: { because: 'deadline' } })

/** The present state of the command that a key stands for, in the words in which it was answered. */
async function answerAgain(deps: LedgerDeps, intent: Intent, commandId: string): Promise<WriteAnswer> {
  const read = () => fullCommands(deps.db).where('c.id', '=', commandId).executeTakeFirstOrThrow()
  let command = await read()
  if (command.state === 'sent' && command.deadline_at <= moment(deps.now())) {
    await expire(deps, commandId)
    command = await read()
  }
  if (command.state === 'sent') {
    throw new Refusal('key_in_flight', `${intent.row.id}: key is under way as ${commandId}`, { commandId })
  }
  const { answer, problem } = answerWordsOf(command)
  if (command.state !== 'accepted') {
    throw sayAgain(problem, command.state === 'not-applied' ? 'not-applied' : 'unknown', commandId)
  }
  const status = isAcceptance(command.upstream_status ?? 0) ? command.upstream_status! : 200
  // settled without an answer: there are no words of upstream's to repeat
  const body = answer ?? (intent.row.answer.kind === 'empty' ? undefined : {})
  return { status, body, replayed: true, commandId }
}

async function keepAcceptance(
  deps: LedgerDeps,
  { row }: Intent,
  commandId: string,
  reference: string | null,
  exchange: Extract<Exchange, { kind: 'answered' }>,
): Promise<WriteAnswer> {
  const { status } = exchange
  const body = mask(exchange.body, row.secrets)
  const word = firstWord(row, exchange.body, reference)
  await end(deps, commandId, {
    kind: 'ended',
    state: 'accepted',
    from: STILL_OPEN,
    upstreamStatus: status,
    progress: word && told(word, null, moment(deps.now())),
    detail: { upstreamStatus: status, ...(word && { status: word.status, final: word.final }) },
    ...(body !== undefined && { personal: { answer: body } }),
  })
  return { status, body, replayed: false, commandId }
}

async function keepRefusal(deps: LedgerDeps, { row }: Intent, commandId: string, exchange: Exchange): Promise<Refusal> {
  const { outcome, refusal } = refusalOfWrite(row, exchange, commandId, deps.now())
  const { code, told } = refusal
  const { upstreamStatus, upstreamCode } = told
  await end(deps, commandId, {
    kind: 'ended',
    state: outcome,
    from: outcome === 'unknown' ? ['sent'] : STILL_OPEN,
    upstreamStatus,
    upstreamCode,
    detail: { code, ...(upstreamStatus && { upstreamStatus }), ...(upstreamCode && { upstreamCode }) },
    personal: { problem: { code, told } },
  })
  return refusal
}

/**
 * One intent, sent at most once: claimed and on disk before `send` is called, ended before it is answered. See `Ledger`
 * for what it throws.
 */
export async function perform(deps: LedgerDeps, intent: Intent, send: Send, atBirth?: AtBirth): Promise<WriteAnswer> {
  const claimed = await claim(deps, intent, atBirth)
  if (claimed.kind === 'known') return answerAgain(deps, intent, claimed.commandId)
  const { commandId, parts, reference } = claimed
  let exchange: Exchange
  try {
    exchange = hideEchoes(await send(parts.body, parts.query), parts.body, intent.row.secrets)
  } catch (error) {
    exchange = exchangeOfThrown(error)
  }
  try {
    if (exchange.kind === 'answered' && isAcceptance(exchange.status)) {
      return await keepAcceptance(deps, intent, commandId, reference, exchange)
    }
    throw await keepRefusal(deps, intent, commandId, exchange)
  } catch (error) {
    if (error instanceof Refusal) throw error
    // it stands there as sent: the deadline calls it unknown, and it is settled as such
    throw new Refusal('internal', `the end of ${commandId} was not written`, { outcome: 'unknown', commandId }, error)
  }
}
