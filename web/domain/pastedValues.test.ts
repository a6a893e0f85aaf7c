import { describe, expect, test } from 'vitest'
import { isSeveral, readPasted, readValue } from './pastedValues.ts'

describe('a value', () => {
  test.each([
    ['06-21458830', { by: 'mobile', key: '31621458830' }],
    ['+31 6 2145 8830', { by: 'mobile', key: '31621458830' }],
    ['621458830', { by: 'mobile', key: '31621458830' }],
    ['077-3204418', { by: 'fixed', key: '31773204418' }],
    ['tel:0621458830', { by: 'mobile', key: '31621458830' }],
    ['8931 0803 1204 5567 219', { by: 'sim', key: '8931080312045567219', isRounded: false }],
    ['Aanholt, Maxim van', { by: 'name', key: 'aanholt, maxim van' }],
  ])('%s is read', (text, read) => expect(readValue(text)).toEqual(read))

  test.each([
    ['8,93E+18', 'spreadsheet'],
    ['8.931E+18', 'spreadsheet'],
    ['893108031204', 'cut'],
    ['89310803120455672', 'cut'],
    ['06-1111222', 'too_short'],
    ['+49 30 1234567', 'foreign'],
    ['???', 'not_digits'],
  ])('%s says why it cannot be', (text, why) => expect(readValue(text)).toBe(why))
})

test('a card that a spreadsheet rounded is looked for, and known to be doubtful', () => {
  expect(readValue('8931080312045567000')).toMatchObject({ by: 'sim', isRounded: true })
})

describe('a pasted column', () => {
  test('is read by line, whatever stands between its values, and counts what comes twice once', () => {
    const { wanted, unreadable, twice } = readPasted(
      'Jansen, Piet\r\n06-21458830\t8,93E+18\n"+31621458830"; 077-3204418, 0620117743\n\n\'8931080312045567219',
    )
    expect(wanted.map(({ line, value }) => [line, value.key])).toEqual([
      [1, 'jansen, piet'],
      [2, '31621458830'],
      [3, '31773204418'],
      [3, '31620117743'],
      [5, '8931080312045567219'],
    ])
    expect(unreadable).toEqual([{ line: 2, text: '8,93E+18', why: 'spreadsheet' }])
    expect(twice).toEqual([{ line: 3, text: '+31621458830' }])
  })

  test('of ten thousand lines loses none of them', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) =>
      at % 10 === 0 ? '8,93E+18' : `06${10_000_000 + (at % 5_000)}`,
    )
    const { wanted, unreadable, twice } = readPasted(lines.join('\n'))
    expect(wanted.length + unreadable.length + twice.length).toBe(10_000)
    expect(unreadable).toHaveLength(1_000)
    expect(wanted).toHaveLength(4_500)
  })

  test.each([
    ['Jansen, Piet', false],
    ['8,93E+18', false],
    ['06-21458830', false],
    ['06-21458830, 06-21458831', true],
    ['06-21458830\nJansen', true],
  ])('%j is several: %s', (text, several) => expect(isSeveral(text)).toBe(several))
})
