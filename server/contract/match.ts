import type { Row } from './operation.ts'
import { readParam, type ParamIssue } from './params.ts'

export interface Match<R extends Row = Row> {
  readonly row: R
  /** Path parameters, typed as the row says. */
  readonly path: Readonly<Record<string, unknown>>
}

export type MatchResult<R extends Row = Row> =
  | Match<R>
  | { readonly row: undefined; readonly allowed: readonly string[] }
  | { readonly row: undefined; readonly issue: ParamIssue }

interface Compiled<R extends Row> {
  readonly row: R
  readonly segments: readonly string[]
}

const isPlace = (segment: string) => segment.startsWith('{')

/** Fixed segments first, the leftmost difference decides. */
function fixedFirst<R extends Row>(a: Compiled<R>, b: Compiled<R>) {
  const at = a.segments.findIndex((segment, index) => isPlace(segment) !== isPlace(b.segments[index]!))
  return at === -1 ? 0 : Number(isPlace(a.segments[at]!)) - Number(isPlace(b.segments[at]!))
}

/**
 * Finds the row for a request. Compares whole segments only: no patterns, no prefixes, so that matcher and forwarder
 * can never see two different paths. Fixed segments win over `{places}` (`/subscribers/roles` over `{id}`).
 */
export function matcher<R extends Row>(rows: Iterable<R>) {
  const byLength = new Map<number, Compiled<R>[]>()
  for (const row of rows) {
    const segments = row.path.split('/').slice(1)
    const same = byLength.get(segments.length) ?? []
    same.push({ row, segments })
    byLength.set(segments.length, same)
  }
  for (const same of byLength.values()) same.sort(fixedFirst)

  /** `path` starts with a slash and has no query. Segments are compared as they came; places are percent-decoded. */
  return function match(method: string, path: string): MatchResult<R> {
    if (!path.startsWith('/')) return { row: undefined, allowed: [] }
    const segments = path.split('/').slice(1)
    const fitting = (byLength.get(segments.length) ?? []).filter((one) =>
      one.segments.every((segment, at) => isPlace(segment) || segment === segments[at]),
    )
    const best = fitting.find((one) => one.row.method === method)
    if (!best) return { row: undefined, allowed: [...new Set(fitting.map((one) => one.row.method))] }
    const values: Record<string, unknown> = {}
    for (const [at, segment] of best.segments.entries()) {
      if (!isPlace(segment)) continue
      const name = segment.slice(1, -1)
      const value = readPlace(best.row, name, segments[at]!)
      if (value === undefined) return { row: undefined, issue: { param: name, problem: 'malformed' } }
      values[name] = value
    }
    return { row: best.row, path: values }
  }
}

function readPlace(row: Row, name: string, segment: string) {
  const param = row.params[name]
  if (!param || segment === '') return undefined
  try {
    const text = decodeURIComponent(segment)
    return text === '.' || text === '..' || /[/\\?#]/.test(text) ? undefined : readParam(param, text)
  } catch {
    return undefined
  }
}
