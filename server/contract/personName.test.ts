import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePersonNames, initials, listedName, shownName, type PersonName } from './personName.ts'

describe('a person’s name', () => {
  it.each<[PersonName, string, string, string]>([
    [{ firstName: 'Maxim', prefix: 'van', surname: 'Aanholt' }, 'Maxim van Aanholt', 'Aanholt, Maxim van', 'MA'],
    [{ firstName: 'Joshua', prefix: '', surname: 'Martino' }, 'Joshua Martino', 'Martino, Joshua', 'JM'],
    [{ firstName: 'Joshua', prefix: null, surname: 'Martino' }, 'Joshua Martino', 'Martino, Joshua', 'JM'],
    [{ firstName: null, prefix: 'van der', surname: 'Berg' }, 'van der Berg', 'Berg, van der', 'B'],
    [{ surname: 'Balie' }, 'Balie', 'Balie', 'B'],
    [{ firstName: 'Balie' }, 'Balie', 'Balie', 'B'],
    [
      { firstName: ' Anna  Maria ', prefix: ' ', surname: ' de Boer ' },
      'Anna Maria de Boer',
      'de Boer, Anna Maria',
      'AD',
    ],
    [{ firstName: 'e\u0301va', surname: 'öz' }, 'e\u0301va öz', 'öz, e\u0301va', 'ÉÖ'],
    [{ firstName: '', prefix: null }, '', '', ''],
    [{}, '', '', ''],
  ])('%j', (name, shown, listed, short) => {
    expect(shownName(name)).toBe(shown)
    expect(listedName(name)).toBe(listed)
    expect(initials(name)).toBe(short)
  })

  it('is sorted by surname, first name, prefix, as a Dutch list is; a missing part last', () => {
    const sorted: PersonName[] = [
      { firstName: 'Maxim', prefix: 'van', surname: 'Aanholt' },
      { firstName: 'Anna', prefix: 'de', surname: 'Boer' },
      { firstName: 'Anna', prefix: 'van', surname: 'boer' },
      { firstName: 'Ben', prefix: null, surname: 'Boer' },
      { firstName: 'Çelik', surname: 'Dag' },
      { firstName: 'Eva', surname: 'Özdemir' },
      { firstName: 'Eva', surname: 'Pot' },
      { firstName: 'Robot', surname: 'Test 2' },
      { firstName: 'Robot', surname: 'Test 10' },
      { firstName: '', surname: 'Test 10' },
      { firstName: 'Anna', prefix: 'de', surname: '' },
      { firstName: null, prefix: null, surname: null },
    ]
    expect(sorted.toReversed().toSorted(comparePersonNames)).toEqual(sorted)
  })

  const aPart = fc.option(fc.constantFrom('', ' ', 'van', 'Aanholt', 'aanholt', 'Boer', 'Ädler', '2', '10'))
  const aName = fc.record({ firstName: aPart, prefix: aPart, surname: aPart })

  it('has one order: the other way round is the opposite, and it hands on', () => {
    fc.assert(
      fc.property(aName, aName, aName, (a, b, c) => {
        expect(Math.sign(comparePersonNames(a, b)) + Math.sign(comparePersonNames(b, a))).toBe(0)
        if (comparePersonNames(a, b) <= 0 && comparePersonNames(b, c) <= 0) {
          expect(comparePersonNames(a, c)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  it('loses no word and gains none, whichever way it is written', () => {
    fc.assert(
      fc.property(aName, (name) => {
        const words = [name.firstName, name.prefix, name.surname].flatMap(
          (part) => part?.split(/\s+/).filter(Boolean) ?? [],
        )
        expect(shownName(name).split(' ').filter(Boolean)).toEqual(words)
        expect(listedName(name).split(/,? /).filter(Boolean).toSorted()).toEqual(words.toSorted())
      }),
    )
  })
})
