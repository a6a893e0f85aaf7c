import type { Problem } from '#contract/errors.ts'

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

/** Rules that we have words for. */
export type LineRule =
  | Extract<LineField, 'number' | 'day' | 'customer' | 'card' | 'email' | 'code'>
  | 'ended'
  | 'moved'
  | 'late'
  | 'gone'
  | 'shape'

/**
 * Words of sTN's sentences about a rule, which name no field (Error Handling). Only the one about the e-mail address is
 * documented (NewSubscription); the sentences themselves may change.
 */
const SAID: readonly (readonly [RegExp, LineRule])[] = [
  [/e-?mail/i, 'email'],
  [/confirmation.?code/i, 'code'],
  [/sim.?card/i, 'card'],
  [/wish.?date/i, 'day'],
  [/two months/i, 'moved'],
  [/can ?not be (?:changed|cancell?ed)|being cancell?ed/i, 'late'],
  [/not active|terminated/i, 'ended'],
  [/customer/i, 'customer'],
  [/phone.?number/i, 'number'],
  [/not found/i, 'gone'],
]

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
  const [first = '', second] = path.replace(/^body\./, '').split('.')
  const name = first.toLowerCase()
  if (name === 'services') return second === undefined ? undefined : `services.${second}`
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
  const isShape = problem.upstreamCode === 'SerializationException'
  const said = isShape ? 'shape' : SAID.find(([words]) => words.test(problem.message ?? ''))?.[1]
  const rule = fields.size > 0 || problem.code !== 'upstream_refused' ? undefined : said
  if (rule && AT_FIELD.has(rule)) fields.set(rule, { isTooLong: false, message: undefined })
  return { fields, rule }
}
