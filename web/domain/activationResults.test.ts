import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeReference } from '#contract/referenceNumber.ts'
import { ITEM_STATES, type FileColumn, type ItemState } from '#contract/portal/batches.ts'
import { csvLines } from '../lib/csv.ts'
import { readDelimited } from '../lib/readDelimited.ts'
import { activationBody, EMPTY_CHOICE, type ActivationChoice } from './activation.ts'
import { withColumn } from './activationColumns.ts'
import { keptFile } from './activationFile.ts'
import { askedColumns, resultCells, resultHeads } from './activationResults.ts'
import { checkRows, isBad, isGood, plannedOf, tableOf, type CheckedRow } from './activationRows.ts'
import { PRESETS, type Services } from './services.ts'

const CARD = '8931080312045567219'
const made = (line: number) => ({ reference: makeReference(new Uint8Array(8).fill(line % 256)), code: `MADE${line}` })
const around = { now: Date.parse('2026-11-22T09:00:00Z'), customers: [], made }
const read = (records: string[][]) => {
  const table = tableOf(records)
  return checkRows(table, table.mapping, new Map(), around)
}

const WORDS = ['Vloot uitkomst', 'Vloot telefoonnummer', 'Vloot uitleg', 'Vloot referentie', 'Vloot activatie'] as const
const TOLD = ['Gelukt', '06-1', '-', '', '17'] as const

/** The results file of rows that ended so, as text. */
function resultsOf(columns: readonly FileColumn[], rows: readonly (readonly [CheckedRow, string[], ItemState])[]) {
  const lines = rows.map(([row, cells, state]) =>
    resultCells(columns, { label: row.label, request: plannedOf(row).body, state, check: 'possible', cells }, [
      'Gelukt',
      '',
      '',
      row.choice.reference,
      '',
    ]),
  )
  return csvLines([resultHeads(columns, WORDS), ...lines], ';')
}

describe('the columns as they were uploaded', () => {
  const given = [
    ['Afdeling', 'Mailbox', 'Naam', 'Code', 'Type'],
    ['ICT', 'a@x.nl', 'Anna', 'GEHEIM', 'laptop'],
    ['HR', 'b@x', 'Bert', '', 'tablet'],
    ['HR', 'c@x.nl', 'Cor', '', 'tablet'],
  ]
  // what no name of ours says was chosen by hand, and what one does say was taken away
  const table = tableOf(given)
  const mapping = withColumn(withColumn(table.mapping, 1, 'email'), 4, undefined)
  const mended = new Map([[3, { email: 'b@x.nl', wish: '2026-12-01 07:00' }]])
  const rows = checkRows(table, mapping, mended, around)
  const file = keptFile(table, mapping, ['email', 'wish'], (field, at) => field ?? `Kolom ${at + 1}`)
  const results = (states: readonly ItemState[]) =>
    resultsOf(
      file.columns,
      rows.map((row, at) => [row, file.cellsOf(row), states[at]!] as const),
    )

  test('stand in their order under their own heads, with what was mended, and without a code', () => {
    expect(file.columns.map(({ head }) => head)).toEqual([...given[0]!, 'wish'])
    expect(rows.map(file.cellsOf)).toEqual([
      ['ICT', 'a@x.nl', 'Anna', '', 'laptop', ''],
      ['HR', 'b@x.nl', 'Bert', '', 'tablet', '2026-12-01 07:00'],
      ['HR', 'c@x.nl', 'Cor', '', 'tablet', ''],
    ])
    const text = results(['done', 'failed', 'not-applied'])
    expect(text).toContain('Afdeling;Mailbox;Naam;Code;Type;wish;vloot_status;Vloot uitkomst;')
    expect(text).not.toMatch(/GEHEIM|MADE/)
  })

  test('put back in are known by themselves: what is done is left out, what was refused keeps its number', () => {
    const again = tableOf(readDelimited(results(['done', 'failed', 'not-applied'])))
    expect(again.mapping.slice(0, 6)).toEqual([undefined, 'email', 'name', 'code', undefined, 'wish'])
    const [anna, bert, cor] = checkRows(again, again.mapping, new Map(), around)
    expect([isGood(anna!), anna!.ended]).toEqual([false, 'done'])
    expect([bert!, cor!].map(isGood)).toEqual([true, true])
    expect(cor!.choice.reference).toBe(rows[2]!.choice.reference)
    expect(bert!.choice).toMatchObject({ email: 'b@x.nl', day: '2026-12-01', time: '07:00' })
    // what sTN took and did not carry out needs another number: the same one, however often the file comes back
    expect(bert!.choice.reference).not.toBe(rows[1]!.choice.reference)
    const twice = checkRows(again, again.mapping, new Map(), { ...around, made: (line) => made(line + 100) })
    expect(twice[1]!.choice.reference).toBe(bert!.choice.reference)
  })

  test('of a batch of a results file are those of the first file, not our own once more', () => {
    const again = tableOf(readDelimited(results(['done', 'failed', 'not-applied'])))
    const second = keptFile(again, again.mapping, [], String)
    expect(second.columns).toEqual(file.columns)
  })

  test('a file without heads gets the names by which it is known again', () => {
    const bare = tableOf([['a@x.nl', 'ICT']])
    const kept = keptFile(bare, ['email', undefined], [], (field, at) => field ?? `Kolom ${at + 1}`)
    expect(kept.columns).toEqual([
      { head: 'email', field: 'email' },
      { head: 'Kolom 2', field: null },
    ])
  })
})

