import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startSandbox } from '../../mocks/http.ts'
import type { BatchItem } from '#contract/portal/batches.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { withColumn } from '../../web/domain/activationColumns.ts'
import { keptFile } from '../../web/domain/activationFile.ts'
import { referenceOf, resultCells, resultHeads } from '../../web/domain/activationResults.ts'
import { checkRows, isGood, plannedOf, tableOf, type CheckedRow } from '../../web/domain/activationRows.ts'
import { csvLines } from '../../web/lib/csv.ts'
import { readDelimited } from '../../web/lib/readDelimited.ts'
import { openDatabase } from '../db/openDatabase.ts'
import { testDatabases } from '../testing/testDatabases.ts'
import { startKillable, type Killable } from '../testing/startKillable.ts'
import { testSecret } from '../testing/testLedger.ts'

const ROWS = 500
/** 3 %: their customer number is none of sTN's. */
const BAD = 15
const SOON = { timeout: 40_000, interval: 5 }
const CODE = 'Geheim7'

const sentReference = ({ body }: { readonly body: unknown }) => (body as { referenceNumber: string }).referenceNumber
/** The file that somebody uploads; what `Mailbox` holds they say themselves. */
const table = tableOf([
  ['Afdeling', 'Naam', 'Mailbox', 'Referentie', 'Code', 'Klantnummer'],
  ...Array.from({ length: ROWS }, (_, at) => [
    `Afdeling ${at % 7}`,
    `Person ${at}`,
    `person${at}@example.nl`,
    `ROW${String(at).padStart(5, '0')}`,
    `${CODE}${at}`,
    at % (ROWS / BAD) < 1 ? 'nobody' : '',
  ]),
])
const mapping = withColumn(table.mapping, 2, 'email')
const around = { now: Date.now(), customers: [], made: (line: number) => ({ reference: `MADE${line}`, code: 'MADE' }) }
const file = keptFile(table, mapping, [], String)
const uploaded = checkRows(table, mapping, new Map(), around)
const items = uploaded.map((row) => ({ ...plannedOf(row), cells: file.cellsOf(row) }))

/** A results file of such items, and what comes of putting it back in. */
function putBack(ended: readonly BatchItem[]) {
  const text = csvLines(
    [
      resultHeads(file.columns, [
        'Vloot uitkomst',
        'Vloot telefoonnummer',
        'Vloot uitleg',
        'Vloot referentie',
        'Vloot activatie',
      ]),
      ...ended.map((item) => resultCells(file.columns, item, [item.state, '', '', referenceOf(item), ''])),
    ],
    ';',
  )
  const back = tableOf(readDelimited(text))
  return { text, rows: checkRows(back, back.mapping, new Map(), around) }
}

const isBad = ({ body }: (typeof items)[number]) => 'stnCustomerId' in body

async function wholeLedger({ call }: Killable): Promise<Command[]> {
  const all: Command[] = []
  for (;;) {
    const before = all.at(-1)?.id
    const answer = await call(`/api/ledger?upstream=stn&limit=200${before ? `&before=${before}` : ''}`)
    const page = (await answer.json()) as { commands: Command[]; more: boolean }
    all.push(...page.commands.filter(({ row }) => row === 'subscriptionCreate'))
    if (!page.more) return all
  }
}

const [database] = testDatabases

