import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import type { World } from '../fleet/world.ts'
import { ask, aWorld, NOON, put, refusal } from '../testing/ask.ts'

const LATER = 60_000
const DAY = 86_400_000
const contractId = EXAMPLE.maximsContract
const inDays = (days: number) => new Date(NOON + days * DAY).toISOString()
const read = (world: World, after: number) => ask(world, 'contractRead', { path: { id: contractId } }, after)
const earliest = (world: World) => ask(world, 'contractTerminationDate', { path: { contractId } }) as string
const fee = (world: World, wishDate: string, of: number = contractId) =>
  ask(world, 'contractTerminationFee', { query: { contractId: of, wishDate } }).terminationFeeInCents!

describe('an end', () => {
  test('costs less the later it comes, and nothing once the term is over', () => {
    const world = aWorld({ size: 300 })
    const dates = Array.from({ length: 30 }, (_, month) => new Date(Date.parse(earliest(world)) + month * 31 * DAY))
    for (const { id } of world.contracts.values()) {
      const fees = dates.map((date) => fee(world, date.toISOString(), id))
      expect(fees).toEqual(fees.toSorted((a, b) => b - a))
      expect(fees.at(-1)).toBe(0)
    }
    expect(fee(world, earliest(world))).toBeGreaterThan(0)
  })

  test('comes a month from now at the earliest', () => {
    const world = aWorld()
    expect(earliest(world)).toBe('2026-12-23T00:00:00.000+00:00')
    const early = { contractId, wishDate: '2026-12-22T12:00:00Z' }
    expect(refusal(world, 'contractTerminate', { body: early }).code).toBe('INVALID_WISH_DATE')
    expect(refusal(world, 'contractTerminationFee', { query: early }).code).toBe('INVALID_WISH_DATE')
    // midnight in Venlo is still the day before in London
    ask(world, 'contractTerminate', { body: { contractId, wishDate: '2026-12-22T23:00:00Z' } })
  })

  test('waits for its day, blocks what else is asked meanwhile, and can be called off until then', () => {
    const world = aWorld()
    const { id } = ask(world, 'contractTerminate', { body: { contractId, wishDate: inDays(60) } })
    const request = ask(world, 'serviceRequestRead', { path: { id: id! } }, 59 * DAY)
    expect(request).toMatchObject({ status: 'NEW', cancelOrder: { enabled: true } })
    expect(refusal(world, 'simBlock', { body: { contractId } }, 59 * DAY).code).toBe('OPERATION_NOT_POSSIBLE')
    expect(read(world, 59 * DAY).status).toBe('A')
    expect(read(world, 60 * DAY + LATER)).toMatchObject({ status: 'C', endDate: '2027-01-21T13:00:06.000+00:00' })
    expect(refusal(world, 'contractTerminate', { body: { contractId } }, 61 * DAY).message).toContain('has ended')
  })

  test('called off leaves everything as it was', () => {
    const world = aWorld()
    const { id } = ask(world, 'contractTerminate', { body: { contractId } })
    ask(world, 'serviceRequestCancel', { path: { id: id! }, query: {} }, DAY)
    expect(read(world, 100 * DAY).status).toBe('A')
    expect(ask(world, 'contractCan', { query: { contractId } }, 100 * DAY).terminate!.enabled).toBe(true)
  })
})

