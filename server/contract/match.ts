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

/**
 * Finds the row for a request. Compares whole decoded segments only: no patterns, no prefixes, so that matcher and
 * forwarder can never see two different paths. Fixed segments win over `{places}` (`/subscribers/roles` over `{id}`).
 */
export function matcher<R extends Row>(rows: Iterable<R>) {
  const byLength = new Map<number, Compiled<R>[]>()
  for (const row of rows) {
    const segments = row.path.split('/').slice(1)
    const same = byLength.get(segments.length) ?? []
    same.push({ row, segments })
    byLength.set(segments.length, same)
  }
  for (const same of byLength.values()) {
    same.sort((a, b) => a.segments.filter(isPlace).length - b.segments.filter(isPlace).length)
  }

  /** `path` starts with a slash and has no query. Segments are compared as they came; places are percent-decoded. */
  return function match(method: string, path: string): MatchResult<R> {
    const segments = path.split('/').slice(1)
    const fitting = (byLength.get(segments.length) ?? []).filter((one) =>
      one.segments.every((segment, at) => isPlace(segment) || segment === segments[at]),
    )
    const best = fitting.find((one) => one.row.method === method)
    if (!best) return { row: undefined, allowed: fitting.map((one) => one.row.method) }
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
