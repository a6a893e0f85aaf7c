import { describe, expect, test } from 'vitest'
import { changedServices, newClashes, nextMove, shownLineDeeds, withoutClash, type Line } from './line.ts'
import { cardFits, cardsAsked, filterTyped, lineFits, linesAsked, phoneAsked } from './lineList.ts'
import { readSearch } from './searchHits.ts'
import { stnQuestions } from './stnSearch.ts'
import { startOfDay } from './wishedDay.ts'

describe('services as a difference', () => {
  const now = { voiceMail: false, dataRoamingEU: true, blockData: false }

  test('name just what differs', () => {
    expect(changedServices(now, now)).toEqual({})
    expect(changedServices(now, { ...now, voiceMail: true })).toEqual({ voiceMail: true })
  })

  test('warn of what clashes only now, and take its cause away', () => {
    expect(newClashes(now, now, false)).toEqual([])
    const wanted = { ...now, blockData: true }
    const [clash] = newClashes(now, wanted, false)
    expect(clash).toMatchObject({ code: 'blockedRoaming', tone: 'stop' })
    expect(changedServices(now, withoutClash(now, wanted, clash!))).toEqual({ blockData: true, dataRoamingEU: false })
  })
})

test('of suspend and resume the one that changes something is offered, both in a state that nobody knows', () => {
  expect(shownLineDeeds('ACTIVE')).not.toContain('resume')
  expect(shownLineDeeds('SUSPENDED')).not.toContain('suspend')
  expect(shownLineDeeds('SOMETHING')).toEqual(expect.arrayContaining(['suspend', 'resume']))
})

test('another move is two months away, and days begin in Amsterdam', () => {
  expect(nextMove('2026-11-22T09:00:00Z')).toBe('2027-01-22')
  expect(startOfDay('2026-11-30')).toBe('2026-11-30T00:00:00+01:00')
  expect(startOfDay('2026-07-01')).toBe('2026-07-01T00:00:00+02:00')
  expect(startOfDay('')).toBeUndefined()
})

describe('what sTN is asked', () => {
  test.each([
    ['0612', { PhoneNumberStartsWith: '06-12' }],
    ['31612', { PhoneNumberStartsWith: '06-12' }],
    ['4567', { PhoneNumberContains: '4567' }],
  ])('%s, with the dash that filters want', (typed, asked) => expect(phoneAsked(typed)).toEqual(asked))

  test('a card is told from a number', () => {
    expect(filterTyped('8931 0800')).toEqual({ column: 'SIM', values: ['89310800'] })
    expect(filterTyped('06-12')).toEqual({ column: 'PHONE', values: ['0612'] })
    expect(filterTyped('x')).toBeUndefined()
  })

  test('states are alternatives, and an order is sTN’s field', () => {
    const filters = [{ column: 'STATE', values: ['ACTIVE', 'SUSPENDED'] }]
    expect(linesAsked({ filters, sort: { column: 'number', order: 'DESC' } })).toEqual({
      StateIn: 'ACTIVE,SUSPENDED',
      orderByDesc: 'phoneNumber',
    })
  })

  test('what sTN gives is looked at again; of one status its documented filter is asked', () => {
    const fits = lineFits([
      { column: 'STATE', values: ['SUSPENDED'] },
      { column: 'PHONE', values: ['0612'] },
    ])
    const line = { state: 'SUSPENDED', phoneNumber: '06-12345678', simCardNumber: null } as Line
    expect(fits(line)).toBe(true)
    expect(fits({ ...line, state: 'ACTIVE' })).toBe(false)
    expect(fits({ ...line, phoneNumber: '06-21345678' })).toBe(false)
    expect(lineFits([])({ ...line, phoneNumber: null })).toBe(true)
    const free = [{ column: 'STATUS', values: ['FREE'] }]
    expect(cardsAsked({ filters: free, sort: null })).toEqual({ status: 'FREE' })
    expect(cardsAsked({ filters: [{ column: 'STATUS', values: ['FREE', 'BUSY'] }], sort: null })).toEqual({
      StatusIn: 'FREE,BUSY',
    })
    expect(cardFits(free)({ status: 'BUSY', number: '8931' })).toBe(false)
    expect(cardFits([...free, { column: 'SIM', values: ['931'] }])({ status: 'FREE', number: '8931' })).toBe(true)
  })

  test('a search is a number and a card', () => {
    expect(stnQuestions(readSearch('06-1910'))).toContainEqual({ PhoneNumberStartsWith: '06-1910' })
    expect(stnQuestions(readSearch('jansen'))).toEqual([])
  })
})
