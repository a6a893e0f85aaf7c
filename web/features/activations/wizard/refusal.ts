import { ApiError } from '../../../data/errors.ts'
import { fieldMeant, type ActivationField } from '../../../domain/activation.ts'

/** Why an activation was refused, sorted by where somebody can do something about it. */
export interface Refusal {
  readonly failure: unknown
  /** Per field, sTN's code and sentence. */
  readonly fields: ReadonlyMap<ActivationField, { readonly code: string; readonly message: string | undefined }>
  /** A rule that named no field, as we recognise it; undefined: sTN's own words have to do. */
  readonly rule: 'email' | 'code' | 'card' | 'date' | 'customer' | 'shape' | undefined
}

/** Words of sTN's sentences: only the first is documented (NewSubscription); the sentence itself may change. */
const SAID: readonly (readonly [RegExp, NonNullable<Refusal['rule']>])[] = [
  [/e-?mail/i, 'email'],
  [/confirmation.?code/i, 'code'],
  [/sim.?card/i, 'card'],
  [/wish.?date/i, 'date'],
  [/customer/i, 'customer'],
]

/** Reads sTN's `responseStatus`, as the server passes it on: field errors to their fields, rule errors to a rule. */
export function refusalOf(failure: unknown): Refusal {
  const problem = failure instanceof ApiError ? failure.problem : undefined
  const fields: [ActivationField, { code: string; message: string | undefined }][] = []
  for (const { path, code, message } of problem?.fields ?? []) {
    const field = fieldMeant(path)
    if (field) fields.push([field, { code, message }])
  }
  const isRule = problem?.upstream === 'stn' && fields.length === 0
  const said = problem?.message ?? ''
  const rule =
    isRule && problem.upstreamCode === 'SerializationException'
      ? 'shape'
      : isRule && problem.code === 'upstream_refused'
        ? SAID.find(([words]) => words.test(said))?.[1]
        : undefined
  return { failure, fields: new Map(fields), rule }
}
