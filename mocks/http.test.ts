import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startSandbox, type SandboxServer } from './http.ts'
import { jsonBody, sandboxClient } from './testing/sandboxClient.ts'

/** The whole sandbox, with KPN's own example people, as an integrator meets it. */
const JOSHUA = '/hierarchy/subscribers/1234568'
let server: SandboxServer
let client: ReturnType<typeof sandboxClient>

beforeAll(async () => {
  server = await startSandbox({ size: 30 })
})
beforeEach(() => {
  server.engine.reset()
  client = sandboxClient(server)
})
afterAll(() => server.close())

const read = async (path: string) => (await (await client.msm(path)).json()) as Record<string, unknown>
const put = (subscriber: unknown) => client.msm(JOSHUA, jsonBody('PUT', { referenceNumber: 'MINE-1', subscriber }))
const rename = (name: string) =>
  client
    .msm('/hierarchy/children/4567890', jsonBody('POST', { name, costCenterNumber: '123' }))
    .then(({ status }) => status)
    .catch(() => 'broken')
const isEditable = async () => ((await read(`${JOSHUA}/operations`))['editable'] as { enabled: boolean }).enabled

test('a person is changed: requested first, done when the clock has moved on', async () => {
  const subscriber = { firstName: 'Joshua', surname: 'Martino', surnamePrefix: 'di', gender: 'MALE' }
  const asked = await put(subscriber)
  const { id, status } = (await asked.json()) as { id: number; status: string }
  expect([asked.status, status]).toEqual([200, 'Initialized'])
  await client.control('POST', '/clock', { advance: 60_000 })
  expect(await read(`/track-and-trace/service-requests/${id}`)).toMatchObject({ status: 'CLOSED' })
  // what was left out is emptied, as KPN warns
  expect(await read(JOSHUA)).toMatchObject({ surnamePrefix: 'di', employeeNumber: '', vip: false })
})

test('KPN’s own minimum is enough here, though our rows ask for more', async () => {
  expect((await put({ firstName: 'Joshua', surname: 'Martino', gender: 'MALE', user: true })).status).toBe(200)
  expect((await put({ firstName: 'Joshua', gender: 'MALE' })).status).toBe(400)
})

test('somebody else edits at KPN, and somebody else’s request stands in the way', async () => {
  const fields = { email: 'other@example.nl', vip: true }
  expect((await client.control('POST', '/world/edit-person', { id: 1234568, fields })).status).toBe(200)
  expect(await read(JOSHUA)).toMatchObject(fields)
  expect(await isEditable()).toBe(true)
  await client.control('POST', '/world/block-person', { id: 1234568, blocked: true })
  expect(await isEditable()).toBe(false)
  await client.control('POST', '/world/block-person', { id: 1234568, blocked: false })
  expect(await isEditable()).toBe(true)
})

test('somebody else orders a subscription for a leaver, who then stays', async () => {
  const julia = '/hierarchy/subscribers/1234567'
  const remove = () => client.msm(`${julia}/delete`, jsonBody('POST', {}))
  expect((await client.control('POST', '/world/give-contract', { id: 1234567 })).status).toBe(200)
  expect(await read(`${julia}/operations`)).toMatchObject({ removable: { enabled: false } })
  const refused = await remove()
  expect([refused.status, await refused.json()]).toMatchObject([400, { name: 'OPERATION_NOT_POSSIBLE' }])
  expect((await client.control('POST', '/world/give-contract', { id: 1 })).status).toBe(404)
})

test('what happens to contracts at KPN: another state, somebody else’s order, orders that end at once', async () => {
  const contractId = 9876543
  const can = () => read(`/order/operations?contractId=${contractId}`)
  const world = (path: string, body: object) => client.control('POST', `/world/${path}`, body)
  await world('order-contract', { id: contractId, open: true })
  expect(await can()).toMatchObject({ blockSim: { enabled: false, blockingOrders: [{ status: 'IN_PROGRESS' }] } })
  await world('order-contract', { id: contractId, open: false })
  await world('set-contract', { id: contractId, state: 'BLOCKED' })
  expect(await can()).toMatchObject({ blockSim: { visible: false }, unblockSim: { enabled: true } })
  await client.msm('/order/unblock-sim', jsonBody('POST', { contractId }))
  expect(await read(`/contract/id/${contractId}`)).toMatchObject({ status: 'S' })
  await world('finish-orders', {})
  expect(await read(`/contract/id/${contractId}`)).toMatchObject({ status: 'A' })
  expect((await world('set-contract', { id: 1, state: 'ACTIVE' })).status).toBe(404)
  expect((await world('order-contract', { id: 1, open: true })).status).toBe(404)
})

test('a fault hits the contracts and the turn that it names, and the log counts what came and what was done', async () => {
  const [maxim, joshua] = [9876543, 9876544]
  const block = (contractId: number) =>
    client
      .msm('/order/block-sim', jsonBody('POST', { contractId }))
      .then(({ status }) => status)
      .catch(() => 'broken')
  const arm = (fault: object) => client.control('POST', '/faults', { upstream: 'msm', path: 'simBlock', ...fault })
  await arm({ kind: 400, contracts: [joshua], times: 1 })
  await arm({ kind: 'reset', when: 'after', skip: 1, times: 1 })
  expect([await block(maxim), await block(joshua), await block(joshua), await block(maxim)]).toEqual([
    200,
    400,
    'broken',
    400,
  ])
  const { body } = await client.control('GET', '/log/contracts?row=simBlock')
  expect(body['contracts']).toEqual([
    { row: 'simBlock', contract: maxim, received: 2, applied: 1 },
    { row: 'simBlock', contract: joshua, received: 2, applied: 1 },
  ])
})

test('cards in stock do, and are in stock no longer once they are asked for', async () => {
  const first = async () => {
    const { body } = await client.control('GET', '/world/free-cards?count=1')
    return (body['cards'] as string[])[0]!
  }
  const newSimCardNumber = await first()
  const asked = jsonBody('POST', { contractId: 9876543, esim: false, newSimCardNumber })
  expect((await client.msm('/order/replace-sim', asked)).status).toBe(200)
  expect(await first()).not.toBe(newSimCardNumber)
})

test('a reset undoes all that', async () => {
  await client.control('POST', '/world/edit-person', { id: 1234568, fields: { surname: 'Gone' } })
  await client.control('POST', '/reset')
  expect(await read(JOSHUA)).toMatchObject({ surname: 'Martino' })
})

test('the log tells a refusal from work that was done', async () => {
  await client.msm('/hierarchy/subscribers/1')
  await client.msm(JOSHUA)
  expect(server.engine.log.list({ upstream: 'msm' }).map(({ applied }) => applied)).toEqual([false, true])
})

test('the log tells work that was done from work that was not, also where nothing is answered', async () => {
  expect([await rename('A #weg'), await rename('B #reset'), await rename('C')]).toEqual(['broken', 'broken', 200])
  expect(server.engine.log.list({ row: 'groupUpdate' }).map(({ applied }) => applied)).toEqual([false, true, true])
})

test('the control plane can be mounted on somebody else’s origin', async () => {
  const host = createServer(server.control)
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  const { port } = host.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const own = await fetch(`${origin}/__sandbox/clock`, {
    ...jsonBody('POST', { freeze: true }),
    headers: { origin, 'content-type': 'application/json' },
  })
  expect(await own.json()).toMatchObject({ frozen: true })
  host.close()
})

test('a taken port is said at once, and nothing stays open', async () => {
  const taken = Number(new URL(server.stnUrl).port)
  await expect(startSandbox({ size: 0, stnPort: taken })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
