import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateTime,
  day,
  filledText,
  fillPath,
  flag,
  int32,
  int64,
  many,
  oneOf,
  readParam,
  readQuery,
  required,
  text,
  writeQuery,
} from './params.ts'

const params = {
  id: int64,
  from: int32,
  userOnly: flag,
  pattern: text,
  sessionId: filledText,
  patterns: many(text),
  contextIds: many(int64),
  order: oneOf('ASC', 'DESC'),
  status: many(oneOf('NEW', 'SIM CARDS', 'a&b=c+d')),
  wishDate: dateTime,
  searchFrom: day,
}

const read = (search: string, of: Parameters<typeof readQuery>[0] = params) =>
  readQuery(of, new URLSearchParams(search))

const aText = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((value) => !/\p{Cc}/u.test(value))
const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())

const someValues = fc.record(
  {
    id: fc.maxSafeInteger(),
    from: fc.integer({ min: -(2 ** 31) + 1, max: 2 ** 31 - 1 }),
    userOnly: fc.boolean(),
    pattern: aText,
    sessionId: aText.filter((value) => value !== ''),
    patterns: fc.array(aText, { minLength: 1 }),
    contextIds: fc.array(fc.maxSafeInteger(), { minLength: 1 }),
    order: fc.constantFrom('ASC', 'DESC'),
    status: fc.array(fc.constantFrom('NEW', 'SIM CARDS', 'a&b=c+d'), { minLength: 1 }),
    wishDate: aDay,
    searchFrom: aDay.map((date) => date.slice(0, 10)),
  },
  { requiredKeys: [], noNullPrototype: true },
)

describe('a query', () => {
  it('reads back what was written, whatever stands in it', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        expect(read(writeQuery(params, values))).toEqual({ values, issues: [] })
      }),
    )
  })

  it('is written in the order of the parameters, arrays as repeated keys, nothing for what is absent', () => {
    const values = { patterns: ['b', 'a'], from: 0, id: 7, pattern: undefined, order: null, userOnly: false }
    expect(writeQuery(params, values)).toBe('id=7&from=0&userOnly=false&patterns=b&patterns=a')
  })

  it('writes nothing that is no parameter', () => {
    expect(writeQuery(params, { id: 7, admin: true })).toBe('id=7')
  })

  it.each([
    ['unknown=1', [{ param: 'unknown', problem: 'unknown' }]],
    ['__proto__=1', [{ param: '__proto__', problem: 'unknown' }]],
    [
      'constructor=1&toString=1',
      [
        { param: 'constructor', problem: 'unknown' },
        { param: 'toString', problem: 'unknown' },
      ],
    ],
    ['=1', [{ param: '', problem: 'unknown' }]],
    ['ID=1', [{ param: 'ID', problem: 'unknown' }]],
    ['id%00=1', [{ param: 'id\0', problem: 'unknown' }]],
    ['id=1&id=2', [{ param: 'id', problem: 'repeated' }]],
    ['id=1&id=1', [{ param: 'id', problem: 'repeated' }]],
    ['patterns%5B%5D=a', [{ param: 'patterns[]', problem: 'unknown' }]],
    ['contextIds=1,2', [{ param: 'contextIds', problem: 'malformed' }]],
    ['contextIds=1&contextIds=x', [{ param: 'contextIds', problem: 'malformed' }]],
    ['sessionId=', [{ param: 'sessionId', problem: 'malformed' }]],
    ['order=asc', [{ param: 'order', problem: 'malformed' }]],
    ['userOnly=1', [{ param: 'userOnly', problem: 'malformed' }]],
    ['userOnly=TRUE', [{ param: 'userOnly', problem: 'malformed' }]],
    ['searchFrom=2022-02-30', [{ param: 'searchFrom', problem: 'malformed' }]],
    ['wishDate=2022-02-30T00:00:00Z', [{ param: 'wishDate', problem: 'malformed' }]],
  ])('refuses %s', (search, issues) => {
    expect(read(search)).toEqual({ values: {}, issues })
  })

  it('names every parameter at fault, and keeps the names short', () => {
    const { issues } = read(`id=x&from=y&${'n'.repeat(5000)}=1`)
    expect(issues.map(({ param }) => param)).toEqual(['id', 'from', 'n'.repeat(60)])
  })

  it('misses what is required, also when it is there and empty', () => {
    const needed = { status: required(many(text)), sessionId: required(filledText) }
    expect(read('', needed).issues).toEqual([
      { param: 'status', problem: 'missing' },
      { param: 'sessionId', problem: 'missing' },
    ])
    expect(read('status=NEW&sessionId=', needed).issues).toEqual([{ param: 'sessionId', problem: 'malformed' }])
  })

  it('leaves no trace of a hostile name on what it gives back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const { values } = readQuery(params, new URLSearchParams(pairs))
        expect(Object.getPrototypeOf(values)).toBe(Object.prototype)
        expect(Object.keys(values).filter((name) => !Object.hasOwn(params, name))).toEqual([])
      }),
    )
  })
})

