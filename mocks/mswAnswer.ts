import { http, HttpResponse, type HttpHandler } from 'msw/http'
import { halfOf, piecesOf, type SandboxAnswer } from './exchange.ts'

/** What msw hands over, as the sandbox and the portal's fake read it. */
export interface WebRequest {
  readonly method: string
  /** Undecoded, without query. */
  readonly path: string
  readonly search: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** One msw handler for everything below an address (an origin, or an origin with a path). */
export function mswBelow(base: string, answer: (request: WebRequest) => Promise<Response>): HttpHandler {
  const below = base.endsWith('/') ? base : `${base}/`
  return http.all(
    ({ request }) => request.url === base || request.url.startsWith(below) || request.url.startsWith(`${base}?`),
    async ({ request }) => {
      const rest = request.url.slice(base.length)
      const at = rest.indexOf('?')
      return answer({
        method: request.method,
        path: at < 0 ? rest : rest.slice(0, at),
        search: at < 0 ? '' : rest.slice(at),
        headers: Object.fromEntries(request.headers),
        body: new Uint8Array(await request.arrayBuffer()),
      })
    },
  )
}

/** A sandbox answer as a `Response`; broken journeys break just where a socket would. */
export function toResponse({ status, headers, body, travel, pieceMs }: SandboxAnswer): Promise<Response> {
  if (travel === 'hang') return new Promise(() => {})
  if (travel === 'reset') return Promise.resolve(HttpResponse.error())
  const init = { status, headers: { ...headers, 'content-length': String(body.length) } }
  if (travel === 'half') return Promise.resolve(new Response(breaking(halfOf(body)), init))
  if (travel === 'slow') return Promise.resolve(new Response(trickle(piecesOf(body), pieceMs), init))
  // statuses like 204 take no body at all, not even an empty one
  return Promise.resolve(new Response(body.length > 0 ? body.slice() : null, init))
}

const breaking = (half: Uint8Array) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(half)
    },
    pull(controller) {
      controller.error(new TypeError('terminated'))
    },
  })

function trickle(pieces: Uint8Array[], pieceMs: number) {
  const left = [...pieces]
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = left.shift()
      if (next) controller.enqueue(next)
      if (left.length === 0) controller.close()
      else await new Promise((resolve) => setTimeout(resolve, pieceMs))
    },
  })
}
