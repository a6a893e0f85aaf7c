import { expect, test } from 'vitest'
import { makeReference } from '#contract/referenceNumber.ts'
import { guessColumns, ROW_FIELDS, withColumn } from './activationColumns.ts'
import { checkRows, plannedOf, tableOf } from './activationRows.ts'
import { PRESETS } from './services.ts'

const NOW = Date.parse('2026-11-22T09:00:00Z')
const made = (line: number) => ({
  reference: makeReference(new Uint8Array(8).fill(line % 256)),
  code: `MADE${String(line)}`,
})
const CARD = '8931080312045567219'

const check = (records: string[][], customers: readonly string[] = []) => {
  const table = tableOf(records)
  return checkRows(table, table.mapping, new Map(), { now: NOW, customers, made })
}
const faultsOf = (head: string[], cells: string[], customers?: readonly string[]) =>
  check([head, cells], customers).flatMap(({ faults }) => faults.map(({ field, code }) => `${field} ${code}`))

test('rows of an eSIM and of a card become what the wizard would send; code and reference are made where there are none', () => {
  const [esim, card] = check([
    ['Naam', 'E-mail', 'SIM-kaart', 'Ingangsdatum', 'Tijd', 'Diensten', 'dataRoamingLimitation', 'Referentie'],
    ['Julia', 'j@x.nl', '', '23-11-2026', '7:00', 'Reiziger', 'limit 100', ''],
    ['', '', '8931 0803 1204 5567 219', '', '', '', '', 'T-1'],
  ])
  expect(plannedOf(esim!)).toEqual({
    label: 'Julia',
    body: {
      eSim: true,
      email: 'j@x.nl',
      confirmationCode: 'MADE2',
      wishDate: '2026-11-23T07:00:00+01:00',
      referenceNumber: made(2).reference,
      services: { ...PRESETS.traveller, dataRoamingLimitation: 'Limit 100' },
    },
  })
  expect(plannedOf(card!)).toEqual({
    label: '8931 0803 1204 5567 219',
    body: { eSim: false, simCardNumber: CARD, referenceNumber: 'T-1' },
  })
  expect([esim!.faults, card!.faults]).toEqual([[], []])
})

test.each([
  ['8,93E+18', 'card spreadsheet'],
  ['8.9310803120455672E+18', 'card spreadsheet'],
  ['8931080312045567219.00', 'card spreadsheet'],
  ['8931080312045560000', 'card rounded'],
  ['893108031204556', 'card too_short'],
  ['893108031204556721900', 'card too_long'],
  ['89310803120455x7219', 'card not_digits'],
])('a card number that a spreadsheet damaged is told apart: %s', (card, fault) => {
  expect(faultsOf(['ICCID'], [card])).toEqual([fault])
})

test.each([
  [['sim'], ['eSIM'], ['email empty']],
  [['naam'], ['Julia'], ['sim empty']],
  [
    ['sim', 'card'],
    ['esim', CARD],
    ['email empty', 'sim both'],
  ],
  [['sim', 'email'], ['postduif', 'a@x.nl'], ['sim word']],
  [['email'], ['a@@x'], ['email form']],
  [['email', 'code'], ['a@x.nl', 'te lang en spaties'], ['code form']],
  [['email', 'reference'], ['a@x.nl', '1,23E+15'], ['reference spreadsheet']],
  [['email', 'reference'], ['a@x.nl', '1234567890123456'], ['reference long']],
  [['email', 'wishdate'], ['a@x.nl', '28-03-2027 02:30'], ['wish skipped']],
  [['email', 'wishdate'], ['a@x.nl', '2027-10-31 02:30'], ['wish twice']],
  [['email', 'wishdate'], ['a@x.nl', '2027-10-31T02:30:00+01:00'], []],
  [['email', 'wishdate'], ['a@x.nl', '2020-01-01 07:00'], ['wish past']],
  [['email', 'wishdate'], ['a@x.nl', '31-02-2027 07:00'], ['wish day']],
  [['email', 'wishdate'], ['a@x.nl', '2027-02-01'], ['wish time']],
  [['email', 'voiceMail'], ['a@x.nl', 'misschien'], ['voiceMail word']],
  [['email', 'blockData', 'dataRoamingEU'], ['a@x.nl', 'ja', 'ja'], ['preset contradiction']],
] as [string[], string[], string[]][])('%j with %j: %j', (head, cells, faults) => {
  expect(faultsOf(head, cells)).toEqual(faults)
})

test('a customer number is one of theirs, with its zeros', () => {
  const head = ['email', 'klantnummer']
  expect(faultsOf(head, ['a@x.nl', '0067890'], ['0067890', '12345'])).toEqual([])
  expect(faultsOf(head, ['a@x.nl', '67890'], ['0067890', '12345'])).toEqual(['customer zeros'])
  expect(faultsOf(head, ['a@x.nl', '99'], ['0067890'])).toEqual(['customer unknown'])
  expect(faultsOf(head, ['a@x.nl', ''], ['0067890', '12345'])).toEqual(['customer empty'])
})

test('the second of two rows with one card or one reference number is told where the first one is', () => {
  const rows = check([
    ['card', 'reference'],
    [CARD, 'A'],
    ['8931080312045567227', 'A'],
    [CARD, 'B'],
  ])
  expect(rows.map(({ faults }) => faults)).toEqual([
    [],
    [{ field: 'reference', code: 'same', line: 2 }],
    [{ field: 'card', code: 'same', line: 2 }],
  ])
})

test('a file without heads, empty rows and a mapping by hand keep the lines of the spreadsheet', () => {
  const table = tableOf([
    ['a@x.nl', 'Anna'],
    ['', ''],
    ['b@x.nl', 'Bert'],
  ])
  expect(table.heads).toEqual(['', ''])
  const mapping = withColumn(withColumn(table.mapping, 0, 'email'), 1, 'name')
  const rows = checkRows(table, mapping, new Map([[3, { email: 'mended@x.nl' }]]), { now: NOW, customers: [], made })
  expect(rows.map(({ line, label, choice }) => [line, label, choice.email])).toEqual([
    [1, 'Anna', 'a@x.nl'],
    [3, 'Bert', 'mended@x.nl'],
  ])
  expect(withColumn(mapping, 1, 'email')).toEqual([undefined, 'email'])
})

test('each field is known by its own name, and a column is given to one field only', () => {
  expect(guessColumns(['E-mail', 'email', 'Kolom X'])).toEqual(['email', undefined, undefined])
  expect(guessColumns([...ROW_FIELDS])).toEqual(ROW_FIELDS)
})

test('a row that is the same in everything is sent once, unless it has a reference number of its own', () => {
  const [first, second, third] = check([
    ['naam', 'email', 'referentie'],
    ['Julia', 'j@x.nl', ''],
    ['Julia', 'j@x.nl', ''],
    ['Julia', 'j@x.nl', 'TABLET'],
  ])
  expect([first!.faults, second!.faults, third!.faults]).toEqual([
    [],
    [{ field: 'reference', code: 'twin', line: 2 }],
    [],
  ])
})

test('10,000 rows are checked', () => {
  const records = Array.from({ length: 10_000 }, (_, at) => [`n${at}@x.nl`, '2026-12-01 07:00', `R${at}`])
  const rows = check([['email', 'wens datum', 'ref'], ...records])
  expect(rows).toHaveLength(10_000)
})
