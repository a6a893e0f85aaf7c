import { describe, expect, test } from 'vitest'
import type { Command, Progress } from '#contract/portal/ledger.ts'
import type { Line } from './line.ts'
import { readSearch } from './searchHits.ts'
import { namedHits, namedWrites, stnHits, stnQuestions } from './stnSearch.ts'

const aLine = (over: Partial<Line>): Line => ({
  id: 'aB3',
  state: 'ACTIVE',
  phoneNumber: '06-12345678',
  simCardNumber: '8931080012345678901',
  isDataOnly: false,
  isEsim: false,
  activatedOn: null,
  fixedIp: null,
  environment: null,
  services: {},
  accessType: null,
  codes: { pin: true, puk: true },
  ...over,
})

describe('a line of sTN’s', () => {
  test.each([
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '+31 6 12345678',
    '0031612345678',
    '31612345678',
    '+31(0)612345678',
  ])('is found by its number typed as %s, and marked', (typed) => {
    const search = readSearch(typed)
    expect(stnQuestions(search)[0]).toEqual({ PhoneNumberStartsWith: '06-12345678' })
    expect(stnHits(search, [aLine({})])).toMatchObject([{ number: ['', '06-12345678', ''], sim: undefined }])
  })

  test('is found by a part of its number or card; one that answers to neither is none, whatever sTN gave', () => {
    const search = readSearch('5678')
    expect(stnQuestions(search)).toEqual([{ PhoneNumberContains: '5678' }, { SimCardNumberContains: '5678' }])
    const lines = [
      aLine({ id: 'suspended', state: 'SUSPENDED' }),
      aLine({ id: 'card', phoneNumber: '06-11112222' }),
      aLine({ id: 'none', phoneNumber: '06-11112222', simCardNumber: '8931080000000000000' }),
      aLine({ id: 'card', phoneNumber: '06-11112222' }),
    ]
    expect(stnHits(search, lines).map(({ line, number, sim }) => [line.id, number.join('|'), sim?.join('|')])).toEqual([
      ['card', '06-11112222||', '8931 0800 1234 |5678| 901'],
      ['suspended', '06-1234|5678|', undefined],
    ])
    expect(stnQuestions(readSearch('8931 0800 1234 5678 901'))[1]).toEqual({
      SimCardNumberContains: '8931080012345678901',
    })
  })

  test('is found by whom it was activated for, in any order and without marks, and by our reference', () => {
    const made = (over: Partial<Command>, upstreamId: string) =>
      ({
        row: 'subscriptionCreate',
        note: null,
        reference: null,
        progress: { upstreamId } as Progress,
        ...over,
      }) as Command
    const commands = [
      made({ note: 'Zoë Jansen (1234567)', reference: 'VL0ABCDEFGHJKMN' }, 'a1'),
      made({ note: 'Piet Jansen' }, 'a2'),
      made({ row: 'subscriptionSuspend', note: 'zoe jansen belde' }, 'a3'),
      made({ row: 'subscriptionPortIn', note: 'voor zoe jansen', reference: 'VL9' }, 'a4'),
    ]
    const found = (typed: string) => {
      const search = readSearch(typed)
      return search.by === 'words' ? namedWrites(search.words, commands) : search.by
    }
    expect(found('jansen, zoe')).toEqual([{ activationId: 'a1', by: 'Zoë Jansen' }])
    expect(found('Jansen').length).toBe(2)
    expect(found('vl0abcd')).toEqual([{ activationId: 'a1', by: 'VL0ABCDEFGHJKMN' }])
    expect(found('VL')).toEqual([])
    const line = aLine({})
    expect(
      namedHits([
        { line, by: 'Zoë' },
        { line, by: 'Zoë' },
      ]),
    ).toMatchObject([{ by: 'Zoë', sim: undefined }])
  })
})
