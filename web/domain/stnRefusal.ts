import type { Problem } from '#contract/errors.ts'

/**
 * Words of sTN's sentences about a rule, which name no field (Error Handling). Only the one about the e-mail address is
 * documented (NewSubscription); the sentences themselves may change.
 */
const SAID = {
  email: /e-?mail/i,
  code: /confirmation.?code/i,
  card: /sim.?card/i,
  day: /wish.?date/i,
  reference: /reference.?number/i,
  moved: /two months/i,
  late: /can ?not be (?:changed|cancell?ed)|being cancell?ed/i,
  ended: /not active|terminated/i,
  customer: /customer/i,
  number: /phone.?number/i,
  gone: /not found/i,
} as const

/** A rule that we have words for; `shape`: sTN did not understand the request. */
export type StnRule = keyof typeof SAID | 'shape'

/** The first of these rules that sTN's sentence speaks of; undefined for another sentence, and for what is no refusal. */
export function ruleSaid<Rule extends StnRule>(problem: Problem | undefined, among: readonly Rule[]): Rule | undefined {
  if (problem?.upstream !== 'stn' || problem.code !== 'upstream_refused') return undefined
  const isShape = problem.upstreamCode === 'SerializationException'
  const said = problem.message ?? ''
  return among.find((rule: StnRule) => (rule === 'shape' ? isShape : !isShape && SAID[rule].test(said)))
}

/** What sTN or our own door means by `services.voiceMail`, `EMAIL` or `body.email`: a field in small letters, and what of it. */
export function pathSaid(path: string): { readonly name: string; readonly part: string | undefined } {
  const [first = '', part] = path.replace(/^body\./, '').split('.')
  return { name: first.toLowerCase(), part }
}
