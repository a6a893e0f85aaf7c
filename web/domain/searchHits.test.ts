import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PersonInList } from './person.ts'
import {
  contractHits,
  filterOf,
  personHits,
  questionsOf,
  readSearch,
  type FoundContract,
  type Question,
} from './searchHits.ts'

const aContract = (over: Partial<FoundContract> = {}): FoundContract => ({
  id: 1,
  number: '31621458830',
  numbers: ['31621458830'],
  product: null,
  category: null,
  state: 'ACTIVE',
  simCardNumber: '8931080312045567219',
  person: { firstName: 'Joshua', prefix: '', surname: 'Martino' },
  ...over,
})

const aPerson = (over: Partial<PersonInList> = {}): PersonInList => ({
  id: 7,
  firstName: 'Joshua',
  prefix: '',
  lastName: 'Martino',
  employeeNumber: '104482',
  fixedNumber: '',
  path: [],
  contracts: { amount: 1, firstNumber: null },
  ...over,
})

const columns = (questions: readonly Question[]) => questions.map((question) => question.column ?? 'patterns')

const NOTATIONS = [
  '0621458830',
  '06-21458830',
  '06 2145 8830',
  '06 21 45 88 30',
  '(06) 21458830',
  '+31621458830',
  '+31 6 2145 8830',
  '+31 (0)6 2145 8830',
  '0031 6 21458830',
  '31621458830',
  '31 6 21458830',
  'tel:+31621458830',
  '06.21.45.88.30',
  '06–2145–8830',
  '\u00a006\u202f2145\u202f8830 ',
  '０６２１４５８８３０',
]

describe('a number in any notation', () => {
  test.each(NOTATIONS)('%j is one line', (typed) => {
    const search = readSearch(typed)
    expect(search).toMatchObject({ by: 'digits', national: '0621458830' })
    expect(search).toMatchObject({ readAs: { text: '06-21458830', isWhole: true } })
    expect(questionsOf(search)).toContainEqual({
      list: 'contracts',
      column: 'MOBILE_NUMBER',
      anyOf: ['31621458830', '0621458830'],
    })
    expect(contractHits(search, [aContract()])).toMatchObject([{ number: ['', '06-21458830', ''] }])
  })

  test.each(['+31 6 2145 88', '06-214588', '0031 6 214588', '316214588'])('the beginning of one: %s', (typed) => {
    const search = readSearch(typed)
    expect(search).toMatchObject({ readAs: { text: '06-214588', isWhole: false } })
    expect(contractHits(search, [aContract()])[0]?.number).toEqual(['', '06-214588', '30'])
  })

  test('from the middle, anywhere; the country code is no part of what people see', () => {
    expect(readSearch('4588')).toMatchObject({ national: undefined, readAs: { text: '…4588', isWhole: false } })
    expect(contractHits(readSearch('4588'), [aContract()])[0]?.number).toEqual(['06-21', '4588', '30'])
    // KPN finds 1621 in 31 621458830
    expect(contractHits(readSearch('1621'), [aContract()])).toEqual([])
  })

  test('what begins with 06 is no middle', () => {
    const other = aContract({ number: '31610621458', numbers: ['31610621458'] })
    expect(contractHits(readSearch('0621458'), [other])).toEqual([])
  })

  test('fixed and data numbers', () => {
    const fixed = aContract({ number: '31773204418', numbers: ['31773204418'] })
    expect(readSearch('077 3204418')).toMatchObject({ readAs: { text: '077-3204418', isWhole: true } })
    expect(contractHits(readSearch('077-32'), [fixed])[0]?.number).toEqual(['', '077-32', '04418'])
    expect(readSearch('3197 0123 45678')).toMatchObject({ national: '097012345678' })
  })

  test('a number that KPN spells as people do is the same number', () => {
    const spelled = aContract({ number: '06-21458830', numbers: ['06-21458830'] })
    expect(contractHits(readSearch('+31621458830'), [spelled])).toHaveLength(1)
  })

  test('a few digits of any number are found and marked, wherever they are', () => {
    const digit = fc.integer({ min: 0, max: 9 })
    const line = fc.array(digit, { minLength: 8, maxLength: 8 }).map((digits) => digits.join(''))
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 4, max: 8 }), (rest, from, length) => {
        const typed = rest.slice(from, from + length)
        fc.pre(!typed.startsWith('0') && !/^31(6|97)/.test(typed) && typed.length >= 4)
        const [hit] = contractHits(readSearch(typed), [aContract({ numbers: [`316${rest}`], simCardNumber: null })])
        expect(hit?.number[1].replaceAll(/\D/g, '')).toBe(typed)
        expect(hit?.number.join('')).toBe(`06-${rest}`)
      }),
    )
  })
})

