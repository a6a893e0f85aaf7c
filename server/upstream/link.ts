import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'
import { Refusal } from '../http/refusal.ts'
import { addressOf } from './address.ts'
import { createBreaker } from './breaker.ts'
import { collect, type Spill, type Whole } from './collect.ts'
import type { Credentials, Proof } from './credentials.ts'
import { failure, type Failure } from './failure.ts'
import { takeOff } from './flight.ts'
import { LINK_LIMITS, type LinkLimits } from './linkLimits.ts'
import type { Pace } from './pace.ts'
import { guardHeaders, guardStream, guardWhole } from './secretGuard.ts'
import { createSlots } from './slots.ts'
import { parseAnswer } from './parseAnswer.ts'
import { meantStatus } from './upstreamError.ts'
import type { UpstreamRequest } from './upstream.ts'

const BREAKER_FAILURES = 10

export interface LinkGiven {
  readonly name: 'msm' | 'stn'
  /** Without a slash at its end. */
  readonly baseUrl: string
  readonly credentials: Credentials
  readonly pace: Pace
  readonly now: () => number
  readonly limits?: Partial<LinkLimits>
  /** Told of each attempt: ms it took and the status, or the code of its failure. */
  readonly told?: (ms: number, ending: number | string) => void
}

/** An answer that was read whole (its status as meant), one that went through `spill` to its end, or none. */
export type Ending =
  | { readonly kind: 'whole'; readonly whole: Whole }
  | { readonly kind: 'streamed' }
  | { readonly kind: 'cut'; readonly why: Failure }
  | Failure

export interface Asked {
  readonly request: UpstreamRequest
  /** Bytes that are held at most. */
  readonly hold: number
  readonly spill?: Spill
  /** Ends a read when the browser has left. Never given for writes. */
  readonly signal?: AbortSignal
}

const left = failure('upstream_failed', true, 'the browser left')
const tooLate = failure('upstream_timeout', true, 'the deadline has passed')

/** GETs are repeated on these, a jittered moment later, so that many do not come back at once; not when told to wait. */
const isWorthRepeating = (ending: Ending) =>
  ending.kind === 'whole'
    ? ending.whole.status >= 500 && ending.whole.headers['retry-after'] === undefined
    : ending.kind === 'failed' && ending.code === 'upstream_unreachable'

const jitter = () => 40 + Math.random() * 160

const headersOf = ({ row, headers, contentType }: UpstreamRequest, proof: Proof) => ({
  ...headers,
  [proof.header]: proof.value,
  accept: row.answer.kind === 'binary' ? '*/*' : 'application/json',
  // KPN declares JSON for its bodyless POSTs too (MSM 1.2)
  ...(row.method !== 'GET' && { 'content-type': contentType ?? 'application/json' }),
})

