import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import type { IncomingMessage } from 'node:http'
import { begin } from './context.ts'
import { Refusal } from './refusal.ts'
import { readTarget } from './target.ts'

/** Where the browser finds us. */
export interface Origins {
  /** `https` when PUBLIC_URL is. */
  readonly scheme: 'http' | 'https'
  /** Lower case, with port. */
  readonly hosts: ReadonlySet<string>
}

/** `PUBLIC_URL` names the host; on this machine itself its other names are as good. */
export function originsOf(publicUrl: string): Origins {
  const { protocol, host, hostname, port } = new URL(publicUrl)
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const names = isLoopback ? ['localhost', '127.0.0.1', '[::1]'].map((name) => (port ? `${name}:${port}` : name)) : []
  return { scheme: protocol === 'https:' ? 'https' : 'http', hosts: new Set([host, ...names]) }
}

/** Node joins or drops a second one; what we decide by may be there once. */
const ONCE = new Set([
  'host',
  'content-type',
  'content-length',
  'origin',
  'sec-fetch-site',
  'x-csrf',
  'idempotency-key',
  'vloot-intent',
  'content-language',
])

const HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/

function checkHeaders(request: IncomingMessage): void {
  const { rawHeaders } = request
  let seen = ''
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!.toLowerCase()
    if (!ONCE.has(name)) continue
    if (seen.includes(`|${name}|`)) throw new Refusal('bad_request', `two ${name} headers`)
    seen += `|${name}|`
  }
  if (request.headers['transfer-encoding'] !== undefined) {
    throw new Refusal('length_required', 'a body without a length')
  }
}

/** Health checks come by address, from whoever runs us. */
const ANY_HOST = new Set(['/healthz', '/readyz', '/metrics'])

/**
 * The first to see a request: gives it our id, and refuses what is ambiguous before anybody has parsed it (security
 * anchors 2-7, 20, 50-52). Nothing behind it looks at `request.url` again.
 */
export function frontDoor({ hosts }: Origins, log: (request: Request, response: Response) => void): RequestHandler {
  return (request, response, next) => {
    const target = readTarget(request.url)
    const isRead = typeof target === 'object'
    begin(request, {
      id: randomUUID(),
      startedAt: performance.now(),
      target: isRead ? target : { path: '', search: '' },
      what: 'front door',
    })
    log(request, response)
    if (request.httpVersion !== '1.1') throw new Refusal('bad_request', `HTTP/${request.httpVersion}`)
    if (target === 'bad') throw new Refusal('bad_request', 'an ambiguous address')
    checkHeaders(request)
    const host = (request.headers.host ?? '').toLowerCase()
    const isKnown = hosts.has(host) || (isRead && ANY_HOST.has(target.path) && HOST.test(host))
    if (!isKnown) throw new Refusal('bad_request', 'not our host name')
    if (target === 'absent') throw new Refusal('not_found', 'an empty path segment')
    next()
  }
}
