import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Command } from '#contract/portal/ledger.ts'
import { startSandbox } from '../../mocks/http.ts'
import { freePort, startPortal, type Portal } from '../portal.ts'
import { sandboxOf } from '../sandboxControl.ts'

const WRITES = 200
const AT_ONCE = 20
const PASSWORD = 'kill-nine-password'

/** KPN's example contract. */
const EXAMPLE = 9876543

interface Product {
  readonly id: string
  readonly name: { readonly en: string }
  readonly children?: readonly Product[] | null
}

const allOf = (products: readonly Product[]): Product[] =>
  products.flatMap((one) => [one, ...allOf(one.children ?? [])])

async function signIn(origin: string): Promise<Record<string, string>> {
  const answer = await fetch(`${origin}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf': '1', origin },
    body: JSON.stringify({ username: 'admin', password: PASSWORD }),
  })
  expect(answer.status).toBe(200)
  return { cookie: answer.headers.getSetCookie()[0]!.split(';')[0]!, 'x-csrf': '1', origin }
}

async function getJson<T>(url: string, headers: Record<string, string>): Promise<T> {
  const answer = await fetch(url, { headers })
  expect(answer.status, url).toBe(200)
  return (await answer.json()) as T
}

const personOf = (command: Command) => command.subjects[0]!.id

/** All of the ledger, page by page. */
async function wholeLedger(origin: string, headers: Record<string, string>): Promise<Command[]> {
  const all: Command[] = []
  for (;;) {
    const before = all.at(-1)?.id
    const url = `${origin}/api/ledger?limit=100${before ? `&before=${encodeURIComponent(before)}` : ''}`
    const page = await getJson<{ commands: Command[]; more: boolean }>(url, headers)
    all.push(...page.commands)
    if (!page.more) return all
  }
}

/** The upstreams in this process, and a portal that can die and start again on the same database. */
async function mortalPortal(size: number) {
  const data = mkdtempSync(join(tmpdir(), 'vloot-kill-'))
  const upstream = await startSandbox({ size })
  const { clientId, clientSecret } = upstream.engine.credentials.msm
  const port = await freePort()
  return {
    sandbox: sandboxOf(new URL(upstream.controlUrl).origin),
    /** Orders and service requests that KPN has. */
    orderCount: () => upstream.engine.world.tracked.size,
    start: () =>
      startPortal({
        door: 'server/main.ts',
        data,
        port,
        env: {
          NODE_ENV: 'production',
          ADMIN_PASSWORD: PASSWORD,
          MSM_BASE_URL: upstream.msmUrl,
          MSM_TOKEN_URL: upstream.tokenUrl,
          MSM_CLIENT_ID: clientId,
          MSM_CLIENT_SECRET: clientSecret,
          MSM_RATE: '200',
        },
      }),
    async end(portal: Portal) {
      await portal.kill()
      await upstream.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

test('kill -9 in the middle of 200 writes loses none, sends none twice and leaves none unsettled', async () => {
  test.setTimeout(240_000)
  const { sandbox, start, end } = await mortalPortal(400)
  let portal: Portal = await start()
  try {
    let headers = await signIn(portal.origin)
    const { result } = await getJson<{ result: { id: number }[] }>(
      `${portal.origin}/api/msm/hierarchy/subscribers?from=0&to=${WRITES}`,
      headers,
    )
    const ids = result.map((person) => person.id)
    expect(ids).toHaveLength(WRITES)
    // slow enough that many are on their way when the portal dies, some before KPN acted and some after
    await sandbox.arm({ upstream: 'msm', path: 'subscriberUpdate', kind: 'latency', ms: 40, when: 'after' })

    const waiting = [...ids]
    let answered = 0
    const die = Promise.withResolvers<void>()
    const work = Array.from({ length: AT_ONCE }, async () => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        const ok = await fetch(`${portal.origin}/api/msm/hierarchy/subscribers/${id}`, {
          method: 'PUT',
          headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          body: JSON.stringify({
            subscriber: { firstName: 'Na', surname: `Herstart${id}`, gender: 'OTHER', vip: false },
          }),
        }).then(
          (answer) => answer.ok,
          () => false,
        )
        if (ok) answered += 1
        if (answered === WRITES / 2) die.resolve()
      }
    })
    await die.promise
    await portal.kill()
    await Promise.all(work)

    portal = await start()
    headers = await signIn(portal.origin)
    const reached = (await sandbox.log({ row: 'subscriberUpdate' })).filter((entry) => entry.applied)
    const reachedIds = reached.map((entry) => entry.path.split('/').at(-1)!)
    expect(new Set(reachedIds).size, 'nobody was changed twice').toBe(reachedIds.length)

    const open = async () =>
      (await wholeLedger(portal.origin, headers)).filter(({ state }) => state === 'sent' || state === 'unknown')
    await expect
      .poll(async () => (await open()).map(personOf).filter((id) => reachedIds.includes(id)), {
        message: 'what reached KPN is settled by itself',
        timeout: 90_000,
        intervals: [500],
      })
      .toEqual([])

    // what died between the ledger and the socket cannot be found at KPN, and not found proves nothing: a person says
    await expect
      .poll(async () => (await open()).every(({ state }) => state === 'unknown'), { timeout: 60_000, intervals: [500] })
      .toBe(true)
    for (const command of await open()) {
      const verdict = await fetch(`${portal.origin}/api/ledger/${command.id}/settle`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ applied: false, note: 'Looked at KPN: no such request' }),
      })
      expect(verdict.status).toBe(200)
    }

    const ledger = (await wholeLedger(portal.origin, headers)).filter(({ row }) => row === 'subscriberUpdate')
    const accepted = ledger.filter(({ state }) => state === 'accepted').map(personOf)
    expect(accepted.toSorted(), 'the ledger knows all that reached KPN, once').toEqual(reachedIds.toSorted())
    expect(ledger.filter(({ state }) => state !== 'accepted' && state !== 'not-applied')).toEqual([])
    expect(answered).toBeLessThanOrEqual(accepted.length)
    expect(answered).toBeLessThan(WRITES)
  } finally {
    await end(portal)
  }
})

test('kill -9 between "Order" and the answer: the order exists once at KPN, and the ledger settles it by itself', async () => {
  test.setTimeout(120_000)
  const { sandbox, orderCount, start, end } = await mortalPortal(0)
  let portal: Portal = await start()
  try {
    let headers = await signIn(portal.origin)
    const basket = `${portal.origin}/api/msm/contracting/basket`
    const post = (url: string, body: unknown) =>
      fetch(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify(body),
      })
    const { sessionId } = (await (await post(basket, { contractId: EXAMPLE })).json()) as { sessionId: string }
    const session = `sessionId=${encodeURIComponent(sessionId)}`
    const products = await getJson<Product[]>(`${basket}/products?${session}`, headers)
    const bundle = allOf(products).find(({ name }) => name.en === 'Data bundle 5 GB')!
    const ticked = await post(`${basket}?${session}`, { productActions: [{ type: 'PUT', productId: bundle.id }] })
    expect(ticked.ok, await ticked.text()).toBe(true)

    const before = orderCount()
    // KPN makes the order at once and takes its time to say so: the portal dies in between
    await sandbox.arm({ upstream: 'msm', path: 'basketOrder', kind: 'slow', ms: 3_000 })
    const order = post(`${basket}/order?${session}`, {}).then(
      () => 'answered',
      () => 'died',
    )
    // the sandbox logs a request when it has answered it
    await expect.poll(orderCount, { intervals: [50] }).toBe(before + 1)
    await portal.kill()
    expect(await order).toBe('died')
    portal = await start()
    headers = await signIn(portal.origin)
    await expect
      .poll(async () => (await wholeLedger(portal.origin, headers)).map(({ row, state }) => `${row} ${state}`), {
        timeout: 60_000,
        intervals: [500],
      })
      .toContain('basketOrder accepted')
    const orders = (await wholeLedger(portal.origin, headers)).filter(({ row }) => row === 'basketOrder')
    expect(orders).toHaveLength(1)
    expect(orders[0]!.progress?.upstreamId).toMatch(/^\d+$/)
    await expect
      .poll(async () => (await sandbox.log({ row: 'basketOrder' })).map(({ applied }) => applied))
      .toEqual([true])
    expect(orderCount(), 'the order is there once').toBe(before + 1)
  } finally {
    await end(portal)
  }
})
