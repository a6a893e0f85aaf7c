import { describe, expect, it } from 'vitest'
import { matcher } from '../match.ts'
import type { Row } from '../operation.ts'
import { fillPath, type Param } from '../params.ts'
import { ROLES, type Role } from '../permissions.ts'
import { session } from './auth.ts'
import { portalRows } from './table.ts'

const rows: Readonly<Record<string, Row>> = portalRows

describe('the portal’s own rows', () => {
  it.each(Object.entries(rows))('%s is named as it is exported and found at its path', (name, row) => {
    expect(row.id).toBe(name)
    expect(row.upstream).toBe('portal')
    const example = (param: Param) => (param.type === 'string' && param.enum?.[0]) || 'x1'
    const params = Object.entries(row.params).map(([name, param]) => [name, example(param)])
    const path = fillPath(row.path, Object.fromEntries(params))
    expect(matcher(Object.values(rows))(row.method, path).row).toBe(row)
  })

  it('stand under /auth or /api, never in the way of an upstream’s', () => {
    for (const { path } of Object.values(rows)) {
      expect(path).toMatch(/^\/(auth|api)\/[a-z-]+/)
      expect(path).not.toMatch(/^\/api\/(msm|stn)(\/|$)/)
    }
  })

  it('ask for a permission, but for signing in and out and one’s own choices', () => {
    const free = Object.values(rows).filter((row) => row.permission === undefined)
    expect(free.map((row) => row.path)).toEqual([
      '/auth/session',
      '/auth/sign-in',
      '/auth/sign-out',
      '/api/operators/me/preferences',
    ])
  })

  it('are no upstream writes: those alone carry a key and a reference', () => {
    for (const row of Object.values(rows)) expect([row.id, row.effect, row.write]).toEqual([row.id, 'read', undefined])
  })
})

describe('a session', () => {
  const nobody = {
    operator: null,
    sandbox: true,
    upstreams: { msm: { on: true }, stn: { on: false } },
    supportText: null,
    version: '0.1.0',
    idleMs: 1_800_000,
  }

  it('knows nobody, and every role with its permissions', () => {
    expect(session.parse(nobody)).toEqual(nobody)
    for (const role of Object.keys(ROLES) as Role[]) {
      const operator = { id: 'o1', username: 'a', role, permissions: [...ROLES[role]], language: null, theme: 'dark' }
      expect(session.parse({ ...nobody, operator }).operator).toEqual(operator)
    }
  })

  it('is refused with a role or permission that nobody knows', () => {
    const operator = {
      id: 'o1',
      username: 'a',
      role: 'viewer',
      permissions: ['fleet.read'],
      language: null,
      theme: null,
    }
    expect(session.safeParse({ ...nobody, operator: { ...operator, role: 'root' } }).success).toBe(false)
    expect(session.safeParse({ ...nobody, operator: { ...operator, permissions: ['all'] } }).success).toBe(false)
  })
})