describe('a move', () => {
  const move = (world: World, destinationGroupId: number, over: object = {}) =>
    put(world, 'contractMove', { body: { contractId, destinationGroupId, ...over } })
  const owners = (world: World, after: number) =>
    [EXAMPLE.maxim, EXAMPLE.julia].map(
      (subscriberId) => ask(world, 'subscriberContracts', { path: { subscriberId }, query: {} }, after).total,
    )

  test('gives the contract to another person, in lists and details', () => {
    const world = aWorld()
    expect(move(world, EXAMPLE.julia)).toMatchObject({ operation: 'moveContract', contextName: 'Aanholt, Maxim van' })
    expect([owners(world, 0), owners(world, LATER)]).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(read(world, LATER).hierarchyPath!.at(-1)).toMatchObject({ id: EXAMPLE.julia })
  })

  test('waits for its day', () => {
    const world = aWorld()
    move(world, EXAMPLE.debtor, { wishDate: inDays(2) })
    expect([owners(world, DAY), owners(world, 2 * DAY + LATER)]).toEqual([
      [1, 0],
      [0, 0],
    ])
    expect(world.groups.get(EXAMPLE.debtor)!.contracts).toEqual([contractId])
  })

  const reasons = (world: World, parent: number | undefined, of: number) =>
    new Map(
      ask(world, 'hierarchyChildren', {
        query: { ...(parent !== undefined && { id: parent }), operationType: 'MOVE_CONTRACT', contextId: of, to: 5000 },
      }).result!.map((item) => [item.id, item.operation?.reason]),
    )

  test('is refused for just the reasons that the tree gives', () => {
    const world = aWorld()
    ask(world, 'simBlock', { body: { contractId: EXAMPLE.joshuasContract } })
    const told = new Map([
      ...reasons(world, EXAMPLE.debtor, contractId),
      ...reasons(world, EXAMPLE.costCentre, contractId),
    ])
    expect(told).toEqual(
      new Map([
        [EXAMPLE.costCentre, 'FORBIDDEN_PARENT_FOR_PRODUCT'],
        [EXAMPLE.julia, undefined],
        [EXAMPLE.maxim, 'CANNOT_MOVE_TO_OLD_PARENT'],
        [EXAMPLE.joshua, 'ACCOUNT_BLOCKED'],
      ]),
    )
    for (const [id, reason] of told) {
      if (reason) expect(move(world, id!)).toMatchObject({ status: 400, message: expect.stringContaining(reason) })
    }
    expect(move(world, EXAMPLE.julia)).toMatchObject({ status: 'Initialized' })
  })

  test('takes no second fixed line to where there is one', () => {
    const world = aWorld({ size: 2000 })
    const [line, other] = [...world.contracts.values()].filter(({ product }) => product === 'fixedLine')
    const group = world.people.get(other!.owner)!.parent
    expect(reasons(world, group, line!.id).get(other!.owner)).toBe('FIXED_NUMBER_CANNOT_BE_MOVED_TO_THIS_VGROUP')
  })

  test('takes a bundle along only where there is one, and goes neither into the past nor to nobody', () => {
    const world = aWorld({ size: 300 })
    const wants = (id: number) => ({
      body: { contractId: id, destinationGroupId: EXAMPLE.debtor, moveAddonBundles: true },
    })
    const free = [...world.contracts.values()].filter((one) => one.state === 'ACTIVE')
    const has = (id: number) => ask(world, 'contractRead', { path: { id } }).individualBundle === true
    expect(refusal(world, 'contractMove', wants(free.find(({ id }) => !has(id))!.id)).message).toContain('bundle')
    expect(ask(world, 'contractMove', wants(free.find(({ id }) => has(id))!.id))).toMatchObject({
      status: 'Initialized',
    })
    expect(move(world, EXAMPLE.julia, { wishDate: inDays(-1) })).toMatchObject({ code: 'INVALID_WISH_DATE' })
    expect(move(world, 1)).toMatchObject({ code: 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND' })
  })
})

test('a number goes to another operator on its day, which is neither past nor more than 90 days ahead', () => {
  const world = aWorld()
  const out = (days: number) => ({ body: { contractId, wishDate: inDays(days) } })
  for (const days of [-1, 91]) expect(refusal(world, 'contractPortOut', out(days)).code).toBe('INVALID_WISH_DATE')
  ask(world, 'contractPortOut', out(10))
  expect([read(world, 9 * DAY).status, read(world, 10 * DAY + LATER).status]).toEqual(['A', 'C'])
})

test('what waits for approval is worked on when it is approved, once', () => {
  const world = aWorld({ size: 2000 })
  const { id, contract } = [...world.tracked.values()].find((one) => one.status === 'UNAUTHORIZED')!
  expect(ask(world, 'orderAuthorize', { body: { orderId: id } })).toMatchObject({ id, status: 'Authorized' })
  expect(refusal(world, 'orderAuthorize', { body: { orderId: id } }).code).toBe('OPERATION_NOT_POSSIBLE')
  expect(ask(world, 'contractRead', { path: { id: contract! } }, LATER).status).toBe('A')
})
