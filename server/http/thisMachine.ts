import type { IncomingMessage } from 'node:http'

const LOOPBACK = /^(?:localhost|\[?::1\]?|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/

/** Whether a name or address means this machine to itself. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host)

/** A proxy on this machine makes everybody look local; it says for whom it asks, in one of these. */
const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'x-real-ip', 'via']

/**
 * Whether somebody on this machine asks for themselves: by its socket, by a local name of ours (a proxy passes on the
 * name that browsers see, or we would have refused it), and with nothing that a proxy adds.
 */
export function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const name = (headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
  return (
    isLoopback(socket.remoteAddress ?? '') && isLoopback(name) && !FORWARDED.some((one) => headers[one] !== undefined)
  )
}
