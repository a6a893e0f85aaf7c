import { makeReference } from '#contract/referenceNumber.ts'
import type { Row } from '#contract/operation.ts'
import { answered, answeredJson, type SandboxAnswer } from '../exchange.ts'
import type { AskUpstream } from './askUpstream.ts'
import type { Commands, IntentWords, Kept } from './commands.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Operator } from './operator.ts'
import { masked, withReference, type RequestParts } from './places.ts'
import { Refused } from './refuse.ts'
import { jsonOf, troubleOf } from './upstreamTrouble.ts'

/** What writing needs of the portal. */
export interface WriteWorld {
  readonly ask: AskUpstream
  readonly commands: Commands
}

/** One intent of somebody, whether they pressed it or planned it. */
export interface Pressed {
  readonly row: Row
  readonly given: RequestParts
  /** The key of the intent. */
  readonly pressed: string
  readonly words: IntentWords
}

/** In the ledger first, sent once, ended there. Throws what the browser hears of a refusal. */
export async function writeOnce(
  { commands, ask }: WriteWorld,
  operator: Pick<Operator, 'id' | 'username'>,
  { row, given, pressed, words }: Pressed,
): Promise<SandboxAnswer> {
  const key = JSON.stringify([operator.id, row.id, given.path, pressed])
  const fingerprint = fingerprintOf([given.query, given.body])
  const known = commands.kept.find((one) => one.key === key)
  if (known) return again(row, known, fingerprint)
  const { parts, reference } = withReference(row, given, () => makeReference(crypto.getRandomValues(new Uint8Array(8))))
  const one = commands.begin({ row, parts, reference, operator: operator.username, key, fingerprint, words })
  const answer = await ask({ row, ...parts })
  const trouble = troubleOf(row, answer)
  if (trouble) {
    const refused = new Refused(trouble.code, { ...trouble.told, commandId: one.command.id })
    commands.refuse(one, refused)
    throw refused
  }
  commands.accept(one, row, answer)
  return withHeaders(passedOn(row, answer), { 'vloot-command': one.command.id })
}

/** The same key once more: the same answer, or a refusal when it is for something else or still under way. */
function again(row: Row, { command, fingerprint, ending }: Kept, wanted: string): SandboxAnswer {
  const commandId = command.id
  if (fingerprint !== wanted) throw new Refused('key_reused', { commandId })
  if (!ending) throw new Refused('key_in_flight', { commandId })
  const isSettled = 'refused' in ending && command.state === 'accepted'
  if ('refused' in ending && !isSettled) {
    throw new Refused(ending.refused.code, { ...ending.refused.told, replayed: true })
  }
  const answer = 'answer' in ending ? passedOn(row, ending.answer) : answeredJson(200, {})
  return withHeaders(answer, { 'vloot-command': commandId, 'idempotency-replayed': 'true' })
}

/** Headers of upstream's stay behind; secrets are masked. */
export function passedOn(row: Row, answer: SandboxAnswer): SandboxAnswer {
  const own = { 'cache-control': 'no-store' }
  if (row.answer.kind === 'empty') return answered(204, own)
  if (row.answer.kind === 'binary') {
    const type = answer.headers['content-type']
    return answered(answer.status, type ? { ...own, 'content-type': type } : own, answer.body)
  }
  return answeredJson(answer.status, masked(jsonOf(answer), row.secrets), own)
}

const withHeaders = (answer: SandboxAnswer, headers: Record<string, string>): SandboxAnswer => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
})
