import { ERRORS, type ErrorCode, type Problem } from '#contract/errors.ts'
import type { Translate } from '../i18n/translate.ts'

interface FailureWords {
  /** What went wrong, in one sentence. */
  readonly head: string
  /** Upstream's own words, what became of it, when it may be tried again, our reference. */
  readonly more: readonly string[]
}

interface Told {
  readonly name?: unknown
  readonly problem?: Problem
  readonly row?: string
  readonly field?: string
}

const codeOf = (code: string): ErrorCode => (Object.hasOwn(ERRORS, code) ? (code as ErrorCode) : 'internal')

/** Whether something of ours broke, as opposed to an upstream or the network. */
export const isOurs = (failure: unknown): boolean => {
  const { name, problem } = (failure ?? {}) as Told
  return name !== 'OfflineError' && name !== 'ContractError' && (!problem || problem.upstream === undefined)
}

/** Upstream's own code and text in a refusal. */
export function upstreamSaid(failure: unknown): {
  readonly code?: string | undefined
  readonly text?: string | undefined
} {
  const { name, problem } = (failure ?? {}) as Told
  return name === 'ApiError' && problem ? { code: problem.upstreamCode, text: problem.message } : {}
}

/** Words for whatever a read or a write ended in. */
export function failureWords(t: Translate, failure: unknown): FailureWords {
  const { name, problem, row = '', field = '' } = (failure ?? {}) as Told
  if (name === 'OfflineError') return { head: t('errors.offline'), more: [] }
  if (name === 'ContractError')
    return { head: t('errors.contract', { field: [row, field].filter(Boolean).join('.') }), more: [] }
  if (name !== 'ApiError' || !problem) return { head: t('errors.internal'), more: [] }
  const who = problem.upstream === 'stn' ? 'sTN' : 'KPN'
  const more: string[] = []
  if (problem.message) more.push(t('errors.saidBy', { who, message: problem.message }))
  if (problem.outcome) more.push(t(problem.outcome === 'unknown' ? 'errors.unknown' : 'errors.notApplied'))
  if (problem.retryAfter) more.push(t('errors.wait', { count: Math.ceil(problem.retryAfter) }))
  if (problem.requestId) more.push(t('errors.reference', { id: problem.requestId }))
  return { head: t(`errors.${codeOf(problem.code)}`, { who }), more }
}
