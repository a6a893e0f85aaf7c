import type { FieldIssue } from '#contract/errors.ts'
import type { BodyOf, Row } from '#contract/operation.ts'
import { BATCH_ALONE, type batchCreate } from '#contract/portal/batches.ts'
import { givenPath, givenQuery } from '../http/givenParts.ts'
import { Refusal } from '../http/refusal.ts'
import { isEmpty, readPlace, subjectsOf, type Parts, type SubjectKey } from '../ledger/places.ts'

type GivenItem = BodyOf<typeof batchCreate>['items'][number]

/** One item, as its row's checks left it. */
export interface PlannedItem {
  readonly label: string
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  /** Parsed by the row's schema. */
  readonly body: unknown
  readonly subject: SubjectKey | undefined
  /** An item before it is about the same. */
  readonly isDuplicate: boolean
  /** Its row of the file. */
  readonly cells: readonly string[] | undefined
}

const MOST_ISSUES = 50

function readBodyOf(row: Row, body: unknown): { readonly value?: unknown; readonly issues: readonly FieldIssue[] } {
  if (row.body.kind !== 'json') return body === undefined ? { issues: [] } : { issues: [{ path: '', code: 'unknown' }] }
  const parsed = row.body.schema.safeParse(body)
  if (parsed.success) return { value: parsed.data, issues: [] }
  const issues = parsed.error.issues.slice(0, MOST_ISSUES).map(({ path, code, message }) => ({
    path: path.map(String).join('.').slice(0, 200),
    code: code ?? 'refused',
    message: message.slice(0, 300),
  }))
  return { issues }
}

/** What no other item of the batch may have: what it is about, its reference number, its card. */
function aloneIn(row: Row, parts: Parts, subject: SubjectKey | undefined): string[] {
  const { reference, card } = BATCH_ALONE[row.id] ?? {}
  const own = [reference, card].flatMap((place) => {
    const value = place && readPlace(parts, place)
    return isEmpty(value) ? [] : [`${place} ${String(value)}`]
  })
  return subject ? [...own, `${subject.kind}/${subject.id}`] : own
}

/**
 * Checks every item as its row would be checked that came alone. Throws `body_refused` with `items.INDEX.body.FIELD` and
 * the like of those at fault, at most 50 of them.
 */
export function planItems(row: Row, items: readonly GivenItem[]): PlannedItem[] {
  const fields: FieldIssue[] = []
  const seen = new Set<string>()
  const readPath = givenPath(row)
  const planned = items.map((item, index): PlannedItem => {
    const at = `items.${index}`
    const path = readPath(item.path ?? {})
    if (!path) fields.push({ path: `${at}.path`, code: 'malformed' })
    const query = givenQuery(row, item.query)
    fields.push(
      ...query.issues
        .slice(0, MOST_ISSUES)
        .map(({ param, problem }) => ({ path: `${at}.query.${param}`, code: problem })),
    )
    const body = readBodyOf(row, item.body)
    fields.push(
      ...body.issues.map((issue) => ({ ...issue, path: [`${at}.body`, issue.path].filter(Boolean).join('.') })),
    )
    const parts = { path: path ?? {}, query: query.values, body: body.value }
    const [subject] = subjectsOf(row, parts)
    const alone = aloneIn(row, parts, subject)
    const isDuplicate = alone.some((one) => seen.has(one))
    for (const one of alone) seen.add(one)
    return { label: item.label, ...parts, subject, isDuplicate, cells: item.cells }
  })
  if (fields.length > 0) {
    throw new Refusal('body_refused', `batch: ${fields.length} faults in the items`, {
      fields: fields.slice(0, MOST_ISSUES),
    })
  }
  return planned
}
