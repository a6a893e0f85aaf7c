import type { ServerResponse } from 'node:http'
import { halfOf, piecesOf, type SandboxAnswer } from './exchange.ts'

/** Puts an answer on the wire just as badly as it asks for. Leaves a hanging request to whoever closes its socket. */
export function deliver(response: ServerResponse, answer: SandboxAnswer): void {
  // the request's, not the response's: behind a pipelined answer a response has no socket yet
  const { socket } = response.req
  if (answer.travel === 'hang') return
  if (answer.travel === 'reset') {
    socket.resetAndDestroy()
    return
  }
  response.writeHead(answer.status, { ...answer.headers, 'content-length': lengthOf(answer) })
  if (answer.travel === 'half') {
    // the half has to leave before the socket breaks, or there is nothing to be truncated
    response.write(halfOf(answer.body), () => socket.destroy())
    response.flushHeaders()
  } else if (answer.travel === 'slow') {
    sendSlowly(response, piecesOf(answer.body), answer.pieceMs)
  } else {
    response.end(answer.body)
  }
}

/** Half of nothing would be whole: an empty body that breaks is announced as ten bytes. */
const lengthOf = ({ body, travel }: SandboxAnswer) => (travel === 'half' && body.length === 0 ? 10 : body.length)

function sendSlowly(response: ServerResponse, [next, ...rest]: Uint8Array[], pieceMs: number): void {
  if (!next || response.destroyed) return
  if (rest.length === 0) {
    response.end(next)
    return
  }
  response.write(next)
  setTimeout(() => sendSlowly(response, rest, pieceMs), pieceMs).unref()
}
