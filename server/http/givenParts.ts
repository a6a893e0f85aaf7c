import { matcher } from '#contract/match.ts'
import type { Row } from '#contract/operation.ts'
import { fillPath, readQuery } from '#contract/params.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Reads path parameters that came in a body: the same checks as for a path that came as an address. `undefined` for what
 * could not have.
 */
export function givenPath(row: Row): (given: Values) => Values | undefined {
  const names = Object.keys(row.params)
  const match = matcher([row])

  return (given) => {
    const isWhole = names.every((name) => Object.hasOwn(given, name))
    if (!isWhole || Object.keys(given).some((name) => !names.includes(name))) return undefined
    let filled: string
    try {
      filled = fillPath(row.path, given)
    } catch {
      return undefined
    }
    const matched = match(row.method, filled)
    return matched.row ? matched.path : undefined
  }
}

/** Reads a query that came in a body: the same checks as for a query that came in an address. */
export const givenQuery = (row: Row, given: Values = {}) =>
  readQuery(
    row.query,
    new URLSearchParams(
      Object.entries(given).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value]).map((one: unknown) => [name, String(one)]),
      ),
    ),
  )