describe('SIM cards and employee numbers', () => {
  test('a part of an ICCID is marked within its groups of four', () => {
    const [hit] = contractHits(readSearch('0312 0455'), [aContract()])
    expect(hit?.sim).toEqual(['8931 08', '03 1204 55', '67 219'])
  })

  test('a whole ICCID is no telephone number', () => {
    const search = readSearch('8931 0803 1204 5567 219')
    expect(search).toMatchObject({ readAs: { text: '8931 0803 1204 5567 219', isWhole: true } })
    expect(columns(questionsOf(search))).toEqual(['SIM_CARD_NUMBER', 'EMPLOYEE_NUMBER'])
  })

  test('digits of an employee number', () => {
    const search = readSearch('1044')
    expect(columns(questionsOf(search))).toContain('EMPLOYEE_NUMBER')
    expect(personHits(search, [aPerson(), aPerson({ id: 8, employeeNumber: '200' })])).toMatchObject([
      { person: { id: 7 }, employeeNumber: ['', '1044', '82'] },
    ])
    expect(personHits(readSearch('9000'), [aPerson({ employeeNumber: 'CRAWLER9000' })])).toHaveLength(1)
  })
})

describe('what is asked', () => {
  test('digits: the four columns, likeliest first', () => {
    expect(columns(questionsOf(readSearch('4588')))).toEqual([
      'MOBILE_NUMBER',
      'FIXED_NUMBER',
      'SIM_CARD_NUMBER',
      'EMPLOYEE_NUMBER',
    ])
  })

  test('words: people by patterns, each word for itself', () => {
    expect(questionsOf(readSearch('  Aanholt, Maxim van '))).toEqual([
      { list: 'people', patterns: ['Aanholt', 'Maxim', 'van'] },
    ])
    expect(questionsOf(readSearch('CRAWLER9000'))).toEqual([{ list: 'people', patterns: ['CRAWLER9000'] }])
  })

  test.each(['', '   ', '123', '06', 'x', '+', '""', '–', '+31'])('%j: nothing yet', (typed) =>
    expect(questionsOf(readSearch(typed))).toEqual([]),
  )

  test('whatever is typed, a filter holds quoted digits and a pattern no control character', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9 +"\\:;.-]{0,30}$/)), (typed) => {
        for (const question of questionsOf(readSearch(typed))) {
          if (question.column) expect(filterOf(question.column, question.anyOf)).toMatch(/^[A-Z_]+: "\d+"(, "\d+")?$/)
          else for (const pattern of question.patterns) expect(pattern).not.toMatch(/\p{Cc}/u)
        }
      }),
    )
  })
})

describe('hits are checked again', () => {
  test('each once, those that ended last', () => {
    const hits = contractHits(readSearch('0621'), [
      aContract({ id: 3, state: 'CLOSED', numbers: ['31621000000'] }),
      aContract({ id: 2, numbers: ['31621999999'] }),
      aContract({ id: 2, numbers: ['31621999999'] }),
    ])
    expect(hits.map(({ contract }) => contract.id)).toEqual([2, 3])
  })

  test('names: every word, in any order, without case and accents', () => {
    const people = [
      aPerson({ id: 1, firstName: 'Esra', lastName: 'Doğan' }),
      aPerson({ id: 2, firstName: 'Esra', lastName: 'Visser' }),
    ]
    expect(personHits(readSearch('dogan esra'), people)).toMatchObject([{ person: { id: 1 }, isUnseen: false }])
    expect(personHits(readSearch('104482'), people)).toHaveLength(2)
  })

  test('when nothing that the list shows fits, KPN’s word is taken and said', () => {
    expect(personHits(readSearch('joshua.martino@companyx.nl'), [aPerson()])).toMatchObject([{ isUnseen: true }])
  })

  test('by surname, its prefix apart, as Dutch lists are', () => {
    const people = [
      aPerson({ id: 1, firstName: 'Anna', prefix: 'de', lastName: 'Boer' }),
      aPerson({ id: 2, firstName: 'Anna', lastName: 'Aarts' }),
    ]
    expect(personHits(readSearch('anna'), people).map(({ person }) => person.id)).toEqual([2, 1])
  })
})
