import type { Request, Response } from 'express'
import { pino, type DestinationStream, type Logger } from 'pino'
import { contextOf } from './context.ts'
import type { Metrics } from './metrics.ts'

export type { Logger }

/** Names whose values never reach a log, at any depth. By name, not by path: nobody knows every path (pino, redaction). */
const HIDDEN =
  /^(authorization|cookie|set-cookie|stn-api-key|.*secret.*|.*token.*|.*password.*|api_?key|puk|pin|confirmationcode|body|headers|rawheaders)$/i

const BUFFER_BYTES = 4_096
const FLUSH_MS = 200

const known = new Map<string, boolean>()
const KNOWN_MOST = 1_000

/** The same few names come with every line. */
function isHidden(name: string): boolean {
  let hidden = known.get(name)
  if (hidden === undefined) {
    hidden = HIDDEN.test(name)
    if (known.size < KNOWN_MOST) known.set(name, hidden)
  }
  return hidden
}

function redact(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > 6) return '[Deep]'
  if (value instanceof Error) return tellError(value)
  if (Array.isArray(value)) return value.slice(0, 50).map((one) => redact(one, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, isHidden(name) ? '[Redacted]' : redact(one, depth + 1)]),
  )
}

/** Of an error only what says where we are: an HTTP client hangs whole requests on its errors. */
function tellError(error: Error): unknown {
  const { code } = error as { code?: unknown }
  return {
    type: error.name,
    message: error.message,
    ...(code !== undefined && { code }),
    stack: error.stack,
    ...(error.cause !== undefined && { cause: redact(error.cause, 1) }),
  }
}

/** One JSON object a line; times in UTC. `destination` is for tests, standard output when left out. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: Record<string, unknown>) => redact(fields) as Record<string, unknown>,
    },
  }
  if (destination) return pino(options, destination)
  // a system call a line would cost as much as the request; nobody waits for a line longer than this
  const output = pino.destination({ sync: false, minLength: BUFFER_BYTES })
  setInterval(() => output.flush(), FLUSH_MS).unref()
  return pino(options, output)
}

/** One line a request, when it is over: our id, row, status, time, who. Never an address, a header or a body. */
export function requestLog(log: Logger, metrics: Metrics) {
  return (request: Request, response: Response): void => {
    const context = contextOf(request)
    response.setHeader('X-Request-Id', context.id)
    response.once('close', () => {
      const ms = performance.now() - context.startedAt
      const isCut = !response.writableFinished
      metrics.request(context.what, isCut ? 'cut' : response.statusCode)
      const line = {
        request: context.id,
        what: context.what,
        method: request.method,
        status: response.statusCode,
        ms: Math.round(ms * 10) / 10,
        ...(isCut && { cut: true }),
        ...(context.who && { operator: context.who.operatorId }),
        ...(context.code && { code: context.code, why: context.forTheLog, address: request.ip }),
      }
      if (response.statusCode >= 500) log.warn(line, 'request')
      else log.info(line, 'request')
    })
  }
}
