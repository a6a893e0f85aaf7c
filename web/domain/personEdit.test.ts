import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bodyOf,
  carryOver,
  changedBetween,
  changesOf,
  checkAfter,
  formOf,
  isChanged,
  unknownFields,
} from './personEdit.ts'
import { isEmptyValue, isReadOnly, PERSON_FIELDS, type PersonField, type PersonRecord } from './personField.ts'

/** KPN's own example person. */
const joshua = {
  path: [{ id: 2345678, name: 'COMPANY X', type: 'CUSTOMER', email: null }],
  id: 1234568,
  location: ['Company X', 'Martino, Joshua'],
  firstName: 'Joshua',
  surnamePrefix: '',
  surname: 'Martino',
  email: 'joshua.martino@companyx.nl',
  vip: false,
  employeeNumber: 'CRAWLER9000',
  gender: 'MALE',
  preferredLanguage: 'NL',
  comments: 'CRAWLER9000',
  mobileNumber: '31621458830',
  fixedNumber: null,
  user: false,
  gripUser: false,
}

/** What KPN keeps after a PUT: what is left out goes back to its default; fields without a place in it are KPN's own. */
const afterPut = (record: PersonRecord, body: Readonly<Record<string, unknown>>): PersonRecord => {
  const kept = Object.entries(record).filter(([name]) => isReadOnly(name))
  const data = PERSON_FIELDS.map((field) => [field, body[field] ?? (field === 'vip' ? false : '')])
  return Object.fromEntries([...kept, ...data])
}

const absent = Symbol('absent')
const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    'a\r\nb',
    'a\nb',
    ' ',
    ' padded ',
    '06-12345678',
    '0612345678',
    '31612345678',
    '077 320 44 18',
    'Doğan',
  ),
)
const anyValue = fc.oneof(anyText, fc.constantFrom(null, '', absent))
const anyRecord: fc.Arbitrary<PersonRecord> = fc
  .record({
    known: fc.record(
      Object.fromEntries(PERSON_FIELDS.filter((field) => field !== 'vip').map((field) => [field, anyValue])),
    ),
    vip: fc.constantFrom(true, false, null, absent),
    strange: fc.dictionary(
      fc.constantFrom('nickname', 'costs', 'tags', 'extra', 'flag'),
      fc.oneof(anyValue, fc.boolean(), fc.integer(), fc.array(fc.string()), fc.constant({})),
    ),
  })
  .map(({ known, vip, strange }) =>
    Object.fromEntries(
      Object.entries({ id: 7, path: [], user: true, gripUser: null, ...known, vip, ...strange }).filter(
        ([, value]) => value !== absent,
      ),
    ),
  )
const anyEdits = fc.dictionary(fc.constantFrom<PersonField>(...PERSON_FIELDS), anyText)

test('no field of any person is lost, whatever is edited and whatever KPN knows of them', () => {
  fc.assert(
    fc.property(anyRecord, anyEdits, (record, edits) => {
      const form = {
        ...formOf(record),
        ...edits,
        vip: 'vip' in edits ? edits.vip!.length % 2 === 1 : record['vip'] === true,
      }
      const stopped = unknownFields(record)
      const body: Readonly<Record<string, unknown>> = bodyOf(record, form)
      const after = afterPut(record, body)

      for (const [name, value] of Object.entries(record)) {
        if (isEmptyValue(value)) continue
        const isEdited = name in edits && isChanged(record, form, name as PersonField)
        if (!isEdited && !stopped.includes(name)) expect(after[name]).toEqual(value)
      }
      for (const name of stopped) expect(isEmptyValue(record[name])).toBe(false)
      for (const name of Object.keys(body)) expect(PERSON_FIELDS).toContain(name)
      for (const [name, value] of Object.entries(body)) if (name !== 'vip') expect(value).not.toBe('')
      expect(typeof body['vip']).toBe('boolean')
      if (stopped.length === 0)
        expect(checkAfter(record, bodyOf(record, form), after)).toEqual({ waiting: [], moved: [] })
    }),
    { numRuns: 2000 },
  )
})

test('a form that nobody touched changes nothing', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(changesOf(record, formOf(record))).toEqual([])
    }),
  )
})

