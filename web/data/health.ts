import type { Upstream } from '#contract/operation.ts'
import { createStore } from '../lib/store.ts'
import { ApiError } from './errors.ts'

/** What our own requests tell about an upstream. Times are ms since 1970; `tookMs` is the whole round trip. */
export type Health =
  | { readonly state: 'quiet' }
  | { readonly state: 'ok'; readonly at: number; readonly tookMs: number }
  | { readonly state: 'failed'; readonly at: number; readonly since: number }
  | { readonly state: 'off' }

export const healthOf = {
  msm: createStore<Health>({ state: 'quiet' }),
  stn: createStore<Health>({ state: 'quiet' }),
} as const

/** Codes that mean: upstream itself did not do its part. A refusal, even a 404, is an answer. */
const DOWN: ReadonlySet<string> = new Set([
  'upstream_failed',
  'upstream_unreachable',
  'upstream_timeout',
  'upstream_nonsense',
  'upstream_denied',
  'upstream_unauthorized',
  'token_unavailable',
])

/** Whether a failure means that an upstream itself did not do its part; a refusal is no such failure. */
export const isUpstreamDown = (failure: unknown): boolean =>
  failure instanceof ApiError && failure.problem.upstream !== undefined && DOWN.has(failure.problem.code)

/** Notes that an upstream answered; `startedAt` from `performance.now()`. */
export function noteAnswer(upstream: Upstream, startedAt: number): void {
  if (upstream === 'portal') return
  healthOf[upstream].set({ state: 'ok', at: Date.now(), tookMs: performance.now() - startedAt })
}

/** Notes what a failure says about the upstream that was asked. Ours and the network's say nothing. */
export function noteFailure(upstream: Upstream, failure: unknown, startedAt: number): void {
  if (upstream === 'portal' || !(failure instanceof ApiError)) return
  const { problem } = failure
  const store = healthOf[upstream]
  if (problem.code === 'upstream_off') store.set({ state: 'off' })
  else if (DOWN.has(problem.code)) {
    const before = store.get()
    store.set({ state: 'failed', at: Date.now(), since: before.state === 'failed' ? before.since : Date.now() })
  } else if (problem.upstreamStatus !== undefined) noteAnswer(upstream, startedAt)
}
