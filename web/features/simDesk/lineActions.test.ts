import { expect, test } from 'vitest'
import type { DeedCannot } from '../../domain/deed.ts'
import { lineActions } from './lineActions.ts'

const NO: DeedCannot = { why: 'kpn' }
const kinds = (now: Partial<Parameters<typeof lineActions>[0]>) =>
  lineActions({
    simCardNumber: '8931',
    state: 'ACTIVE',
    shown: ['block', 'replace'],
    cannotNow: () => undefined,
    ...now,
  }).map(({ kind }) => kind)

test('a card that works: block first', () => expect(kinds({})).toEqual(['block', 'replace', 'contract', 'person']))

test('what cannot be blocked is opened first, and keeps its reason', () => {
  expect(kinds({ cannotNow: () => NO })).toEqual(['contract', 'block', 'replace', 'person'])
  expect(kinds({ state: 'ORDERED' })[0]).toBe('contract')
})

test('lifting a block is never the first, whoever tells of the block', () => {
  const blocked = ['contract', 'unblock', 'replace', 'person']
  expect(kinds({ state: 'BLOCKED' })).toEqual(blocked)
  expect(kinds({ shown: ['unblock', 'replace'] })).toEqual(blocked)
})

test('a line without a card has nothing to block', () =>
  expect(kinds({ simCardNumber: null })).toEqual(['contract', 'person']))
