import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox } from '../../mocks/sandbox.ts'
import { serve, type SandboxServer } from '../../mocks/serve.ts'
import { startTestPortal, STN_KEY, type TestPortal } from '../testing/testPortal.ts'

/** sTN echoes confirmation codes and e-mail addresses in clear, and shows PIN and PUK in lists: none of it gets out. */

const SECRET = 'Zx7#Qp'
const EMAIL = 'j.devries@voorbeeld.nl'

let sandbox: SandboxServer
let portal: TestPortal
const heard: string[] = []

beforeAll(async () => {
  sandbox = await serve(createSandbox({ size: 20, stn: { key: STN_KEY } }))
  portal = await startTestPortal({ env: { STN_BASE_URL: sandbox.stnUrl } })
})
afterAll(async () => {
  await portal.stop()
  await sandbox.close()
})

async function call(path: string, body?: object): Promise<Record<string, unknown>> {
  const answer = await portal.call(`/api/stn${path}`, {
    ...(body && { method: 'POST', body, headers: { 'idempotency-key': crypto.randomUUID() } }),
  })
  const text = await answer.text()
  expect([answer.status, text]).toEqual([200, text])
  heard.push(JSON.stringify([...answer.headers]), text)
  return JSON.parse(text) as Record<string, unknown>
}

test('what sTN echoes reaches neither browser nor log nor ledger', async () => {
  const { stn } = sandbox.engine.world
  const line = [...stn.subscriptions.values()].find(({ state }) => state === 'ACTIVE')!
  const eSim = { eSim: true, email: EMAIL, confirmationCode: SECRET }
  const swapped = await call('/SimSwapSubscription', { subscriptionId: line.id, ...eSim })
  expect(swapped['info']).toMatchObject({ eSim: true, confirmationCode: '***' })
  await call('/NewSubscription', eSim)
  await call('/InPortSubscription', { phoneNumber: '06-11112222', donorCustomerNumber: '4711', ...eSim })
  expect([...stn.activations.values()].filter(({ info }) => info['confirmationCode'] === SECRET)).toHaveLength(2)

  const list = await call('/QueryActivation?orderByDesc=createdAt&take=10')
  expect(JSON.stringify(list)).not.toContain(EMAIL)
  expect(list['results']).toContainEqual(
    expect.objectContaining({
      id: swapped['id'],
      info: expect.objectContaining({ email: '***', confirmationCode: '***' }) as object,
    }),
  )
  const cards = await call(`/QuerySimcard?simCardNumber=${line.simCardNumber}`)
  expect(cards).toMatchObject([{ pin: '***', puk: '***' }])
  const lines = await call(`/QuerySubscription?Id=${line.id}`)
  expect(lines['results']).toMatchObject([{ pin: '***', puk: '***' }])

  heard.push(await (await portal.call('/api/ledger')).text(), JSON.stringify(portal.log()))
  expect(heard.join('\n')).not.toContain(SECRET)
  expect(JSON.stringify(portal.log())).not.toContain(EMAIL)
})

test.each(['Zx7#Qp', '4711', 'a.(b'])(
  'a refusal that repeats the code %s is told and kept without it',
  async (code) => {
    const message = `Code '${code}' was refused for order 947110.`
    sandbox.engine.faults.arm({ upstream: 'stn', kind: '400', code: 'BadCode', message, times: 1 })
    const answer = await portal.call('/api/stn/NewSubscription', {
      method: 'POST',
      body: { eSim: true, email: EMAIL, confirmationCode: code },
      headers: { 'idempotency-key': crypto.randomUUID() },
    })
    expect(answer.status).toBe(400)
    const told = (await answer.json()) as { message: string; commandId: string }
    expect(told.message).toBe("Code '***' was refused for order 947110.")
    const kept = await (await portal.call(`/api/ledger/${told.commandId}`)).text()
    expect(kept).toContain('was refused for order')
    expect(kept).not.toContain(`'${code}'`)
  },
)