describe('a value', () => {
  it.each([
    '',
    ' 1',
    '1 ',
    '+1',
    '1.0',
    '1e3',
    '0x10',
    '１',
    'NaN',
    'Infinity',
    '--1',
    '9007199254740993',
    '9'.repeat(17),
  ])('that reads %j is no whole number', (wire) => {
    expect(readParam(int64, wire)).toBeUndefined()
  })

  it('stays within what its format holds', () => {
    expect(readParam(int32, '2147483647')).toBe(2147483647)
    expect(readParam(int32, '2147483648')).toBeUndefined()
    expect(readParam(int64, '9007199254740991')).toBe(Number.MAX_SAFE_INTEGER)
    expect(readParam(int64, '9007199254740992')).toBeUndefined()
  })

  it('has no control characters, wherever it goes', () => {
    fc.assert(
      fc.property(
        aText,
        fc.constantFrom('\0', '\t', '\n', '\r', '\u001f', '\u007f', '\u0085', '\u009f'),
        aText,
        (a, c, b) => {
          expect(readParam(text, a + c + b)).toBeUndefined()
        },
      ),
    )
  })

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-01-00', false],
    ['25-01-30', false],
    ['30-01-2025', false],
    ['2025-01-30T00:00:00Z', false],
  ])('%s is a day: %s', (wire, isDay) => {
    expect(readParam(day, wire)).toBe(isDay ? wire : undefined)
  })

  it.each([
    ['2022-03-02T10:49:00.005Z', true],
    ['2022-02-25T11:01:03.100+00:00', true],
    ['2024-02-29T10:00Z', true],
    ['2023-02-29T10:00Z', false],
    ['2022-03-02T25:00:00Z', false],
    ['2022-03-02T10:61:00Z', false],
    ['2022-03-02T10:49:00', false],
    ['2022-03-02', false],
    ['yesterday', false],
  ])('%s is a moment: %s', (wire, isMoment) => {
    expect(readParam(dateTime, wire)).toBe(isMoment ? wire : undefined)
  })
})

describe('a path', () => {
  it('is filled with encoded values, so that a value never becomes a segment of its own', () => {
    fc.assert(
      fc.property(
        aText.filter((value) => !['', '.', '..'].includes(value)),
        (id) => {
          const path = fillPath('/a/{id}/b', { id })
          expect(path.split('/')).toHaveLength(4)
          expect(new URL(`http://host${path}`).pathname).toBe(path)
          expect(decodeURIComponent(path.split('/')[2]!)).toBe(id)
        },
      ),
    )
  })

  it.each([undefined, null, '', '.', '..'])('is not filled with %j', (id) => {
    expect(() => fillPath('/a/{id}/b', { id })).toThrow('id of /a/{id}/b')
  })

  it('takes every place, zero included', () => {
    expect(fillPath('/x/{id}/y/{attachmentId}', { id: 0, attachmentId: 12 })).toBe('/x/0/y/12')
  })
})
