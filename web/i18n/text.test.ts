import { describe, expect, test } from 'vitest'
import { ERRORS } from '#contract/errors.ts'
import { demo } from './demo.ts'
import { dictionary } from './dictionary.ts'
import { fill, texts } from './text.ts'
import { translate } from './translate.ts'

const sample = texts({
  plain: { nl: 'Opslaan', en: 'Save' },
  placed: { nl: 'van {from} naar {to}', en: 'from {from} to {to}' },
  plural: {
    nl: { one: '{count} wijziging', other: '{count} wijzigingen' },
    en: { one: '{count} change', other: '{count} changes' },
  },
})

const say = (language: 'nl' | 'en', key: keyof typeof sample, given = {}) =>
  fill(language, sample[key][language], given).join('')

describe('a text', () => {
  test('is filled at its places', () => {
    expect(say('nl', 'placed', { from: 'Venlo', to: 'Tilburg' })).toBe('van Venlo naar Tilburg')
    expect(say('en', 'plain')).toBe('Save')
  })

  test('writes numbers as its language does', () => {
    expect(say('nl', 'plural', { count: 4812 })).toBe('4.812 wijzigingen')
    expect(say('en', 'plural', { count: 4812 })).toBe('4,812 changes')
  })

  test.each([
    [0, '0 wijzigingen', '0 changes'],
    [1, '1 wijziging', '1 change'],
    [2, '2 wijzigingen', '2 changes'],
  ])('chooses its plural by %d', (count, dutch, english) => {
    expect(say('nl', 'plural', { count })).toBe(dutch)
    expect(say('en', 'plural', { count })).toBe(english)
  })

  test('does not read what stands in a value', () => {
    expect(say('nl', 'placed', { from: '{to}', to: '<b>' })).toBe('van {to} naar <b>')
  })
})

test('t() does not compile without its parameters, or with a key that is not there', () => {
  const t = translate('nl')
  expect(t('common.close')).toBe('Sluiten')
  // @ts-expect-error the text has a place that is not given
  void (() => t('common.was'))
  // @ts-expect-error no such text
  void (() => t('common.nonsense'))
  // @ts-expect-error no such place
  void (() => t('common.was', { wrong: 'x' }))
})

const placesIn = (text: unknown) => [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map((place) => place[1])

describe('the dictionary', () => {
  const written = Object.entries({ ...dictionary, ...demo } as Record<string, Record<'nl' | 'en', unknown>>)

  test.each(written)('%s has the same places in both languages', (_key, { nl, en }) => {
    expect(new Set(placesIn(en))).toEqual(new Set(placesIn(nl)))
  })

  test('has words for every error that the portal can answer', () => {
    const t = translate('nl')
    for (const code of Object.keys(ERRORS) as (keyof typeof ERRORS)[])
      expect(t(`errors.${code}`, { who: 'KPN' })).not.toBe('')
  })
})
