import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EXAMPLE } from '../../mocks/fleet/exampleCompany.ts'
import { mila, NOON, startWrites, type Writes } from '../testing/startWrites.ts'
import { testDatabases, type TestDatabase } from '../testing/testDatabases.ts'
import { anIntent, ledgerRows } from '../testing/testLedger.ts'

const MINUTE = 60_000
const DAY = 86_400_000

describe.each(testDatabases)('what is answered is followed to its end, on $name', (kind) => {
  let database: TestDatabase
  let here: Writes
  beforeEach(async () => {
    database = await kind.make()
    here = await startWrites(database.url)
  })
  afterEach(async () => {
    await here.close()
    await database.remove()
  })

  test('at once where KPN made no request: a second move need not wait', async () => {
    const id = await here.perform('a person moves at once, without a request')
    expect(await here.ledger.read(mila, id)).toMatchObject({
      state: 'accepted',
      progress: { status: 'Finished', final: true, succeeded: true, upstreamId: null },
    })
  })

  test('at once where groups alone moved: KPN makes no request for them', async () => {
    const id = await here.perform('a group moves')
    expect(await here.ledger.read(mila, id)).toMatchObject({
      reference: null,
      progress: { status: 'ANSWERED', final: true, succeeded: true },
    })
  })

  test('by its id, when several moved and one request came of it', async () => {
    const body = { movedGroupIds: [here.at.person], destinationGroupId: here.at.far }
    const intent = anIntent({ row: ledgerRows.hierarchyMove!, path: {}, body })
    const { commandId } = await here.ledger.perform(intent, here.send(intent))
    const { progress } = await here.ledger.read(mila, commandId)
    expect(progress).toMatchObject({ final: false, upstreamId: expect.stringMatching(/^\d+$/) })
    expect(await here.follow(commandId)).toMatchObject({
      progress: { status: 'CLOSED', final: true, upstreamId: progress!.upstreamId },
    })
  })

  test('by where they went, when several requests came back without a reference', async () => {
    const id = await here.perform('several move, without one')
    expect(await here.ledger.read(mila, id)).toMatchObject({ state: 'accepted', progress: null })
    expect(await here.follow(id)).toMatchObject({ progress: { status: 'CONFIRMED', final: true, succeeded: true } })
  })

  test('by the reference of all its requests, the last of which decides', async () => {
    const id = await here.perform('several move, with a reference')
    here.later(2_000)
    expect(await here.ledger.follow(mila, id)).toMatchObject({
      progress: { status: 'IN_PROGRESS', final: false, list: 'service-requests' },
    })
    expect(await here.follow(id)).toMatchObject({ progress: { status: 'CLOSED', final: true, succeeded: true } })
  })

  test('a termination whose answer got lost is found, and is only requested while its day lies ahead', async () => {
    const wishDate = new Date(NOON + 90 * DAY).toISOString()
    const body = { contractId: EXAMPLE.joshuasContract, wishDate }
    const intent = anIntent({ asker: mila, row: ledgerRows.contractTerminate!, path: {}, body })
    const id = await here.loseIntent(intent, 'after')
    here.later(50 * MINUTE)
    const requested = { status: 'NEW', final: false, list: 'service-requests' }
    expect(await here.ledger.follow(mila, id)).toMatchObject({ state: 'accepted', progress: requested })
    expect(here.timesDone('contractTerminate')).toBe(1)
  })

  test('a block that is under way lets nobody else block, in whatever words KPN would take it', async () => {
    const id = await here.perform('a SIM card is blocked')
    const second = { ...here.intentOf('a SIM card is blocked'), key: 'second' }
    await expect(here.ledger.perform(second, here.send(second))).rejects.toMatchObject({
      code: 'subject_busy',
      told: { commandId: id },
    })
    expect(here.timesDone('simBlock')).toBe(1)
  })

  test('a contract that is blocked proves nothing about a block of ours: an unblock may be under way', async () => {
    const { id } = await here.lose('a SIM card is blocked', 'before')
    here.at.world.contracts.get(EXAMPLE.joshuasContract)!.state = 'BLOCKED'
    expect(await here.follow(id)).toMatchObject({ state: 'unknown' })
  })

  test('for as long as a wish date lies ahead', async () => {
    const intent = anIntent({
      row: ledgerRows.subscriberMove!,
      path: { id: here.at.person },
      body: { destinationGroupId: here.at.far, wishDate: new Date(NOON + 40 * MINUTE).toISOString() },
    })
    const { commandId } = await here.ledger.perform(intent, here.send(intent))
    here.later(25 * MINUTE)
    expect(await here.ledger.follow(mila, commandId)).toMatchObject({ progress: { status: 'NEW', final: false } })
    here.later(25 * MINUTE)
    expect(await here.ledger.follow(mila, commandId)).toMatchObject({ progress: { status: 'CLOSED', final: true } })
  })
})
