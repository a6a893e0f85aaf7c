import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matcher } from './match.ts'
import { operation, type Row } from './operation.ts'
import { fillPath, int64, required, text } from './params.ts'
import { msmRows } from './msm/table.ts'

const given = { upstream: 'msm', method: 'GET' } as const
const rows: readonly Row[] = [
  operation({ ...given, id: 'one', path: '/people/{id}', params: { id: required(int64) } }),
  operation({ ...given, id: 'replace', method: 'PUT', path: '/people/{id}', params: { id: required(int64) } }),
  operation({ ...given, id: 'roles', path: '/people/roles' }),
  operation({ ...given, id: 'link', method: 'POST', path: '/people/link' }),
  operation({ ...given, id: 'late', path: '/{kind}/roles/all', params: { kind: required(text) } }),
  operation({ ...given, id: 'early', path: '/people/{name}/all', params: { name: required(text) } }),
  operation({ ...given, id: 'file', path: '/files/{name}', params: { name: required(text) } }),
]
const match = matcher(rows)
const outcome = (method: string, path: string) => {
  const found = match(method, path)
  if (found.row) return [found.row.id, found.path]
  return 'issue' in found ? found.issue : found.allowed
}

describe('the matcher', () => {
  it('finds a row and reads its places, typed', () => {
    expect(outcome('GET', '/people/1234568')).toEqual(['one', { id: 1234568 }])
    expect(outcome('PUT', '/people/1234568')).toEqual(['replace', { id: 1234568 }])
    expect(outcome('GET', '/files/a%20b')).toEqual(['file', { name: 'a b' }])
  })

  it('prefers fixed segments to places, the leftmost difference decides', () => {
    expect(outcome('GET', '/people/roles')).toEqual(['roles', {}])
    expect(matcher(rows.toReversed())('GET', '/people/roles').row?.id).toBe('roles')
    expect(outcome('GET', '/people/roles/all')).toEqual(['early', { name: 'roles' }])
    expect(matcher(rows.toReversed())('GET', '/people/roles/all').row?.id).toBe('early')
  })

  it('says which methods a path has, each once', () => {
    expect(outcome('DELETE', '/people/7')).toEqual(['GET', 'PUT'])
    expect(outcome('DELETE', '/people/roles')).toEqual(['GET', 'PUT'])
    expect(outcome('get', '/people/7')).toEqual(['GET', 'PUT'])
    expect(outcome('GET', '/nobody')).toEqual([])
  })

  it.each([
    '',
    '/',
    'people/7',
    'x/people/7',
    '//people/7',
    '/people/7/',
    '/people//7',
    '/People/7',
    '/peopl%65/7',
    '/people/./7',
    '/people/../people/7',
    '/people/%2e%2e/7',
    '/people/7?x=1',
    '/people/7/..%2froles',
    '/people\\7',
  ])('finds nothing under %j', (path) => {
    expect(match('GET', path).row).toBeUndefined()
  })

  it.each([
    '.',
    '..',
    '%2e',
    '%2E%2e',
    '%2f',
    'a%2Fb',
    'a%5cb',
    'a\\b',
    'a%3Fb',
    'a%23b',
    '%00',
    'a%0d%0ab',
    'a%C2%85b',
    '%',
    '%zz',
    '%ff',
    '%c0%ae%c0%ae',
  ])('refuses the place %j', (segment) => {
    expect(outcome('GET', `/files/${segment}`)).toEqual({ param: 'name', problem: 'malformed' })
  })

  it.each(['roles%00', '1.5', '1e3', '0x1', '9007199254740993', '9'.repeat(40), '%31%30%', ' 1', '-'])(
    'refuses the id %j',
    (segment) => {
      expect(outcome('GET', `/people/${segment}`)).toEqual({ param: 'id', problem: 'malformed' })
    },
  )

  it('answers something for whatever comes, and what it finds is rebuilt into a path that it finds again', () => {
    const wild = fc.oneof(
      fc.webPath(),
      fc.string({ unit: 'grapheme' }).map((name) => `/files/${encodeURIComponent(name)}`),
      fc
        .array(fc.oneof(fc.constantFrom('people', 'files', 'roles', '..', '%2e%2e', '%2F', '7', ''), fc.string()))
        .map((parts) => `/${parts.join('/')}`),
    )
    fc.assert(
      fc.property(fc.constantFrom('GET', 'PUT', 'POST'), wild, (method, path) => {
        const found = match(method, path)
        if (!found.row) return
        const rebuilt = fillPath(found.row.path, found.path)
        expect(new URL(`http://host${rebuilt}`).pathname).toBe(rebuilt)
        expect(match(method, rebuilt)).toEqual(found)
      }),
    )
  })

  it('finds each of KPN’s operations, and itself only', () => {
    const msm: readonly Row[] = Object.values(msmRows)
    const matchMsm = matcher(msm)
    for (const row of msm) {
      const path = row.path.replaceAll(/\{\w+\}/g, '1623106407')
      expect(matchMsm(row.method, path).row?.id).toBe(row.id)
    }
  })
})
