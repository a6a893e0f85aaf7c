import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as it came off the wire. */
export interface Recorded {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly rawHeaders: readonly string[]
  readonly body: string
}

/** Answers one request in place of the upstream; whatever it leaves open stays open. */
export type Behaviour = (request: Recorded, response: ServerResponse) => void

export interface RecordingUpstream {
  readonly origin: string
  readonly msmUrl: string
  readonly stnUrl: string
  readonly tokenUrl: string
  /** What MSM and sTN got, oldest first, but for track and trace; the token endpoint keeps its own list. */
  readonly seen: Recorded[]
  readonly tokenRequests: Recorded[]
  /** Answers from now on; the first of the queue goes first. */
  behave(behaviour: Behaviour): void
  once(...behaviours: Behaviour[]): void
  behaveAsTokenEndpoint(behaviour: Behaviour | undefined): void
  /** Bearers that are refused from now on: all that were handed out. */
  revoke(): void
  /** Seconds, as KPN writes them: text. */
  expiresIn: unknown
  /** Requests that came and were neither answered to their end nor dropped. */
  readonly active: number
  close(): Promise<void>
}

export const json =
  (status: number, value: unknown, headers: Record<string, string> = {}): Behaviour =>
  (_request, response) => {
    const body = JSON.stringify(value)
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    })
    response.end(body)
  }

/** The socket breaks without an answer. */
export const reset: Behaviour = (_request, response) => void response.socket?.resetAndDestroy()

/** Never answers. */
export const hang: Behaviour = () => {}

export const status = (code: number, body = '', headers: Record<string, string> = {}): Behaviour => {
  return (_request, response) => {
    response.writeHead(code, { 'content-length': String(Buffer.byteLength(body)), ...headers })
    response.end(body)
  }
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** Any server that speaks these protocols: knows no rows, checks only the credentials, records what it gets. */
export async function startRecordingUpstream(
  keys: { readonly stnKey: string } = { stnKey: 'stn-key-that-nobody-may-see' },
): Promise<RecordingUpstream> {
  const seen: Recorded[] = []
  const tokenRequests: Recorded[] = []
  const good = new Set<string>()
  const queue: Behaviour[] = []
  let behaviour: Behaviour = json(200, { ok: true })
  let tokenBehaviour: Behaviour | undefined
  let minted = 0
  let active = 0
  let expiresIn: unknown = '3599'

  const mint: Behaviour = (_request, response) => {
    minted += 1
    const token = `secret-token-${minted}-that-nobody-may-see`
    good.add(token)
    json(200, { access_token: token, token_type: 'Bearer', expires_in: expiresIn })(_request, response)
  }

  const server = createServer({ keepAliveTimeout: 30_000, maxHeaderSize: 128 * 1024 }, async (request, response) => {
    const body = await readAll(request).catch(() => undefined)
    if (body === undefined) return
    const { method = '', url = '', headers, rawHeaders } = request
    const recorded: Recorded = { method, url, headers, rawHeaders, body }
    if (url.startsWith('/oauth/')) {
      tokenRequests.push(recorded)
      ;(tokenBehaviour ?? mint)(recorded, response)
      return
    }
    // the ledger follows its writes there, whenever it likes: no part of what a test asks for
    if (url.startsWith('/msm/track-and-trace/')) {
      json(200, { result: [], total: 0 })(recorded, response)
      return
    }
    seen.push(recorded)
    active += 1
    response.once('close', () => (active -= 1))
    const token = headers.authorization?.replace(/^Bearer /, '')
    const isKnown = url.startsWith('/api/') ? headers['stn-api-key'] === keys.stnKey : token && good.has(token)
    const fault = {
      fault: {
        faultstring: 'Invalid Access Token',
        detail: { errorcode: 'keymanagement.service.invalid_access_token' },
      },
    }
    if (!isKnown) json(401, fault)(recorded, response)
    else (queue.shift() ?? behaviour)(recorded, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    origin,
    msmUrl: `${origin}/msm`,
    stnUrl: `${origin}/api`,
    tokenUrl: `${origin}/oauth/token`,
    seen,
    tokenRequests,
    behave: (next) => void (behaviour = next),
    once: (...next) => void queue.push(...next),
    behaveAsTokenEndpoint: (next) => void (tokenBehaviour = next),
    revoke: () => good.clear(),
    get expiresIn() {
      return expiresIn
    },
    set expiresIn(value) {
      expiresIn = value
    },
    get active() {
      return active
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