test('500 activations, 3 % bad, through 429s, resets, a half-answered POST and two kill -9: each good row once, no code anywhere', async () => {
  const sandbox = await startSandbox({ size: 60 })
  const { faults, log, credentials, world } = sandbox.engine
  for (const row of ['subscriptionCreate', 'activationList'] as const) world.stn.limits.delete(row)
  const reached = () => log.list({ row: 'subscriptionCreate' })
  const past = (count: number) => expect.poll(() => reached().length, SOON).toBeGreaterThan(count)
  const kept = await database!.make()
  const env = {
    DATABASE_URL: kept.url,
    DATA_KEY: testSecret,
    STN_BASE_URL: sandbox.stnUrl,
    STN_API_KEY: credentials.stn.key,
    STN_RATE: '2000',
  }
  const disk = () => {
    const file = kept.url.replace(/^file:/, '')
    return kept.url.startsWith('file:') ? readFileSync(file).toString('latin1') : ''
  }
  const first = await startKillable({ env, aheadMs: 0 })
  const { id } = await first.calls.create('', items, {
    row: 'subscriptionCreate',
    reason: 'new fleet',
    columns: file.columns,
  })
  expect(disk()).not.toContain(CODE)
  // what is planned twice is started once: the second batch finds every reference number used
  const { id: twin } = await first.calls.create('', items.slice(0, 3), { row: 'subscriptionCreate' })
  await first.calls.start('', id)
  await past(30)
  faults.arm({ upstream: 'stn', path: 'subscriptionCreate', kind: '429', times: 3, retryAfter: 0 })
  await past(60)
  faults.arm({ upstream: 'stn', path: 'subscriptionCreate', kind: 'reset', when: 'before', times: 1 })
  await past(90)
  faults.arm({ upstream: 'stn', path: 'subscriptionCreate', kind: 'reset', when: 'after', times: 1 })
  await past(120)
  faults.arm({ upstream: 'stn', path: 'subscriptionCreate', kind: 'half', times: 1 })
  await past(170)
  await first.kill()
  const second = await startKillable({ env, aheadMs: 31_000 })
  await past(300)
  await second.kill()
  const third = await startKillable({ env, aheadMs: 62_000 })
  await third.calls.until('', id, 'done', 40_000)

  const times = new Map<string, number>()
  for (const entry of reached().filter(({ applied }) => applied))
    times.set(sentReference(entry), (times.get(sentReference(entry)) ?? 0) + 1)
  expect([...times.values()].filter((count) => count > 1)).toEqual([])

  // what got no answer is found at sTN by its reference, sooner when somebody looks
  const settle = async () => {
    const { items: unknown } = await third.calls.items('', id, '?state=unknown')
    for (const { commandId } of unknown) await third.call(`/api/ledger/${commandId}/follow`, { method: 'POST' })
    return (await third.calls.items('', id, '?state=sent')).total
  }
  await expect.poll(settle, { timeout: 40_000, interval: 250 }).toBe(0)
  const all: BatchItem[] = (await third.calls.items('', id, `?from=0&to=${ROWS}&cells=true`)).items
  const asked = (state: (one: BatchItem) => boolean) =>
    all.filter(state).map(({ request }) => (request as { referenceNumber: string }).referenceNumber)
  const applied = asked(({ state }) => state === 'accepted' || state === 'done')
  expect(applied.toSorted()).toEqual([...times.keys()].toSorted())
  const bad = items.filter(isBad).map(({ body }) => body.referenceNumber!)
  const refused = asked(({ state }) => state === 'not-applied')
  // what left this side and never arrived, or was refused to a portal that was dead by then, is not repeated by a
  // machine: a person looks and says
  const open = asked(({ state }) => state === 'unknown')
  expect(open.length).toBeLessThanOrEqual(4)
  expect(applied.length + refused.length + open.length).toBe(ROWS)
  expect(refused).toEqual(bad.filter((one) => !open.includes(one)))

  // the failed-rows file reproduces just the failed: the same rows of the same file, with codes of their own
  const failed = putBack(all.filter(({ state }) => state === 'not-applied'))
  const given = uploaded.filter(({ choice }) => refused.includes(choice.reference))
  const asGiven = ({ label, choice }: CheckedRow) => ({ label, choice })
  expect(failed.rows.filter(isGood).map(asGiven)).toEqual(given.map(asGiven))
  expect(failed.rows.filter((row) => !isGood(row))).toEqual([])
  expect(failed.rows.every(({ isMade }) => isMade)).toBe(true)
  // of the whole results the same rows are left; what was applied, or may have been, stays away
  expect(putBack(all).rows.filter(isGood).map(asGiven)).toEqual(given.map(asGiven))

  const ledger = await wholeLedger(third)
  expect(new Set(ledger.map(({ reference }) => reference)).size).toBe(ROWS)
  expect(ledger.filter(({ state }) => state === 'not-applied').length).toBe(refused.length + 3)

  // the same file once more: everything that was applied, or may have been, is skipped
  await third.calls.start('', twin)
  await third.calls.until('', twin, 'done')
  const again = (await third.calls.items('', twin)).items
  expect(again.slice(1).map(({ state, why }) => [state, why?.code])).toEqual([
    ['skipped', 'reference_used'],
    ['skipped', 'reference_used'],
  ])

  const answers = JSON.stringify([all, ledger, again, failed.text])
  await third.kill()
  const book = await openDatabase(kept.url)
  const tables = JSON.stringify([
    await book.selectFrom('batch_items').selectAll().execute(),
    await book.selectFrom('events').selectAll().execute(),
  ])
  expect(await book.selectFrom('batch_items').select('place').where('sealed', 'is not', null).execute()).toEqual([])
  await book.destroy()
  for (const place of [answers, tables, disk()]) expect(place).not.toContain(CODE)
  await sandbox.close()
  await kept.remove()
}, 180_000)
