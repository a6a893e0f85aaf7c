import type { Fault } from '../../mocks/faults.ts'

/** What can be made to go wrong on stage: one of each sort that a screen words differently. */
export const KINDS = ['500', '503', '429', 'reset', 'hang', 'half', 'latency', 'nonsense', 'garbage', 'html'] as const
export const WHERE = ['read', 'write', 'all'] as const
export const TIMES = ['once', 'on'] as const

export interface FaultChoice {
  readonly kind: (typeof KINDS)[number]
  readonly where: (typeof WHERE)[number]
  readonly times: (typeof TIMES)[number]
}

/** Ms that a slow answer takes. */
const SLOW = 4_000

/** The fault as the sandbox takes it. A lost answer is lost after the work: that is the interesting half. */
export const faultOf = ({ kind, where, times }: FaultChoice): Fault => ({
  upstream: 'msm',
  kind,
  ...(where !== 'all' && { effect: where }),
  ...(times === 'once' && { times: 1 }),
  ...((kind === 'reset' || kind === 'hang') && { when: 'after' as const }),
  ...(kind === 'latency' && { ms: SLOW }),
})

/** The choice that a fault was; `undefined` for one that was armed elsewhere. */
export function choiceOf({ kind, effect, times }: Fault): FaultChoice | undefined {
  const known = KINDS.find((one) => one === kind)
  if (!known || effect === 'draft') return undefined
  return { kind: known, where: effect ?? 'all', times: times === undefined ? 'on' : 'once' }
}
