import type { FaultKind } from './faults.ts'
import { Failure, Mishap } from './handler.ts'

/**
 * Words that provoke a failure when somebody types them on a screen: into the search field (reads) or into a field of
 * a form that is saved (writes; only in a field that the save changes, so that a stored word does no more harm): a
 * person's texts, the name and number of a group, the note of a cancellation, and a reference number where that is the
 * only text of a write (moving, deleting, whatever is ordered on a contract), the e-mail address of an eSIM, the characteristics
 * of a basket, the name of a template and the fields of a delivery address.
 *
 * | typed | what happens |
 * |---|---|
 * | `#traag` | done, but the answer takes 4 s |
 * | `#druppel` | done, the body drips in over 3 s |
 * | `#hangt` | done, an answer never comes |
 * | `#reset` | done, the connection breaks before the answer |
 * | `#half` | done, half of the answer arrives |
 * | `#onzin` | done, the answer is JSON of a wrong shape |
 * | `#rommel` | done, the answer is no JSON |
 * | `#weg` | not done, the connection breaks |
 * | `#401` `#403` `#429` `#500` `#503` | not done, that status |
 * | `#apigee` | not done, the gateway's own fault |
 * | `#html` | not done, a web page instead of JSON |
 * | `#afgekeurd` (person; reference number of a deletion and of what is ordered on a contract) | accepted, and rejected when KPN looks at it |
 * | `#ander` (person's comments) | from then on a colleague changes the person's fixed number before every reading |
 * | `weigeren@…` (person's e-mail) | 400 with the domain code `VALUE_NOT_UNIQUE` |
 * | `weigeren@…` (e-mail of an eSIM) | 400 with the domain code `INVALID_EMAIL` |
 * | `#afgekeurd`, `#blijft`, `#laat` (any text of a write to sTN; `afgekeurd@…`, `blijft@…`, `laat@…` in an e-mail address, which takes no `#`) | accepted by sTN; ends in ERROR, stays BUSY, or is DONE before its number is known |
 * | `weigeren@…` (e-mail of an eSIM of sTN's) | 400 `BadRequest` with an empty `errors` |
 * | a SIM card number | `8931440000000000001` and whatever else begins with `89314400` is in stock; others are used or not known |
 * | `…00000` (number that is brought along) | 400 with the domain code `INVALID_MSISDN_IS_BLOCKED` |
 * | `3162…`, `3165…` (number that is brought along) | is at KPN already: its SIM card can be kept |
 * | `00` and ten digits (SIM card of a basket) | the short number of a card in stock |
 */
const SENTINELS: Readonly<Record<string, Sentinel>> = {
  '#traag': { kind: 'latency', applied: true, ms: 4000 },
  '#druppel': { kind: 'slow', applied: true, ms: 400 },
  '#hangt': { kind: 'hang', applied: true },
  '#reset': { kind: 'reset', applied: true },
  '#half': { kind: 'half', applied: true },
  '#onzin': { kind: 'nonsense', applied: true },
  '#rommel': { kind: 'garbage', applied: true },
  '#weg': { kind: 'reset', applied: false },
  '#401': { kind: '401', applied: false },
  '#403': { kind: '403', applied: false },
  '#429': { kind: '429', applied: false },
  '#500': { kind: '500', applied: false },
  '#503': { kind: '503', applied: false },
  '#apigee': { kind: 'apigee', applied: false },
  '#html': { kind: 'html', applied: false },
}

interface Sentinel {
  readonly kind: FaultKind
  /** Whether upstream did the work before it went wrong. */
  readonly applied: boolean
  /** `latency`: how long; `slow`: between two pieces. Real ms. */
  readonly ms?: number
}

/** Accepted, and rejected later. */
export const REJECTED_LATER = '#afgekeurd'
/** In a person's comments: somebody else edits the person all the time. */
export const RESTLESS = '#ander'
/** Begin of an e-mail address that KPN refuses. */
export const REFUSED_EMAIL = 'weigeren@'

/** Does the work and gives its answer, unless one of the texts asks for something to go wrong. A refusal stays one. */
export function provoked<A>(texts: readonly string[], work: () => A | Failure): A | Failure | Mishap {
  const word = Object.keys(SENTINELS).find((one) => texts.some((text) => text.includes(one)))
  if (word === undefined) return work()
  const { kind, applied, ms } = SENTINELS[word]!
  if (!applied) return new Mishap(kind, undefined, ms, false)
  const answer = work()
  return answer instanceof Failure ? answer : new Mishap(kind, answer, ms)
}
