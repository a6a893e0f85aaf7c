import type { Problem } from '#contract/errors.ts'
import { pathSaid, ruleSaid, type StnRule } from './stnRefusal.ts'

/** What somebody fills in to change a line, by the names under which sTN may refuse it. */
const FIELD_OF = {
  phonenumber: 'number',
  donorcustomernumber: 'donor',
  donorcustomername: 'donorName',
  wishdate: 'day',
  portingwishdate: 'day',
  subscriptiontype: 'kind',
  providerenvironment: 'environment',
  newproviderenvironment: 'environment',
  stncustomerid: 'customer',
  simcardnumber: 'card',
  newsimcardnumber: 'card',
  email: 'email',
  confirmationcode: 'code',
  note: 'note',
} as const
export type LineField = (typeof FIELD_OF)[keyof typeof FIELD_OF]

/** Rules about a change that we have words for; the first that sTN's sentence speaks of counts. */
const RULES = [
  'email',
  'code',
  'card',
  'day',
  'moved',
  'late',
  'ended',
  'customer',
  'number',
  'gone',
  'shape',
] as const satisfies readonly StnRule[]
type LineRule = (typeof RULES)[number]

/** Rules that are about one field of a form. */
const AT_FIELD: ReadonlySet<string> = new Set<LineRule>(['number', 'day', 'customer', 'card', 'email', 'code'])

interface Refused {
  readonly isTooLong: boolean
  /** sTN's own sentence; none for what may not be repeated. */
  readonly message: string | undefined
}

export interface LineRefusal {
  /** By field; a service as `services.voiceMail`. */
  readonly fields: ReadonlyMap<string, Refused>
  readonly rule: LineRule | undefined
}

function fieldOf(path: string): string | undefined {
  const { name, part } = pathSaid(path)
  if (name === 'services') return part === undefined ? undefined : `services.${part}`
  return Object.hasOwn(FIELD_OF, name) ? FIELD_OF[name as keyof typeof FIELD_OF] : undefined
}

/**
 * Reads sTN's refusal of a change (or our own check of it, which speaks the same): field errors to their fields, rule
 * errors to a rule and its field. Undefined for whatever is no refusal.
 */
export function lineRefusal(problem: Problem | undefined): LineRefusal | undefined {
  if (problem?.code !== 'upstream_refused' && problem?.code !== 'body_refused') return undefined
  const fields = new Map<string, Refused>()
  for (const { path, code, message } of problem.fields ?? []) {
    const field = fieldOf(path)
    if (field) fields.set(field, { isTooLong: code === 'MaximumLength', message })
  }
  const rule = fields.size > 0 ? undefined : ruleSaid(problem, RULES)
  if (rule && AT_FIELD.has(rule)) fields.set(rule, { isTooLong: false, message: undefined })
  return { fields, rule }
}
