import type { Problem } from '#contract/errors.ts'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { hang, json } from '../testing/recordingUpstream.ts'
import { startTestPortal } from '../testing/testPortal.ts'

const READ = '/api/msm/hierarchy/subscribers/1234568'
const WRITE = '/api/msm/order/block-sim'
const problemOf = async (answer: Response) => (await answer.json()) as Problem

describe('429', () => {
  test('keeps its wait for everybody, and nobody asks meanwhile', async () => {
    const mine = await startTestPortal()
    try {
      mine.upstream.behave(json(429, { name: 'QUOTA' }, { 'retry-after': '30' }))
      const first = await mine.call(READ)
      expect(first.status).toBe(429)
      expect(first.headers.get('retry-after')).toBe('30')
      mine.upstream.behave(json(200, {}))
      const others = await Promise.all([mine.call(READ), mine.call('/api/msm/hierarchy/subscribers'), mine.call(READ)])
      for (const other of others) {
        expect(other.status).toBe(429)
        expect(Number(other.headers.get('retry-after'))).toBeGreaterThan(25)
      }
      const blocked = await mine.call(WRITE, {
        method: 'POST',
        body: { contractId: 1 },
        headers: { 'idempotency-key': 'k' },
      })
      expect(blocked.status).toBe(429)
      expect(await problemOf(blocked)).toMatchObject({ outcome: 'not-applied' })
      expect(mine.upstream.seen).toHaveLength(1)
      expect((await mine.call('/api/stn/QueryActivation')).status).toBe(200)
    } finally {
      await mine.stop()
    }
  })

  test('counts as one also when the gateway says it with a 500', async () => {
    const mine = await startTestPortal()
    try {
      mine.upstream.behave(
        json(500, { fault: { faultstring: 'Rate limit', detail: { errorcode: 'policies.ratelimit.QuotaViolation' } } }),
      )
      expect((await mine.call(READ)).status).toBe(429)
      expect(mine.upstream.seen).toHaveLength(1)
    } finally {
      await mine.stop()
    }
  })
})

describe('an upstream that is not there', () => {
  test('refused connections: two tries for a read, not applied for a write, and back when it is back', async () => {
    const mine = await startTestPortal({ limits: { breakMs: 200 } })
    try {
      expect((await mine.call(READ)).status).toBe(200)
      await mine.upstream.close()
      const answer = await mine.call(READ)
      expect(answer.status).toBe(502)
      expect(await problemOf(answer)).toMatchObject({ code: 'upstream_unreachable' })
      const written = await mine.call(WRITE, {
        method: 'POST',
        body: { contractId: 1 },
        headers: { 'idempotency-key': 'k' },
      })
      expect(written.status).toBe(502)
      expect(await problemOf(written)).toMatchObject({ outcome: 'not-applied' })
      // the breaker opens: the answer comes at once, with a time to come back
      for (let index = 0; index < 6; index++) await (await mine.call(READ)).body?.cancel()
      const broken = await mine.call(READ)
      expect(broken.status).toBe(502)
      expect(Number(broken.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await mine.call('/healthz')).status).toBe(200)
    } finally {
      await mine.portal.stop()
    }
  })

  test('a door that never opens is 504, and nothing was sent', async () => {
    // takes the connection and never says hello: to us, a socket that does not come about
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    const mine = await startTestPortal({
      limits: { connectMs: 200 },
      env: { STN_BASE_URL: `https://127.0.0.1:${port}/api` },
    })
    try {
      const body = { subscriptionId: 'abc' }
      const answer = await mine.call('/api/stn/SuspendSubscription', {
        method: 'POST',
        body,
        headers: { 'idempotency-key': 'k' },
      })
      expect(answer.status).toBe(504)
      expect(await problemOf(answer)).toMatchObject({ code: 'upstream_timeout', outcome: 'not-applied' })
      expect((await mine.call('/api/stn/QueryActivation')).status).toBe(504)
    } finally {
      await mine.stop()
      silent.close()
    }
  })
})

describe('when all places are taken', () => {
  test('a read waits a moment and is then 503 with a time to come back; a write was never sent', async () => {
    const mine = await startTestPortal({ limits: { connections: 2, queue: 2, queueMs: 200, readMs: 1_500 } })
    try {
      mine.upstream.behave(hang)
      const hanging = [mine.call(READ), mine.call(READ)]
      await vi.waitFor(() => expect(mine.upstream.active).toBe(2), 10_000)
      const late = await mine.call(READ)
      expect(late.status).toBe(503)
      expect(late.headers.get('retry-after')).toBe('1')
      const written = await mine.call(WRITE, {
        method: 'POST',
        body: { contractId: 1 },
        headers: { 'idempotency-key': 'k' },
      })
      expect(await problemOf(written)).toMatchObject({ code: 'proxy_busy', outcome: 'not-applied' })
      const started = performance.now()
      expect((await mine.call('/healthz')).status).toBe(200)
      expect((await mine.call('/api/stn/QueryActivation', { headers: {} })).status).toBeGreaterThan(0)
      expect(performance.now() - started).toBeLessThan(2_000)
      for (const answer of await Promise.all(hanging)) expect(answer.status).toBe(504)
    } finally {
      await mine.stop()
    }
  })
})
