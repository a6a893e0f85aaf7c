import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTRACT_STATES } from '#contract/msm/schemas/contract.ts'
import {
  countItems,
  holderOf,
  placeOf,
  stateOfLetter,
  subjectOf,
  type ContractDetails,
  type ContractItem,
} from './contractDetails.ts'
import type { PathNode } from './node.ts'

const customer = { id: 1, kind: 'CUSTOMER', name: 'X' }
const debtor = { id: 2, kind: 'DEBTOR', name: 'X BV' }
const person = { id: 3, kind: 'SUBSCRIBER', name: 'Maxim van Aanholt' }

const details = (path: readonly PathNode[]): ContractDetails => ({
  id: 9876543,
  name: null,
  number: null,
  fixedNumber: null,
  letter: 'S',
  path,
  email: null,
  hasIndividualBundle: false,
  simCardNumber: null,
  uiccid: null,
  imei: null,
  extension: null,
  sipAccount: null,
  codes: { pin: false, puk: false },
  startedAt: null,
  activatedAt: null,
  endsAt: null,
  stateSince: null,
  presentation: null,
  raw: [],
})

describe('the state', () => {
  test('has a letter for each word of the lists', () => {
    expect(['A', 'C', 'O', 'P', 'S'].map(stateOfLetter).toSorted()).toEqual([...CONTRACT_STATES].toSorted())
    expect(stateOfLetter('S')).toBe('BLOCKED')
  })
  test('that nobody knows stays as it came, whatever it is', () => {
    for (const odd of ['', 'X', 'ACTIVE', 'constructor', '__proto__']) expect(stateOfLetter(odd)).toBe(odd)
  })
})

describe('whose it is', () => {
  test('is the person at the end of the path, wherever KPN puts them', () => {
    expect(holderOf({ path: [customer, debtor, person] })).toBe(person)
    expect(holderOf({ path: [person, customer] })).toBe(person)
    expect(placeOf({ path: [customer, debtor, person] })).toEqual([customer, debtor])
  })
  test('is nobody for a contract of a group, whose name stands in for it', () => {
    expect(holderOf({ path: [customer, debtor] })).toBeUndefined()
    expect(subjectOf(details([customer, debtor]))).toMatchObject({ person: 'X BV', state: 'BLOCKED', email: '' })
    expect(subjectOf(details([])).person).toBe('')
  })
})

test('items are counted at any depth, the root with them', () => {
  // where each next item hangs, as a share of those that are there already
  const places = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 30 })
  fc.assert(
    fc.property(places, (hangs) => {
      const items: { id: number; name: null; children: ContractItem[] }[] = [{ id: 0, name: null, children: [] }]
      for (const at of hangs) {
        const item = { id: items.length, name: null, children: [] }
        items[Math.floor(at * items.length)]!.children.push(item)
        items.push(item)
      }
      expect(countItems(items[0]!)).toBe(hangs.length + 1)
    }),
  )
})