test('what the dry run found impossible can be mended and put back in before the rest is started', () => {
  const item = { label: 'Anna', request: null, cells: ['a@x.nl'], state: 'planned' as const }
  const columns = [{ head: 'E-mail', field: 'email' }]
  const ends = (['impossible', 'unclear', 'possible', null] as const).map((check) =>
    isGood(read([resultHeads(columns, WORDS), resultCells(columns, { ...item, check }, TOLD)])[0]!),
  )
  expect(ends).toEqual([true, true, false, false])
})

const service = fc.constantFrom<Services>({}, PRESETS.office, { dataRoamingOutsideEU: null }, { voiceMail: true })
const choice = fc
  .record({
    sim: fc.constantFrom('esim' as const, 'card' as const),
    email: fc.constantFrom('a@x.nl', 'b.c@voorbeeld.nl'),
    subscriptionType: fc.constantFrom(undefined, 'VOICEDATA' as const, 'DATAONLY' as const),
    accessType: fc.constantFrom(undefined, 'INTERNETACCESS' as const, 'MOBILEPAY' as const),
    environment: fc.constantFrom(undefined, 'SP16001' as const, 'SP16002' as const),
    services: service,
    which: fc.constantFrom('first' as const, 'second' as const),
    day: fc.constantFrom('', '2027-10-31', '2026-12-01'),
    customer: fc.constantFrom('', '=1+1', '0067'),
  })
  .map((part): ActivationChoice => {
    const isWished = part.day !== ''
    return Object.assign({}, EMPTY_CHOICE, part, {
      card: part.sim === 'card' ? CARD : '',
      when: isWished ? 'wish' : 'now',
      time: isWished ? '02:30' : '',
      which: part.day === '2027-10-31' ? part.which : undefined,
      reference: '000123',
    })
  })

test('rows that came from no file are read again as what they asked for; only those of which nothing came are sent once more', () => {
  const columns = askedColumns((field) => field)
  fc.assert(
    fc.property(choice, fc.constantFrom(...ITEM_STATES), fc.constantFrom(';', ','), (asked, state, separator) => {
      const request = { ...activationBody(asked, 'SECRET'), confirmationCode: '***' }
      const item = { label: 'Jansen, "Jan"; zoon', request, state, check: null, cells: null }
      const text = csvLines([resultHeads(columns, WORDS), resultCells(columns, item, TOLD)], separator as ';')
      const [row] = read(readDelimited(text))
      expect(isGood(row!)).toBe(['failed', 'not-applied', 'skipped', 'cancelled'].includes(state))
      expect(isBad(row!)).toBe(false)
      const { label, body } = plannedOf(row!)
      expect(label).toBe(item.label)
      const code = asked.sim === 'esim' ? made(2).code : ''
      const reference = state === 'failed' ? body.referenceNumber! : asked.reference
      expect(body).toEqual(activationBody({ ...asked, reference }, code))
      expect(body.referenceNumber === asked.reference).toBe(state !== 'failed')
    }),
  )
})
