import type { ErrorCode, FieldIssue, Outcome, Problem } from '#contract/errors.ts'
import type { Row } from '#contract/operation.ts'
import type { SandboxAnswer } from '../exchange.ts'
import { Refused } from './refuse.ts'

type Thing = Readonly<Record<string, unknown>>

export const asThing = (value: unknown): Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : {}

/** The JSON of an answer; `undefined` when it is empty or is none. */
export function jsonOf({ body }: Pick<SandboxAnswer, 'body'>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

/**
 * What the portal makes of an upstream's answer that is none to be passed on; `undefined` when it is fine. The table
 * of the security anchors, section 2, as far as screens can tell the difference. Broken journeys are told at once:
 * nobody waits for a hanging request in a test or a demo.
 */
export function troubleOf(row: Row, answer: SandboxAnswer): Refused | undefined {
  const { travel, status } = answer
  if (travel === 'hang') return told(row, 'upstream_timeout', 'unknown')
  if (travel === 'reset' || travel === 'half') return told(row, 'upstream_unreachable', 'unknown')
  const isAcceptance = status >= 200 && status < 300
  if (isAcceptance && !isReadable(row, answer)) return told(row, 'upstream_nonsense', 'unknown')
  if (isAcceptance) return undefined
  const words = wordsOf(jsonOf(answer))
  const more = { ...words, upstreamStatus: status }
  if ([400, 404, 409, 422].includes(status)) return told(row, 'upstream_refused', 'not-applied', { ...more, status })
  if (status === 401) return told(row, 'upstream_unauthorized', 'not-applied', more)
  if (status === 403 && words.upstreamCode?.startsWith('ORDERING_IS_BLOCKED')) {
    return told(row, 'upstream_refused', 'not-applied', { ...more, status: 409 })
  }
  if (status === 403) return told(row, 'upstream_denied', 'not-applied', more)
  if (status === 429) {
    const wait = Number(answer.headers['retry-after'] ?? 5)
    return told(row, 'upstream_throttled', 'not-applied', { ...more, retryAfter: wait })
  }
  if (status < 400) return told(row, 'upstream_nonsense', 'unknown', more)
  return told(row, 'upstream_failed', status < 500 ? 'not-applied' : 'unknown', more)
}

const isReadable = (row: Row, answer: SandboxAnswer) =>
  row.answer.kind !== 'json' ||
  ((answer.headers['content-type'] ?? '').startsWith('application/json') && jsonOf(answer) !== undefined)

function told(row: Row, code: ErrorCode, outcome: Outcome, words: Refused['told'] = {}): Refused {
  const upstream = row.upstream === 'stn' ? 'stn' : 'msm'
  return new Refused(code, { ...words, upstream, ...(row.effect === 'write' && { outcome }) })
}

/** What of sTN's sentences does not belong on a screen: a .NET type's name, a code that opens a SIM (as the portal has it). */
const SECRET_FIELD = /confirmation.?code|puk|pin/i

function fieldsOf(errors: unknown): FieldIssue[] {
  return (Array.isArray(errors) ? errors : []).map(asThing).map(({ fieldName, errorCode, message }) => {
    const path = String(fieldName ?? '')
    const issue = { path, code: String(errorCode ?? 'refused') }
    return typeof message === 'string' && !SECRET_FIELD.test(path) ? Object.assign(issue, { message }) : issue
  })
}

/** KPN's, Apigee's and sTN's words in the portal's own fields. */
function wordsOf(body: unknown): Pick<Problem, 'upstreamCode' | 'message' | 'transactionId' | 'fields'> {
  const thing = asThing(body)
  const fault = asThing(thing['fault'])
  const stn = asThing(thing['responseStatus'])
  const code = thing['name'] ?? asThing(fault['detail'])['errorcode'] ?? stn['errorCode']
  const message = thing['message'] ?? fault['faultstring'] ?? stn['message']
  const transactionId = thing['transactionId']
  const fields = fieldsOf(stn['errors'])
  return {
    ...(typeof code === 'string' && { upstreamCode: code }),
    ...(typeof message === 'string' && code !== 'SerializationException' && { message }),
    ...(typeof transactionId === 'string' && { transactionId }),
    ...(fields.length > 0 && { fields }),
  }
}
