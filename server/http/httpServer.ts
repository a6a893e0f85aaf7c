import { createServer, STATUS_CODES, type Server } from 'node:http'
import type { Socket } from 'node:net'

/** Node's limits, in ms and bytes; each is there for a client that is slow, huge or odd on purpose. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
  insecureHTTPParser: false,
  // two Hosts and missing ones are refused by ourselves, with an answer
  requireHostHeader: false,
} as const

const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** How many requests of a socket are not answered to their end. */
const answering = new WeakMap<Socket, number>()
const count = (socket: Socket, by: 1 | -1) => answering.set(socket, (answering.get(socket) ?? 0) + by)

function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  // a second answer to one request would be taken for the answer to the next one
  if (!socket.writable || (answering.get(socket) ?? 0) > 0 || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const status = STATUS_OF[error.code ?? ''] ?? 400
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** The server that the app is hung into: HTTP/1.1 only, strict, impatient; it switches protocols for nobody. */
export function createHttpServer(): Server {
  const server = createServer(LIMITS)
  // Node drops what is beyond its count without a word; the size limit holds anyway
  server.maxHeadersCount = 0
  server.on('clientError', refuse)
  server.on('connect', (_request, socket) => {
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })
  server.on('request', (request, response) => {
    const { socket } = request
    count(socket, 1)
    response.once('finish', () => count(socket, -1))
  })
  return server
}

/** Waits until the server listens. Port 0 takes any free one. Rejects when it cannot. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** Takes no new connection, lets what is under way finish within `graceMs`, then cuts. */
export async function drain(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const timer = setTimeout(() => server.closeAllConnections(), graceMs)
  // a kept-alive connection becomes idle with its next answer
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  await closed
  clearTimeout(timer)
  clearInterval(idle)
}
