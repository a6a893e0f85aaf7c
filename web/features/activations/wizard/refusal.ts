import { ApiError } from '../../../data/errors.ts'
import { fieldMeant, type ActivationField, type activationBody } from '../../../domain/activation.ts'
import { ruleSaid, type StnRule } from '../../../domain/stnRefusal.ts'

/** sTN's word on one field. */
interface Refused {
  readonly code: string
  /** sTN's own sentence; none for what may not be repeated. */
  readonly message: string | undefined
  /** As sTN named it: `services.fixedIp` tells which of the services. */
  readonly path: string
}

/** Rules about an activation that we have words for; the first that sTN's sentence speaks of counts. */
const RULES = ['email', 'code', 'card', 'day', 'reference', 'customer', 'shape'] as const satisfies readonly StnRule[]
type Rule = (typeof RULES)[number]

/** Why an activation was refused, sorted by where somebody can do something about it. */
export interface Refusal {
  readonly failure: unknown
  readonly fields: ReadonlyMap<ActivationField, Refused>
  /** A rule that named no field, as we recognise it; undefined: sTN's own words have to do. */
  readonly rule: Rule | undefined
  /** The command that keeps this reference number; undefined: none stands in the way. */
  readonly usedBy: string | undefined
}

const FIELD_OF_RULE: Readonly<Record<Rule, ActivationField | undefined>> = {
  email: 'email',
  code: 'confirmationCode',
  card: 'simCardNumber',
  day: 'wishDate',
  customer: 'stnCustomerId',
  reference: 'referenceNumber',
  shape: undefined,
}

/** Reads sTN's `responseStatus`, as the server passes it on: field errors to their fields, rule errors to a rule. */
export function refusalOf(failure: unknown): Refusal {
  const problem = failure instanceof ApiError ? failure.problem : undefined
  const fields: [ActivationField, Refused][] = []
  for (const { path, code, message } of problem?.fields ?? []) {
    const field = fieldMeant(path)
    if (field) fields.push([field, { code, message, path }])
  }
  const rule = fields.length > 0 ? undefined : ruleSaid(problem, RULES)
  const usedBy = problem?.code === 'reference_used' ? problem.commandId : undefined
  return { failure, fields: new Map(fields), rule, usedBy }
}

/** The fields that a refusal is about: those that it named, and the one that its rule is about. */
export function fieldsOf({ fields, rule }: Refusal): readonly ActivationField[] {
  const ruled = rule && FIELD_OF_RULE[rule]
  return ruled ? [...fields.keys(), ruled] : [...fields.keys()]
}

type Body = ReturnType<typeof activationBody>

/** A refusal without the fields that somebody changed since; undefined when they changed all that it was about. */
export function stillRefused(refusal: Refusal, sent: Body, now: Body): Refusal | undefined {
  const isSame = (field: ActivationField) => JSON.stringify(sent[field]) === JSON.stringify(now[field])
  const about = fieldsOf(refusal)
  if (about.length > 0 && !about.some(isSame)) return undefined
  return { ...refusal, fields: new Map([...refusal.fields].filter(([field]) => isSame(field))) }
}
