import * as z from 'zod/mini'
import type { Row } from '#contract/operation.ts'
import type { Door } from './exchange.ts'

export const FAULT_KINDS = [
  'latency',
  '400',
  '401',
  '403',
  '429',
  '500',
  '503',
  'apigee',
  'html',
  'redirect',
  'reset',
  'half',
  'slow',
  'nonsense',
  'garbage',
  'bigHeader',
  'hang',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

/** The whole numbers are welcome as numbers too: `{"kind": 503}`. */
const kind = z.pipe(
  z.transform((value: unknown) => (typeof value === 'number' ? String(value) : value)),
  z.enum(FAULT_KINDS),
)

/** What `POST /__sandbox/faults` takes; its table is in `control.ts`. */
export const faultRequest = z.strictObject({
  upstream: z.enum(['msm', 'stn', 'token']),
  method: z.optional(z.string()),
  /** A prefix when it begins with a slash, else a row id. */
  path: z.optional(z.string()),
  /** Only rows of that effect: `write` spares the reads that a save makes before it. */
  effect: z.optional(z.enum(['read', 'draft', 'write'])),
  /** How many requests it hits; left out: until it is cleared. */
  times: z.optional(z.int().check(z.positive())),
  /** How many requests that fit pass untouched before the first is hit: `2` breaks the third write. */
  skip: z.optional(z.int().check(z.nonnegative())),
  /** Only requests whose body names one of these contracts. */
  contracts: z.optional(z.array(z.int())),
  kind,
  /** For the kinds that replace the answer: did upstream do the work first? */
  when: z.optional(z.enum(['before', 'after'])),
  /** `latency`: how long. `slow`: between two pieces. Real ms. */
  ms: z.optional(z.int().check(z.nonnegative(), z.maximum(600_000))),
  /** `429`: seconds, sent as `Retry-After`. */
  retryAfter: z.optional(z.int().check(z.nonnegative())),
  /** `html`, `redirect`, `apigee`: another status than the usual one. */
  status: z.optional(z.int().check(z.minimum(200), z.maximum(599))),
  /** A domain code instead of the usual one, e.g. `ORDERING_IS_BLOCKED_FOR_CUSTOMER` with 403. */
  code: z.optional(z.string()),
  message: z.optional(z.string()),
})
export type Fault = z.infer<typeof faultRequest>

export interface ArmedFault extends Fault {
  readonly id: number
  /** How many requests it has hit. */
  readonly hits: number
}

/** What a request meets: time first, then at most one fault. */
export interface Struck {
  readonly delayMs: number
  readonly fault: Fault | undefined
}

/** What a fault is held against. */
export interface Target {
  readonly upstream: Door
  readonly method: string
  readonly path: string
  /** None for the token endpoint and for paths that are no row. */
  readonly row: Pick<Row, 'id' | 'effect'> | undefined
  /** The contract that its body names. */
  readonly contract: number | undefined
}

export interface Faults {
  readonly arm: (fault: Fault) => ArmedFault
  readonly strike: (request: Target) => Struck
  readonly list: () => ArmedFault[]
  /** All of them, or one by id. */
  readonly clear: (id?: number) => void
}

/** The armed faults. The first armed that fits is the one that hits; all fitting latencies add up. */
export function createFaults(): Faults {
  let armed: { fault: ArmedFault; toSkip: number; left: number; hits: number }[] = []
  let nextId = 1

  return {
    arm(fault) {
      const entry = { ...fault, id: nextId, hits: 0 }
      nextId += 1
      armed.push({ fault: entry, toSkip: fault.skip ?? 0, left: fault.times ?? Infinity, hits: 0 })
      return entry
    },
    strike(request) {
      let delayMs = 0
      let hit: Fault | undefined
      for (const entry of armed) {
        const { fault } = entry
        if (entry.left === 0 || !fits(fault, request) || (fault.kind !== 'latency' && hit)) continue
        if (entry.toSkip > 0) {
          entry.toSkip -= 1
          continue
        }
        entry.left -= 1
        entry.hits += 1
        if (fault.kind === 'latency') delayMs += fault.ms ?? 1000
        else hit = fault
      }
      return { delayMs, fault: hit }
    },
    list: () => armed.map(({ fault, hits }) => ({ ...fault, hits })),
    clear(id) {
      armed = id === undefined ? [] : armed.filter((entry) => entry.fault.id !== id)
    },
  }
}

function fits(fault: Fault, request: Target) {
  if (fault.upstream !== request.upstream) return false
  if (fault.method !== undefined && fault.method.toUpperCase() !== request.method) return false
  if (fault.effect !== undefined && fault.effect !== request.row?.effect) return false
  if (fault.contracts && !fault.contracts.some((one) => one === request.contract)) return false
  if (fault.path === undefined) return true
  return fault.path.startsWith('/') ? request.path.startsWith(fault.path) : fault.path === request.row?.id
}
