import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownPath } from './ownPath.ts'

const HERE = 'http://localhost:4600'

describe('a path of ours comes back as it is', () => {
  test.each(['/', '/people', '/people/1234568?tab=contracts#orders', '/people?set=1&q=a%20b', '/people/%C3%A9'])(
    '%s',
    (path) => expect(ownPath(path)).toBe(path),
  )
})

describe('an address of somebody else never does', () => {
  test.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/%09/evil.example',
    '/%0a/evil.example',
    '/%0d%0a/evil.example',
    '/%5cevil.example',
    '/%255cevil.example',
    '/%2f/evil.example',
    '/%2fevil.example',
    '/%252fevil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/people/..//evil.example',
    '/people/../..//evil.example',
    '/%2e%2e//evil.example',
    '/ /evil.example',
    '/\u0000/evil.example',
    'https://evil.example',
    'http:evil.example',
    'https:/evil.example',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'evil.example',
    '@evil.example',
    '.evil.example',
    ' //evil.example',
    '\u00a0//evil.example',
    '',
    '?x',
    '#x',
  ])('%j', (wanted) => expect(ownPath(wanted, '/people')).toBe('/people'))

  test('nothing asked is the fallback', () => {
    expect(ownPath(null)).toBe('/')
    expect(ownPath(undefined, '/people')).toBe('/people')
  })

  test('whatever is asked, a browser stays here', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2f',
      '%5c',
      '%2e',
      '%09',
      '\t',
      '\n',
      ' ',
      ':',
      '@',
      '?',
      '#',
      '//',
      'evil.example',
      'javascript:',
      '%',
      'a',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
          fc.string(),
        ),
        (wanted) => {
          const path = ownPath(wanted)
          expect(new URL(path, HERE).origin).toBe(HERE)
          expect(path.startsWith('/')).toBe(true)
          expect(path.startsWith('//')).toBe(false)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
