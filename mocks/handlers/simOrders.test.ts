import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import type { World } from '../fleet/world.ts'
import { ask, aWorld, refusal } from '../testing/ask.ts'

const LATER = 60_000
const contractId = EXAMPLE.maximsContract
const block = (world: World, referenceNumber = 'VL-B1', after = 0) =>
  ask(world, 'simBlock', { body: { contractId, referenceNumber } }, after)
const can = (world: World, after = 0) => ask(world, 'contractCan', { query: { contractId } }, after)
const stateOf = (world: World, after: number) => [
  ask(world, 'contractRead', { path: { id: contractId } }, after).status,
  ask(world, 'contractList', { query: { filters: 'MOBILE_NUMBER: "31680000000"' } }, after).result![0]!.state,
]
const requestsOf = (world: World, pattern: string, after = 0) =>
  ask(
    world,
    'serviceRequestList',
    { query: { status: ['NEW', 'IN_PROGRESS', 'CLOSED', 'CANCELED', 'REJECTED'], patterns: [pattern] } },
    after,
  ).result!

describe('a block', () => {
  test('is a request that runs its course; the contract is blocked when it is closed', () => {
    const world = aWorld({ pace: { startMs: 1000, closeMs: 6000 } })
    const answer = block(world)
    expect(answer).toMatchObject({ operation: 'blockSim', status: 'Initialized', referenceNumber: 'VL-B1 [FSR9]' })
    const status = (after: number) => ask(world, 'serviceRequestRead', { path: { id: answer.id! } }, after).status
    expect([status(999), status(1000), status(5999)]).toEqual(['NEW', 'IN_PROGRESS', 'IN_PROGRESS'])
    expect(stateOf(world, 5999)).toEqual(['A', 'ACTIVE'])
    expect(stateOf(world, 6000)).toEqual(['S', 'BLOCKED'])
    expect(status(6000)).toBe('CLOSED')
  })

  test('is found by its number and by our reference, and says what it is about', () => {
    const world = aWorld()
    const { id } = block(world)
    const row = { id, msisdn: '31680000000', customerReference: 'VL-B1 [FSR9]', orderedFor: { id: EXAMPLE.maxim } }
    expect(requestsOf(world, '31680000000')).toMatchObject([row])
    expect(requestsOf(world, 'VL-B1')).toMatchObject([row])
    expect(ask(world, 'serviceRequestRead', { path: { id: id! } })).toMatchObject({
      sim: '1234567890123456789',
      attributes: { accesspointNameMSISDN: '31680000000', accesspointNameSIM: '1234567890123456789' },
    })
  })

  test('under way stands in the way of every other operation and is named', () => {
    const world = aWorld()
    const { id } = block(world)
    const { contractId: _, ...operations } = can(world)
    for (const operation of Object.values(operations)) {
      expect(operation).toMatchObject({ enabled: false, blockingOrders: [{ id, type: 'SERVICE_REQUEST' }] })
    }
    expect(can(world, LATER)).toMatchObject({
      blockSim: { enabled: false, visible: false },
      unblockSim: { enabled: true, visible: true, blockingOrders: [] },
    })
  })

  test('asked for by two at the same moment is one order', () => {
    const world = aWorld()
    block(world)
    expect(refusal(world, 'simBlock', { body: { contractId, referenceNumber: 'VL-B2' } })).toMatchObject({
      status: 400,
      code: 'OPERATION_NOT_POSSIBLE',
    })
    expect(requestsOf(world, '31680000000', LATER)).toHaveLength(1)
  })

  test('is undone by an unblock', () => {
    const world = aWorld()
    block(world)
    const { id } = ask(world, 'simUnblock', { body: { contractId, referenceNumber: 'VL-U1' } }, LATER)
    expect(can(world, LATER).unblockSim).toMatchObject({ enabled: false, blockingOrders: [{ id }] })
    expect(stateOf(world, 2 * LATER)).toEqual(['A', 'ACTIVE'])
  })

  test('comes to nothing when it is cancelled before it began, or rejected', () => {
    const world = aWorld()
    const { id } = block(world)
    ask(world, 'serviceRequestCancel', { path: { id: id! }, query: {} })
    expect(stateOf(world, LATER)).toEqual(['A', 'ACTIVE'])
    block(world, 'VL #afgekeurd', LATER)
    expect(stateOf(world, 2 * LATER)).toEqual(['A', 'ACTIVE'])
    expect(requestsOf(world, '31680000000', 2 * LATER).map((one) => one.status)).toEqual(['REJECTED', 'CANCELED'])
  })

  test.each([
    ['a contract that is not there', { contractId: 1 }, 404, 'CONTRACT_NOT_FOUND'],
    ['what is blocked already', 'BLOCKED', 400, 'OPERATION_NOT_POSSIBLE'],
    ['what has ended', 'CLOSED', 400, 'OPERATION_NOT_POSSIBLE'],
  ] as const)('is refused for %s', (_, about, status, code) => {
    const world = aWorld({ size: 500 })
    const asked =
      typeof about === 'object'
        ? about
        : { contractId: [...world.contracts.values()].find(({ state }) => state === about)!.id }
    expect(refusal(world, 'simBlock', { body: asked })).toMatchObject({ status, code })
  })

  test('is refused for what has no SIM card', () => {
    const world = aWorld({ size: 500 })
    const handset = [...world.contracts.values()].find(({ product }) => product === 'handset')!
    expect(refusal(world, 'simBlock', { body: { contractId: handset.id } }).message).toContain('no SIM card')
  })
})
