import type { IncomingMessage } from 'node:http'
import { secretNames } from '#contract/mask.ts'
import type { Row } from '#contract/operation.ts'
import { readParam, readQuery } from '#contract/params.ts'
import type { Permission } from '#contract/permissions.ts'
import type { SignedIn } from '../auth/signedIn.ts'
import { Refusal } from './refusal.ts'

/** Throws `forbidden`, which names what it would have taken. */
export function checkPermission(
  who: Pick<SignedIn, 'operatorId' | 'permissions'>,
  permission: Permission | undefined,
): void {
  if (permission === undefined || who.permissions.includes(permission)) return
  throw new Refusal('forbidden', `${who.operatorId} lacks ${permission}`, { permission })
}

/** What can be said of a row before its body is read. Throws `forbidden`. */
export function checkRowPermission(who: Pick<SignedIn, 'operatorId' | 'permissions'>, row: Row): void {
  checkPermission(who, row.permission)
  if (row.oneOf && !row.oneOf.some((one) => who.permissions.includes(one))) checkPermission(who, row.oneOf[0])
}

const ORDERS = ['orderBy', 'orderByDesc'] as const

/** Who sorts by what is masked reads it from the places of the rows: a PIN of four digits nearly to the digit. */
function secretOrders({ secrets }: Row, values: Readonly<Record<string, unknown>>) {
  const isSecret = secretNames(secrets)
  return ORDERS.filter((name) =>
    String(values[name] ?? '')
      .split(/\W+/)
      .some(isSecret),
  ).map((param) => ({
    param,
    problem: 'malformed' as const,
  }))
}

/**
 * The typed query of a row. Throws `bad_parameter` for every parameter at fault: unknown ones, and an order by a secret,
 * included.
 */
export function checkQuery(row: Row, search: string): Record<string, unknown> {
  const { values, issues: unread } = readQuery(row.query, new URLSearchParams(search))
  const issues = [...unread, ...secretOrders(row, values)]
  if (issues.length === 0) return values
  const fields = issues.slice(0, 50).map(({ param, problem }) => ({ path: `query.${param}`, code: problem }))
  throw new Refusal('bad_parameter', `${row.id}: query refused`, { fields })
}

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/

/** The headers that a row has of its own, and no others: an allow-list. Throws `bad_parameter`. */
export function checkHeaders(row: Row, request: IncomingMessage): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, param] of Object.entries(row.headers)) {
    const wire = request.headers[name.toLowerCase()]
    if (wire === undefined) continue
    // the only one that upstream has is a language
    if (typeof wire !== 'string' || readParam(param, wire) === undefined || !LANGUAGE_TAG.test(wire)) {
      throw new Refusal('bad_parameter', `${row.id}: header refused`, {
        fields: [{ path: `headers.${name}`, code: 'malformed' }],
      })
    }
    kept[name] = wire
  }
  return kept
}
