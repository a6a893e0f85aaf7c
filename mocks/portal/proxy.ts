import { makeReference } from '#contract/referenceNumber.ts'
import type { Row } from '#contract/operation.ts'
import { answered, answeredJson, type SandboxAnswer } from '../exchange.ts'
import type { IntentWords, Kept } from './commands.ts'
import { masked, withReference, type RequestParts } from './places.ts'
import type { PortalRequest } from './readParts.ts'
import { Refused } from './refuse.ts'
import type { PortalState } from './state.ts'
import type { Operator } from './operator.ts'
import { jsonOf, troubleOf } from './upstreamTrouble.ts'

/** What the browser gets of an upstream's row: passed on, masked, or refused in the portal's own words. */
export async function answerUpstreamRow(
  state: PortalState,
  operator: Operator,
  row: Row,
  parts: RequestParts,
  request: PortalRequest,
): Promise<SandboxAnswer> {
  if (row.effect === 'write') return write(state, operator, row, parts, request)
  const language = request.headers['content-language']
  const headers: Record<string, string> =
    language && row.headers['Content-Language'] ? { 'content-language': language } : {}
  const answer = await state.ask({ row, ...parts, headers })
  const trouble = troubleOf(row, answer)
  if (trouble) throw trouble
  return passedOn(row, answer)
}

async function write(
  state: PortalState,
  operator: Operator,
  row: Row,
  given: RequestParts,
  { headers }: PortalRequest,
): Promise<SandboxAnswer> {
  const { commands } = state
  const pressed = headers['idempotency-key']
  if (!pressed) throw new Refused('key_missing')
  const key = JSON.stringify([operator.id, row.id, given.path, pressed])
  const fingerprint = JSON.stringify([given.query, given.body])
  const known = commands.kept.find((one) => one.key === key)
  if (known) return again(row, known, fingerprint)
  const words = readWords(headers['vloot-intent'])
  const { parts, reference } = withReference(row, given, () => makeReference(crypto.getRandomValues(new Uint8Array(8))))
  const one = commands.begin({ row, parts, reference, operator: operator.username, key, fingerprint, words })
  const answer = await state.ask({ row, ...parts })
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
function passedOn(row: Row, answer: SandboxAnswer): SandboxAnswer {
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

function readWords(wire: string | undefined): IntentWords {
  if (wire === undefined) return {}
  try {
    return JSON.parse(decodeURIComponent(wire)) as IntentWords
  } catch {
    throw new Refused('bad_request')
  }
}
