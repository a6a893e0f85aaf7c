import { isSameReference } from '#contract/referenceNumber.ts'
import type { Row } from '#contract/operation.ts'
import { activationList } from '#contract/stn/queries.ts'
import type { Ask, Sight } from './ask.ts'
import type { ReferenceSearch } from './lookMsm.ts'
import { asThing, wordOfActivation } from './progress.ts'

const PAGE = 100
/** So many activations after ours were made before we were looked for: then a person has to look. */
const MOST_PAGES = 50
const DAY_MS = 86_400_000

/** sTN shows lists in an envelope and, in places, bare (sTN 3). */
function resultsOf(body: unknown): readonly unknown[] {
  if (Array.isArray(body)) return body
  const { results } = asThing(body)
  return Array.isArray(results) ? results : []
}

/** Follows an activation by its id. */
export async function activationById(ask: Ask, row: Row, id: string): Promise<Sight> {
  const found = resultsOf(await ask({ row: activationList, query: { id } })).find((one) => asThing(one).id === id)
  return found === undefined ? { kind: 'nothing' } : { kind: 'found', word: wordOfActivation(row, found) }
}

/**
 * Searches the activations made since the day before `sentAt` (ms; sTN's days are Dutch ones): there is no filter for a
 * reference number (sTN 5), and `total` is not to be trusted (sTN 3).
 */
export async function activationByReference(
  ask: Ask,
  row: Row,
  { reference, notBefore }: ReferenceSearch,
  sentAt: number,
): Promise<Sight> {
  const createdAtFrom = new Date(sentAt - DAY_MS).toISOString().slice(0, 10)
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { createdAtFrom, take: PAGE, skip: page * PAGE, orderBy: 'createdAt' }
    const results = resultsOf(await ask({ row: activationList, query }))
    const found = results.find((one) => {
      const { referenceNumber, createdAt } = asThing(one)
      const isOurs = typeof referenceNumber === 'string' && isSameReference(reference, referenceNumber)
      return isOurs && (notBefore === undefined || Date.parse(String(createdAt)) >= notBefore - 600_000)
    })
    if (found !== undefined) return { kind: 'found', word: wordOfActivation(row, found), answer: found }
    if (results.length < PAGE) break
  }
  return { kind: 'nothing' }
}
