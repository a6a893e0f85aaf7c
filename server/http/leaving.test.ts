import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hang, json } from '../testing/recordingUpstream.ts'
import { startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
let cookie: string
const READ = '/api/msm/hierarchy/subscribers/1234568'
const WRITE = '/api/msm/order/block-sim'

beforeAll(async () => {
  at = await startTestPortal()
  cookie = await at.signIn()
})
afterAll(() => at.stop())

/** A busy machine is slow to it. */
const BUSY = { timeout: 10_000 }

const read = () => at.call(READ, { cookie })

describe('the browser leaves', () => {
  test('a read ends upstream too', async () => {
    at.upstream.behave(hang)
    const leaving = new AbortController()
    const calls = Array.from({ length: 20 }, () =>
      at.call(READ, { cookie, signal: leaving.signal }).catch(() => undefined),
    )
    await vi.waitFor(() => expect(at.upstream.active).toBe(20), BUSY)
    leaving.abort()
    await Promise.all(calls)
    await vi.waitFor(() => expect(at.upstream.active).toBe(0), BUSY)
    at.upstream.behave(json(200, { ok: true }))
    expect((await read()).status).toBe(200)
  })

  test('a write goes on, and its result is in the ledger', async () => {
    const mine = await startTestPortal()
    try {
      let finish: (() => void) | undefined
      mine.upstream.behave((request, response) => {
        finish = () => json(200, { id: 9, status: 'Initialized' })(request, response)
      })
      const leaving = new AbortController()
      const body = { contractId: 4_242 }
      const pressed = mine
        .call(WRITE, { method: 'POST', body, headers: { 'idempotency-key': 'gone' }, signal: leaving.signal })
        .catch(() => undefined)
      await vi.waitFor(() => expect(finish).toBeTypeOf('function'), BUSY)
      leaving.abort()
      await pressed
      finish!()
      await vi.waitFor(async () => {
        const { commands } = (await (await mine.call('/api/ledger?subjectKind=contract&subjectId=4242')).json()) as {
          commands: { state: string }[]
        }
        expect(commands.map((command) => command.state)).toEqual(['accepted'])
      }, BUSY)
    } finally {
      await mine.stop()
    }
  })

  test('300 who leave before they are answered do no harm', async () => {
    at.upstream.behave((request, response) => void setTimeout(() => json(200, {})(request, response), 30))
    const sockets = await Promise.all(
      Array.from(
        { length: 300 },
        () =>
          new Promise<void>((resolve) => {
            const socket = connect(at.port, '127.0.0.1', () => {
              socket.write(`GET ${READ} HTTP/1.1\r\nHost: ${at.host}\r\nX-CSRF: 1\r\nCookie: ${cookie}\r\n\r\n`, () => {
                socket.destroy()
                resolve()
              })
            })
            socket.on('error', () => resolve())
          }),
      ),
    )
    expect(sockets).toHaveLength(300)
    await vi.waitFor(() => expect(at.upstream.active).toBe(0), BUSY)
    at.upstream.behave(json(200, { ok: true }))
    expect((await read()).status).toBe(200)
  })
})
