import type { ErrorCode } from '#contract/errors.ts'
import type { Exchange } from './upstream.ts'

/** An exchange that brought no answer. */
export type Failure = Extract<Exchange, { kind: 'failed' }>

export const failure = (code: ErrorCode, sent: boolean, forTheLog: string, retryAfter?: number): Failure => ({
  kind: 'failed',
  code,
  sent,
  forTheLog,
  ...(retryAfter !== undefined && { retryAfter }),
})

/** Never assumes that a code is text: an abort error's is a number (security anchors, finding 5). */
const codeOf = (error: Error): string => {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : error.name
}

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])

/** The answer ended before its end: the socket's doing, not what upstream wanted to say. */
const CUT = new Set(['HPE_INVALID_EOF_STATE', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'])

/** What a socket or parser error of undici means. `sent`: whether anything may have left us. */
export function failureOf(error: Error, sent: boolean): Failure {
  const code = codeOf(error)
  if (TIMEOUTS.has(code)) return failure('upstream_timeout', sent, `upstream: ${code}`)
  if (CUT.has(code)) return failure('upstream_unreachable', sent, `upstream: ${code}`)
  const isNonsense =
    /^(HPE_|UND_ERR_(HTTP_PARSER|HEADERS_OVERFLOW|RES_))/.test(code) || error.name === 'HTTPParserError'
  return failure(isNonsense ? 'upstream_nonsense' : 'upstream_unreachable', sent, `upstream: ${code}`)
}
