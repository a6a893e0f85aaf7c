import { apigeeFault, invalidToken, kpnError, quotaViolation, stnError } from './errorShapes.ts'
import { answered, answeredJson, type Door, type SandboxAnswer } from './exchange.ts'
import type { Fault } from './faults.ts'

const BIG_HEADER = 'x'.repeat(64 * 1024)
const HTML = '<!doctype html><html><head><title>Sorry</title></head><body><h1>We are working on it</h1></body></html>'

/**
 * What comes back when a fault hits. `run` does the work and gives the true answer: it is called for the kinds that
 * spoil an answer on its way, and before the kinds that replace it only when the fault says `after`.
 */
export async function applyFault(
  fault: Fault,
  upstream: Door,
  run: () => Promise<SandboxAnswer>,
): Promise<SandboxAnswer> {
  switch (fault.kind) {
    case 'half':
    case 'slow':
      return { ...(await run()), travel: fault.kind, pieceMs: fault.ms ?? 200 }
    case 'nonsense':
      return nonsense(await run())
    case 'garbage':
      return garbage(await run())
    case 'bigHeader': {
      const answer = await run()
      return { ...answer, headers: { ...answer.headers, 'x-big': BIG_HEADER } }
    }
    case 'latency':
      return run()
    default:
      if (fault.when === 'after') await run()
      return replaced(fault, upstream)
  }
}

function replaced(fault: Fault, upstream: Door): SandboxAnswer {
  switch (fault.kind) {
    case 'reset':
    case 'hang':
      return { ...answered(200, {}), travel: fault.kind }
    case 'html':
      return answered(fault.status ?? 200, { 'content-type': 'text/html; charset=utf-8' }, HTML)
    case 'redirect':
      return answered(fault.status ?? 302, {
        location: 'https://elsewhere.example/sign-in',
        'set-cookie': 'session=elsewhere; Path=/',
      })
    case 'apigee':
      return apigeeFault(
        fault.status ?? 503,
        fault.code ?? 'messaging.adaptors.http.flow.ServiceUnavailable',
        fault.message ?? 'The Service is temporarily unavailable',
      )
    case '429': {
      const answer =
        upstream === 'stn'
          ? stnError(429, fault.code ?? 'TooManyRequests', fault.message ?? 'Rate limit exceeded')
          : quotaViolation()
      return fault.retryAfter === undefined
        ? answer
        : { ...answer, headers: { ...answer.headers, 'retry-after': String(fault.retryAfter) } }
    }
    default:
      return refused(fault, upstream)
  }
}

function refused(fault: Fault, upstream: Door): SandboxAnswer {
  const status = Number(fault.kind)
  const [code, message] = USUAL[status] ?? ['INTERNAL_SERVER_ERROR', 'Internal server error']
  if (upstream === 'token') {
    return answeredJson(status, { ErrorCode: fault.code ?? 'invalid_client', Error: fault.message ?? code })
  }
  if (upstream === 'stn') {
    const name = message.replaceAll(' ', '')
    return stnError(status, fault.code ?? name, fault.message ?? message)
  }
  if (status === 401 && fault.code === undefined) return invalidToken(false)
  return kpnError(status, fault.code ?? code, fault.message ?? message)
}

/** Status: KPN's name, and a sentence whose words run together are sTN's code. */
const USUAL: Readonly<Record<number, readonly [string, string]>> = {
  400: ['OPERATION_NOT_POSSIBLE', 'The operation is not possible'],
  401: ['UNAUTHORIZED', 'Unauthorized'],
  403: ['FORBIDDEN', 'Forbidden'],
  500: ['INTERNAL_SERVER_ERROR', 'Internal Server Error'],
  503: ['SERVICE_UNAVAILABLE', 'Service Unavailable'],
}

/** Sound JSON of a wrong shape: lists become objects, numbers words, texts numbers. */
function nonsense(answer: SandboxAnswer): SandboxAnswer {
  const text = new TextDecoder().decode(answer.body)
  const isJson = (answer.headers['content-type'] ?? '').startsWith('application/json')
  const value: unknown = text !== '' && isJson ? twist(JSON.parse(text)) : { unexpected: true }
  return answeredJson(answer.status, value, answer.headers)
}

function twist(value: unknown): unknown {
  if (Array.isArray(value)) return { first: twist(value[0] ?? null), count: 'several' }
  if (typeof value === 'number') return 'a number'
  if (typeof value === 'string') return 42
  if (typeof value === 'boolean') return 'perhaps'
  if (value === null) return null
  return Object.fromEntries(Object.entries(value as object).map(([name, field]) => [name, twist(field)]))
}

/** Says that it is JSON and is not: cut off, then bytes that are not even UTF-8. */
function garbage(answer: SandboxAnswer): SandboxAnswer {
  const start = answer.body.subarray(0, Math.floor(answer.body.length / 2))
  const body = new Uint8Array(start.length + 6)
  body.set(start)
  body.set([0x7b, 0x22, 0xff, 0xfe, 0x00, 0xc3], start.length)
  return { ...answer, headers: { ...answer.headers, 'content-type': 'application/json' }, body }
}
