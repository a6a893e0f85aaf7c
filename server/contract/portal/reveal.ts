import * as z from 'zod/mini'
import { parsePhone } from '../phone.ts'
import { json, operation, type BodyOf, type Row } from '../operation.ts'

/** How somebody made sure who asks for a code, before it is shown. The words are in `web/i18n`. */
export const IDENTIFICATIONS = ['calledBack', 'employeeNumber', 'knownVoice', 'inPerson'] as const
export type Identification = (typeof IDENTIFICATIONS)[number]

/** One secret field of one answer, with a reason; ledgered first, never stored, limited per operator. */
export const secretReveal = operation({
  id: 'secretReveal',
  upstream: 'portal',
  method: 'POST',
  path: '/api/reveal',
  permission: 'sim.secrets',
  body: json(
    z.strictObject({
      row: z.string(),
      path: z.record(z.string(), z.union([z.string(), z.number()])),
      /** For rows that find their object by query (all of sTN's). */
      query: z.optional(z.record(z.string(), z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()]))),
      /** Where the value stands in the answer, e.g. `puk` or `results.0.puk`. */
      field: z.string().check(z.maxLength(200)),
      reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(500)),
      identifiedBy: z.enum(IDENTIFICATIONS),
    }),
  ),
  answer: json(z.object({ value: z.nullable(z.string()), commandId: z.string() })),
})

export type RevealWanted = BodyOf<typeof secretReveal>

/** What the ledger keeps of a reveal beside its subject and reason: never the value. */
export const revealNote = ({ field, identifiedBy, query }: RevealWanted) => ({
  field,
  identifiedBy,
  ...(query && { query }),
})

/** How a page is cut says nothing about whose secret it was. */
const PAGING = new Set(['take', 'skip', 'orderBy', 'orderByDesc', 'fields', 'include', 'meta'])

/** What names one thing of sTN's. By anything else a code is found of which the ledger cannot say whose it was. */
const NAMING = /^(?:id|subscriptionId|simCardNumber|phoneNumber)$/i

/**
 * What the row's object is to the ledger, so that the reveal shows among that object's rows: the path's values, or for a
 * row without any what it looked for. The id is empty when that is not one thing.
 */
export function revealSubject(row: Row, path: Readonly<Record<string, unknown>>, query: RevealWanted['query'] = {}) {
  const named = Object.values(path)
  const looked = Object.entries(query).filter(([name]) => !PAGING.has(name))
  const isOne = looked.every(([name, value]) => NAMING.test(name) && String(value).trim() !== '')
  const found = isOne ? looked.map(([, value]) => value) : []
  const kind = row.upstream === 'stn' ? 'subscription' : row.path.startsWith('/contract/') ? 'contract' : 'person'
  return { kind, id: (named.length > 0 ? named : found).map(String).join('/') }
}

const sameText = (name: string, one: unknown, other: unknown) => {
  const [here, there] = [String(one), String(other)]
  if (!/phoneNumber$/i.test(name)) return here === there
  return (parsePhone(here).number ?? here) === (parsePhone(there).number ?? there)
}

/**
 * Whether `holder`, the thing that a secret stands in, is the one that was looked for. A list that passes over a filter
 * begins with somebody else's, and its code would open another SIM.
 */
export function isThingSought(holder: unknown, query: RevealWanted['query'] = {}): boolean {
  const told = typeof holder === 'object' && holder !== null ? Object.entries(holder) : []
  return Object.entries(query)
    .filter(([name]) => NAMING.test(name))
    .every(([name, wanted]) =>
      told.some(([key, value]) => key.toLowerCase() === name.toLowerCase() && sameText(name, value, wanted)),
    )
}
