import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fillPath, writeQuery } from '#contract/params.ts'
import type { Exchange, Upstream } from '../upstream/upstream.ts'

/** A request as a small upstream gets it. */
export interface SmallRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
}

/** `reset`: it was received, and the connection breaks. */
export type SmallAnswer = { readonly status: number; readonly body?: unknown } | 'reset'

function write(response: ServerResponse, answer: SmallAnswer) {
  if (answer === 'reset') {
    response.socket?.destroy()
    return
  }
  response.writeHead(answer.status, { 'content-type': 'application/json' })
  response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
}

/** An upstream over real HTTP on loopback that keeps what it got; `answer` decides, and may change its mind. */
export async function startSmallUpstream(answer: (request: SmallRequest) => SmallAnswer | Promise<SmallAnswer>) {
  const requests: SmallRequest[] = []
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    const { pathname, searchParams } = new URL(incoming.url!, 'http://small')
    const request: SmallRequest = {
      method: incoming.method!,
      path: pathname,
      query: searchParams,
      body: text === '' ? undefined : JSON.parse(text),
    }
    requests.push(request)
    write(response, await answer(request))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The plainest client that keeps the promises of `Upstream`: one attempt, no token unless given one, no limits. */
export const smallClient = (
  name: 'msm' | 'stn',
  baseUrl: string,
  headers: Readonly<Record<string, string>> = {},
): Upstream => ({
  name,
  async exchange({ row, path, query, body }, options): Promise<Exchange> {
    const search = writeQuery(row.query, query)
    try {
      const answer = await fetch(`${baseUrl}${fillPath(row.path, path)}${search && `?${search}`}`, {
        method: row.method,
        headers: { ...headers, ...(typeof body === 'string' && { 'content-type': 'application/json' }) },
        ...(typeof body === 'string' && { body }),
        ...(options?.signal && { signal: options.signal }),
      })
      const text = await answer.text()
      return {
        kind: 'answered',
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: text === '' ? undefined : JSON.parse(text),
      }
    } catch (error) {
      return { kind: 'failed', code: 'upstream_unreachable', sent: true, forTheLog: String(error) }
    }
  },
})
