/** Who is asked: KPN's MSM, sTN, or KPN's token endpoint, which stands beside MSM on the same host. */
export type Door = 'msm' | 'stn' | 'token'

/** One request as a socket (or msw) brought it; `path` is what follows the upstream's base, undecoded, without query. */
export interface SandboxRequest {
  readonly upstream: Door
  readonly method: string
  readonly path: string
  /** With or without its question mark. */
  readonly search: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/**
 * How an answer travels. `whole`: as it is. `half`: the head promises all of the body, half of it comes, the socket
 * breaks. `slow`: in eight pieces, `pieceMs` apart. `reset`: the socket breaks before a byte. `hang`: nothing, ever.
 */
export type Travel = 'whole' | 'half' | 'slow' | 'reset' | 'hang'

export interface SandboxAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly travel: Travel
  /** Real time between the pieces of a `slow` body, ms. */
  readonly pieceMs: number
}

const bytes = new TextEncoder()
const NOTHING = new Uint8Array(0)

/** An answer that travels well. A text body is sent as UTF-8; `undefined` is an empty one. */
export const answered = (
  status: number,
  headers: Readonly<Record<string, string>>,
  body?: string | Uint8Array,
): SandboxAnswer => ({
  status,
  headers,
  body: body === undefined ? NOTHING : typeof body === 'string' ? bytes.encode(body) : body,
  travel: 'whole',
  pieceMs: 0,
})

export const JSON_TYPE = { 'content-type': 'application/json;charset=UTF-8' } as const

/** A JSON answer. */
export const answeredJson = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}) =>
  answered(status, { ...JSON_TYPE, ...headers }, JSON.stringify(value))

/** The pieces in which a slow body leaves; fewer when it is short, one (empty) when there is nothing. */
export function piecesOf(body: Uint8Array): Uint8Array[] {
  const size = Math.max(1, Math.ceil(body.length / 8))
  const pieces: Uint8Array[] = []
  for (let at = 0; at < body.length; at += size) pieces.push(body.subarray(at, at + size))
  return pieces.length > 0 ? pieces : [NOTHING]
}

/** What arrives of a body that breaks half-way. */
export const halfOf = (body: Uint8Array): Uint8Array => body.subarray(0, Math.floor(body.length / 2))