describe('what is sent', () => {
  test('every field goes along, empty ones and what a PUT has no place for do not', () => {
    const form = { ...formOf(joshua), surnamePrefix: ' di ', email: 'joshua.di.martino@companyx.nl' }
    expect(bodyOf(joshua, form)).toEqual({
      firstName: 'Joshua',
      surnamePrefix: 'di',
      surname: 'Martino',
      email: 'joshua.di.martino@companyx.nl',
      vip: false,
      employeeNumber: 'CRAWLER9000',
      gender: 'MALE',
      preferredLanguage: 'NL',
      comments: 'CRAWLER9000',
      mobileNumber: '31621458830',
    })
    expect(changesOf(joshua, form)).toEqual([
      { field: 'surnamePrefix', was: '', becomes: 'di' },
      { field: 'email', was: 'joshua.martino@companyx.nl', becomes: 'joshua.di.martino@companyx.nl' },
    ])
  })

  test('an emptied field is left out, which is how KPN empties it', () => {
    const form = { ...formOf(joshua), comments: '' }
    expect(bodyOf(joshua, form)).not.toHaveProperty('comments')
    expect(changesOf(joshua, form)).toEqual([{ field: 'comments', was: 'CRAWLER9000', becomes: '' }])
  })

  test.each(['06 21458830', '+31 6 2145 8830', '0031621458830', '06-21458830'])(
    'the same number written as %s is no change',
    (mobileNumber) => {
      const form = { ...formOf(joshua), mobileNumber }
      expect(changesOf(joshua, form)).toEqual([])
      expect(bodyOf(joshua, form).mobileNumber).toBe('31621458830')
    },
  )

  test('another number goes out as KPN writes it and is shown as people do', () => {
    const form = { ...formOf(joshua), mobileNumber: '06 1234 5678' }
    expect(bodyOf(joshua, form).mobileNumber).toBe('31612345678')
    expect(changesOf(joshua, form)).toEqual([{ field: 'mobileNumber', was: '06-21458830', becomes: '06-12345678' }])
  })

  test('a filled field that we do not know is named; empty ones lose nothing', () => {
    expect(unknownFields({ ...joshua, nickname: 'Josh', title: null, tags: [], flag: false, floor: 0 })).toEqual([
      'nickname',
      'floor',
    ])
  })
})

describe('between two reads', () => {
  test('nothing changed when only the way of writing did', () => {
    expect(changedBetween(joshua, { ...joshua, fixedNumber: '', mobileNumber: '0621458830', location: ['x'] })).toEqual(
      [],
    )
  })

  test('says what somebody else changed, unknown fields and the place included', () => {
    const now = { ...joshua, comments: 'Off sick', nickname: 'Josh', path: [{ id: 9, name: 'Other BV' }] }
    expect(changedBetween(joshua, now)).toEqual([
      { field: 'comments', was: 'CRAWLER9000', becomes: 'Off sick' },
      { field: 'path', was: 'COMPANY X', becomes: 'Other BV' },
      { field: 'nickname', was: '', becomes: 'Josh' },
    ])
  })
})

describe('after the save', () => {
  const body = bodyOf(joshua, { ...formOf(joshua), surnamePrefix: 'di' })

  test('what KPN has not carried out yet is waited for, and is no damage', () => {
    expect(checkAfter(joshua, body, joshua)).toEqual({ waiting: ['surnamePrefix'], moved: [] })
  })

  test('what moved without being asked is named with what it should have been', () => {
    expect(checkAfter(joshua, body, { ...joshua, surnamePrefix: 'di', comments: '', gripUser: true })).toEqual({
      waiting: [],
      moved: [
        { field: 'comments', was: 'CRAWLER9000', becomes: '' },
        { field: 'gripUser', was: '', becomes: 'true' },
      ],
    })
  })
})

test('what was typed is carried over to what another editor left; the rest is theirs', () => {
  const form = { ...formOf(joshua), surnamePrefix: 'di', comments: 'mine' }
  const theirs = { ...joshua, comments: 'theirs', email: 'new@companyx.nl' }
  const carried = carryOver(joshua, form, theirs)
  expect(carried).toMatchObject({ surnamePrefix: 'di', comments: 'mine', email: 'new@companyx.nl' })
  expect(changesOf(theirs, carried)).toEqual([
    { field: 'surnamePrefix', was: '', becomes: 'di' },
    { field: 'comments', was: 'theirs', becomes: 'mine' },
  ])
})