/** One upstream's sockets, places, credentials and temper. Knows rows only as addresses. */
export function createLink(given: LinkGiven) {
  const { name, credentials, pace, now, told } = given
  const limits = { ...LINK_LIMITS, ...given.limits }
  const base = new URL(given.baseUrl)
  const basePath = base.pathname.replace(/\/$/, '')
  const pool = {
    connect: { timeout: limits.connectMs },
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: limits.idleMs,
    maxHeaderSize: 32 * 1024,
  }
  const reads = new Pool(base.origin, { ...pool, connections: limits.connections, pipelining: 1 })
  // a kept-alive socket may be closed by the other side in the moment we write to it, and then nobody can say whether
  // the write was taken; a socket of its own costs a write some ms and spares people an `unknown`
  const writes = new Pool(base.origin, { ...pool, connections: limits.connections, pipelining: 0 })
  const slots = createSlots({ most: limits.connections, queue: limits.queue, waitMs: limits.queueMs })
  const breaker = createBreaker(now, { failures: BREAKER_FAILURES, openMs: limits.breakMs })
  const laneOf = ({ row }: Pick<UpstreamRequest, 'row'>) => (name === 'stn' ? row.id : name)

  async function flyWith(asked: Asked, proof: Proof, deadline: number): Promise<{ ending: Ending; answered: boolean }> {
    const { request, hold, spill, signal } = asked
    const started = performance.now()
    const isRead = request.row.effect === 'read'
    let timer: NodeJS.Timeout | undefined
    const arm = (ms: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => flight.abort(tooLate), Math.max(0, ms))
    }
    let stream: ReturnType<typeof guardStream> | undefined
    const spillOnce: Spill | undefined =
      spill &&
      ((status, headers, flow) => {
        arm(limits.streamMs)
        return (stream = guardStream(spill(status, headers, flow), proof))
      })
    const bag = collect({ hold, spill: spillOnce }, (error) => flight.abort(error.failure))
    const flight = takeOff(
      isRead ? reads : writes,
      {
        method: request.row.method,
        path: addressOf(basePath, request),
        headers: headersOf(request, proof),
        body: request.body ?? null,
      },
      {
        headers: (status, headers, flow) => bag.receiver.headers(status, guardHeaders(headers, proof), flow),
        data: bag.receiver.data,
      },
    )
    arm(deadline - performance.now())
    const leave = () => flight.abort(left)
    signal?.addEventListener('abort', leave, { once: true })
    if (signal?.aborted) leave()
    const failed = await flight.done
    clearTimeout(timer)
    signal?.removeEventListener('abort', leave)
    if (!failed) stream?.end()
    told?.(performance.now() - started, failed ? failed.code : bag.whole().status)
    if (failed) return { ending: bag.isStreaming ? { kind: 'cut', why: failed } : failed, answered: flight.isAnswered }
    return { ending: bag.isStreaming ? { kind: 'streamed' } : { kind: 'whole', whole: bag.whole() }, answered: true }
  }

  /** What an ending tells about the upstream as a whole: its temper, our credentials, its pace. */
  function learn(asked: Asked, ending: Ending, answered: boolean, proof: Proof): Ending {
    if (answered) breaker.answered()
    else if (ending.kind !== 'failed') breaker.untold()
    // silence and closed doors are a state; a reset is a bad moment
    else if (ending.code === 'upstream_timeout' || (ending.code === 'upstream_unreachable' && !ending.sent)) {
      breaker.silent()
    } else breaker.untold()
    if (ending.kind === 'streamed' || ending.kind === 'cut') credentials.worked(proof)
    if (ending.kind !== 'whole') return ending
    const whole = guardWhole(ending.whole, proof)
    if (!whole) return failure('upstream_nonsense', true, 'the answer repeats our own credentials')
    const status = whole.status < 400 ? whole.status : meantStatus(whole.status, parseAnswer(whole))
    if (status === 429) pace.throttled(laneOf(asked.request), whole.headers)
    if (status !== 401) credentials.worked(proof)
    pace.saw(whole.headers)
    return { kind: 'whole', whole: status === whole.status ? whole : { ...whole, status } }
  }

  /** One attempt: a place, a proof, a flight. */
  async function attempt(asked: Asked, deadline: number): Promise<{ ending: Ending; retry: boolean }> {
    const wait = pace.waitMs(laneOf(asked.request))
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1000)
      return { ending: failure('upstream_throttled', false, 'told to wait', seconds), retry: false }
    }
    const broken = breaker.waitMs()
    if (broken > 0) {
      const seconds = Math.ceil(broken / 1000)
      return { ending: failure('upstream_unreachable', false, 'the breaker is open', seconds), retry: false }
    }
    const taken = slots.take()
    const full = taken instanceof Promise ? await taken : taken
    if (full) {
      breaker.untold()
      return { ending: full, retry: false }
    }
    try {
      const proof = await credentials.prove()
      const { ending: raw, answered } = await flyWith(asked, proof, deadline)
      const ending = learn(asked, raw, answered, proof)
      if (ending.kind === 'whole' && ending.whole.status === 401) {
        return { ending, retry: credentials.refused(proof) }
      }
      const isGet = asked.request.row.method === 'GET'
      return { ending, retry: isGet && isWorthRepeating(ending) && !(ending.kind === 'failed' && answered) }
    } catch (error) {
      breaker.untold()
      if (!(error instanceof Refusal)) throw error
      return { ending: failure(error.code, false, error.message, error.told.retryAfter), retry: false }
    } finally {
      slots.release()
    }
  }

  return {
    name,
    /** Whether upstream has ever given us what we need to ask it. */
    get isReady() {
      return credentials.isReady
    },
    /** Tries to become ready, in the background. */
    stallMs: limits.stallMs,
    prepare: () => void credentials.prove().catch(() => {}),
    pace,
    /** Ms until a request of that row may go after a 429; 0 when it may now. */
    waitMs: (request: Pick<UpstreamRequest, 'row'>) => pace.waitMs(laneOf(request)),
    /**
     * Asks, and for reads asks once more where that is worth it; never rejects for what upstream does. A write or
     * draft is one attempt, whatever happens to it.
     */
    async ask(asked: Asked): Promise<Ending> {
      const isRead = asked.request.row.effect === 'read'
      const deadline = performance.now() + (isRead ? limits.readMs : limits.writeMs)
      const first = await attempt(asked, deadline)
      if (!isRead || !first.retry || asked.signal?.aborted) return first.ending
      const isRefused = first.ending.kind === 'whole' && first.ending.whole.status === 401
      if (!isRefused) await sleep(jitter())
      if (performance.now() >= deadline || asked.signal?.aborted) return first.ending
      const second = await attempt(asked, deadline)
      // no new token to be had: what upstream said of the old one is the better answer
      return isRefused && second.ending.kind === 'failed' && second.ending.code === 'token_unavailable'
        ? first.ending
        : second.ending
    },
    async close() {
      await Promise.all([reads.destroy(), writes.destroy()])
    },
  }
}

export type Link = ReturnType<typeof createLink>
