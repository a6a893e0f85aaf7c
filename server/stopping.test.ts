import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from './db/openDatabase.ts'
import { json } from './testing/recordingUpstream.ts'
import { rawText, statusesOf } from './testing/rawRequest.ts'
import { startTestPortal, type TestPortal } from './testing/testPortal.ts'

const READ = '/api/msm/hierarchy/subscribers/1234568'
const WRITE = '/api/msm/order/block-sim'

let folder: string
let databaseUrl: string
let at: TestPortal
let cookie: string
/** Lets upstream answer what it has got. */
let finish: (() => void)[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vloot-stopping-'))
  databaseUrl = `file:${folder}/vloot.db`
  at = await startTestPortal({ env: { DATABASE_URL: databaseUrl } })
  cookie = await at.signIn()
  finish = []
  at.upstream.behave((request, response) => void finish.push(() => json(200, { id: 9 })(request, response)))
})
afterEach(async () => {
  await at.upstream.close()
  rmSync(folder, { recursive: true, force: true })
})

async function states(): Promise<string[]> {
  const db = await openDatabase(databaseUrl)
  try {
    return (await db.selectFrom('commands').select('state').orderBy('seq').execute()).map(({ state }) => state)
  } finally {
    await db.destroy()
  }
}

test('a write whose browser has left is waited for: the ledger says what became of it', async () => {
  const leaving = new AbortController()
  const pressed = at
    .call(WRITE, {
      method: 'POST',
      cookie,
      body: { contractId: 1 },
      headers: { 'idempotency-key': 'gone' },
      signal: leaving.signal,
    })
    .catch(() => undefined)
  await vi.waitFor(() => expect(finish).toHaveLength(1), 10_000)
  leaving.abort()
  await pressed
  const stopped = at.portal.stop()
  // its browser is gone, so nothing of it is left on our side of the door
  await vi.waitFor(() => expect(fetch(`${at.origin}/healthz`)).rejects.toThrow(), 10_000)
  setTimeout(() => finish[0]!(), 200)
  await stopped
  expect(await states()).toEqual(['accepted'])
})

test('a write that comes over an open connection when we stop is not begun, and says so', async () => {
  const socket = connect(at.port, '127.0.0.1')
  await once(socket, 'connect')
  let got = ''
  socket.setEncoding('latin1').on('data', (text: string) => (got += text))
  const common = [`Host: ${at.host}`, 'X-CSRF: 1', `Cookie: ${cookie}`]
  socket.write(rawText(`GET ${READ} HTTP/1.1`, common))
  await vi.waitFor(() => expect(finish).toHaveLength(1), 10_000)
  const stopped = at.portal.stop()
  const body = '{"contractId":1}'
  const lines = [`Origin: ${at.origin}`, 'Content-Type: application/json', `Content-Length: ${body.length}`]
  socket.write(rawText(`POST ${WRITE} HTTP/1.1`, [...common, ...lines, 'Idempotency-Key: late'], body))
  await vi.waitFor(async () => expect(await states()).toEqual(['not-applied']), 10_000)
  finish[0]!()
  await stopped
  await vi.waitFor(() => expect(statusesOf(got)).toEqual([200, 503]), 10_000)
  expect(got).toContain('"code":"shutting_down"')
  expect(got).toContain('"outcome":"not-applied"')
  expect(at.upstream.seen).toHaveLength(1)
})
