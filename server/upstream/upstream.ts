import type { ErrorCode } from '#contract/errors.ts'
import type { Row } from '#contract/operation.ts'

/** One request to an upstream, checked and typed; the address is rebuilt from the row's template. */
export interface UpstreamRequest {
  readonly row: Row
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  /** Serialised by us from the parsed body, never what came in. */
  readonly body?: string | Uint8Array
  readonly contentType?: string
}

/** What came of one exchange. `sent: false`: not a byte of it left us, so a write was certainly not applied. */
export type Exchange =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      /** Parsed JSON; `undefined` for an empty body. */
      readonly body: unknown
    }
  | {
      readonly kind: 'failed'
      readonly code: ErrorCode
      readonly sent: boolean
      /** Private: for the log, never for the browser. */
      readonly forTheLog: string
      /** Seconds. */
      readonly retryAfter?: number
    }

/**
 * One upstream. `exchange` is for what must be read whole (writes, settling, following, reveal): one attempt for
 * writes, one retry for reads. Streaming reads to the browser is the forwarder's own affair.
 */
export interface Upstream {
  readonly name: 'msm' | 'stn'
  exchange(request: UpstreamRequest, options?: { readonly signal?: AbortSignal }): Promise<Exchange>
}

/** The upstreams that have keys. One without is off and says so. */
export interface Upstreams {
  readonly msm: Upstream | undefined
  readonly stn: Upstream | undefined
}

/** Hands out the bearer; callers who come while one is on its way wait for that one. */
export interface Tokens {
  /** Throws `Refusal('token_unavailable')` when none can be had. */
  get(): Promise<string>
  /** Upstream refused this one: the next `get` brings another, unless that has already happened. */
  refused(token: string): void
  /** Whether one was ever obtained: for `/readyz`. */
  readonly ever: boolean
}
