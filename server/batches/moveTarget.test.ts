import { afterAll, beforeAll, expect, test } from 'vitest'
import { json, type Behaviour } from '../testing/recordingUpstream.ts'
import { startBatchPortal, type BatchPortal } from '../testing/startBatchPortal.ts'

const TARGET = 70
const GONE = 71

let world: BatchPortal
beforeAll(async () => {
  world = await startBatchPortal()
})
afterAll(() => world.at.stop())

/** What KPN says of the target, by the contract that would go there; it stands on the second page of its place. */
const words: Readonly<Record<string, object>> = {
  1: { blocked: false },
  2: { blocked: true, reason: 'FORBIDDEN_PARENT_FOR_PRODUCT' },
  3: { blocked: true, reason: 'ACCOUNT_BLOCKED', blockingOrders: [{ id: 5, kpnReference: 'K-5', status: 'OPEN' }] },
  4: {},
}
const kpn: Behaviour = (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://kpn.test')
  const asked = Number(pathname.split('/').at(-1))
  const answer = pathname.endsWith('/order/operations')
    ? json(200, { move: { enabled: searchParams.get('contractId') !== '6', visible: true } })
    : pathname.endsWith('/hierarchy/children')
      ? json(200, {
          total: 1_001,
          result:
            searchParams.get('from') === '0'
              ? [{ id: 1, operation: { blocked: false } }]
              : [{ id: TARGET, operation: words[searchParams.get('contextId')!] }],
        })
      : pathname.includes('/hierarchy/subscribers/') && asked === TARGET
        ? json(200, { id: TARGET, path: [{ id: 40 }, { id: 50 }] })
        : json(pathname.includes('/hierarchy/children/') && asked === TARGET ? 400 : 404, { name: 'WRONG_GROUP_TYPE' })
  answer(request, response)
}

const movesOf = (contracts: readonly number[], destinationGroupId: number) =>
  contracts.map((contractId) => ({ label: `Contract ${contractId}`, body: { contractId, destinationGroupId } }))

test('a dry run of a move asks KPN about the target too, per contract, and where it stands only once', async () => {
  const { at, calls, manager } = world
  at.upstream.behave(kpn)
  const { id } = await calls.create(manager, movesOf([1, 2, 3, 4, 6], TARGET), { row: 'contractMove' })
  await calls.step(manager, id, 'check')
  await calls.until(manager, id, 'checked')
  const { items } = await calls.items(manager, id)
  expect(items.map(({ check, why }) => [check, why?.code, why?.upstreamCode, why?.order?.kpnReference])).toEqual([
    ['possible', undefined, undefined, undefined],
    ['impossible', 'target_refused', 'FORBIDDEN_PARENT_FOR_PRODUCT', undefined],
    ['impossible', 'target_refused', 'ACCOUNT_BLOCKED', 'K-5'],
    ['unclear', 'check_failed', null, undefined],
    ['impossible', 'not_possible', null, undefined],
  ])
  const asked = at.upstream.seen.map(({ method, url }) => `${method} ${new URL(url, 'http://kpn.test').pathname}`)
  expect(asked.filter((one) => one.includes(`/${TARGET}`))).toHaveLength(2)
  expect(asked.filter((one) => one.startsWith('POST'))).toEqual([])
  const children = at.upstream.seen.filter(({ url }) => url.includes('/hierarchy/children?'))
  expect(children.every(({ url }) => url.includes('id=50') && url.includes('operationType=MOVE_CONTRACT'))).toBe(true)
})

test('a target that is not there any more is told before anything is sent', async () => {
  const { at, calls, manager } = world
  at.upstream.behave(kpn)
  const { id } = await calls.create(manager, movesOf([7], GONE), { row: 'contractMove' })
  await calls.step(manager, id, 'check')
  await calls.until(manager, id, 'checked')
  expect((await calls.items(manager, id)).items).toMatchObject([{ check: 'impossible', why: { code: 'target_gone' } }])
})
