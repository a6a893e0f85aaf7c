import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { STATUS_CODES } from 'node:http'
import { problemHeaders, type Problem } from '#contract/errors.ts'
import { contextOf } from './context.ts'
import { Refusal } from './refusal.ts'
import type { Logger } from './requestLog.ts'

/** A body of which so much is still to come is not worth waiting for. */
const WORTH_DRAINING = 32 * 1024 * 1024

function problemOf({ status, code, told }: Refusal, requestId: string): Problem {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', ...told, status, code, requestId }
}

function send(response: Response, refusal: Refusal, requestId: string): void {
  const { status, told } = refusal
  response.status(status).set(problemHeaders(told))
  response.send(JSON.stringify(problemOf(refusal, requestId)))
}

/** The one exit of everything that goes wrong: the browser hears a code, the log hears why. */
export function problemExit(log: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters
  return (error: unknown, request, response, _next) => {
    const context = contextOf(request)
    const refusal = error instanceof Refusal ? error : new Refusal('internal', 'not foreseen', {}, error)
    context.code = refusal.code
    context.forTheLog = refusal.message
    if (refusal.code === 'internal') log.error({ request: context.id, err: error }, 'internal error')
    if (refusal.code === 'upstream_denied')
      log.error({ request: context.id, what: context.what }, 'our machine lacks a right')
    // an answer that has begun can only be cut: a second one would be taken for its rest
    if (response.headersSent) {
      request.socket.destroy()
      return
    }
    const declared = Number(request.headers['content-length'] ?? 0)
    const isEndless = request.headers['transfer-encoding'] !== undefined || declared > WORTH_DRAINING
    if (isEndless || request.httpVersion !== '1.1') response.setHeader('Connection', 'close')
    send(response, refusal, context.id)
  }
}

/** What no one before it has answered. */
export const nothingHere: RequestHandler = () => {
  throw new Refusal('not_found', 'no such thing')
}
