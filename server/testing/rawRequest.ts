import { connect } from 'node:net'

/** Everything that came back, as text; the connection is given up after `ms`. */
export function rawRequest(port: number, bytes: string | Uint8Array, ms = 1_500): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    const end = () => {
      clearTimeout(timer)
      socket.destroy()
      resolve(Buffer.concat(chunks).toString('latin1'))
    }
    const timer = setTimeout(end, ms)
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', end)
    socket.on('close', end)
  })
}

/** The statuses of all answers in it, in order. */
export const statusesOf = (text: string): number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((found) => Number(found[1]))

/** A request as text; `Connection: close` makes the server end the connection, so that nobody has to wait. */
export const rawText = (requestLine: string, headers: readonly string[], body = ''): string =>
  [requestLine, ...headers, '', body].join('\r\n')
