import type { Row } from '#contract/operation.ts'
import type { SandboxAnswer } from '../exchange.ts'
import type { IntentWords } from './commands.ts'
import type { Operator } from './operator.ts'
import type { RequestParts } from './places.ts'
import type { PortalRequest } from './readParts.ts'
import { Refused } from './refuse.ts'
import type { PortalState } from './state.ts'
import { troubleOf } from './upstreamTrouble.ts'
import { passedOn, writeOnce } from './writeOnce.ts'

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
  const pressed = headers['idempotency-key']
  if (!pressed) throw new Refused('key_missing')
  const words = readWords(headers['vloot-intent'])
  return writeOnce(state, operator, { row, given, pressed, words })
}

function readWords(wire: string | undefined): IntentWords {
  if (wire === undefined) return {}
  try {
    return JSON.parse(decodeURIComponent(wire)) as IntentWords
  } catch {
    throw new Refused('bad_request')
  }
}
