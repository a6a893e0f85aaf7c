import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { COMPILED } from './testing/compiled.ts'
import { json, startRecordingUpstream, type RecordingUpstream } from './testing/recordingUpstream.ts'
import { CLIENT_SECRET, PASSWORD } from './testing/testPortal.ts'

const MEGABYTE = Buffer.alloc(1024 * 1024)

let folder: string
let upstream: RecordingUpstream
const children: ChildProcess[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vloot-doors-'))
  upstream = await startRecordingUpstream()
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await upstream.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs one of our programs with these settings and nothing of the environment of this test. */
function run(args: string[], env: Record<string, string>, input?: string) {
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...COMPILED,
      DATABASE_URL: `file:${folder}/vloot.db`,
      PORT: '0',
      ...env,
    },
  })
  children.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stdin.end(input)
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  return { child, ended, output: () => output }
}

const settings = () => ({
  ADMIN_PASSWORD: PASSWORD,
  MSM_CLIENT_ID: 'id',
  MSM_CLIENT_SECRET: CLIENT_SECRET,
  MSM_BASE_URL: upstream.msmUrl,
  MSM_TOKEN_URL: upstream.tokenUrl,
})

async function originOf(door: ReturnType<typeof run>): Promise<string> {
  return vi.waitFor(() => {
    const found = /runs at (http:\S+)/.exec(door.output())?.[1]
    if (!found) throw new Error(door.output())
    return found
  }, 15_000)
}

async function signIn(origin: string, username = 'admin', password = PASSWORD) {
  const answer = await fetch(`${origin}/auth/sign-in`, {
    method: 'POST',
    headers: { 'x-csrf': '1', origin, 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  return {
    status: answer.status,
    headers: { 'x-csrf': '1', origin, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' },
  }
}

describe('the production door', () => {
  test('makes admin, stops in good order: what is under way finishes, nothing new comes in, exit code 0', async () => {
    const door = run(['server/main.ts'], settings())
    const origin = await originOf(door)
    const { headers } = await signIn(origin)
    const finish: (() => void)[] = []
    upstream.behave((request, response) => {
      if (request.method !== 'GET') {
        finish.push(() => json(200, { id: 1 })(request, response))
        return
      }
      response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': String(25 * MEGABYTE.length) })
      response.write(MEGABYTE)
      finish.push(() => response.end(Buffer.alloc(24 * MEGABYTE.length)))
    })
    const read = fetch(`${origin}/api/msm/finances/invoices/1`, { headers })
    const write = fetch(`${origin}/api/msm/order/block-sim`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': 'last' },
      body: JSON.stringify({ contractId: 1 }),
    })
    await vi.waitFor(() => expect(finish).toHaveLength(2), 10_000)
    door.child.kill('SIGTERM')
    await vi.waitFor(() => expect(fetch(`${origin}/healthz`)).rejects.toThrow(), 10_000)
    for (const go of finish) go()
    expect((await (await read).arrayBuffer()).byteLength).toBe(25 * MEGABYTE.length)
    expect((await write).status).toBe(200)
    expect(await door.ended).toBe(0)
    expect(door.output()).not.toContain(CLIENT_SECRET)
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['half a pair', { MSM_CLIENT_ID: 'id' }, /^MSM_CLIENT_SECRET is missing/],
    ['a limit that is none', { SESSION_MAX: 'long' }, /^SESSION_MAX must be a time/],
    ['nobody to sign in', {}, /^ADMIN_PASSWORD is missing/],
  ])('says in one sentence what is wrong: %s', async (_, env, sentence) => {
    const door = run(['server/main.ts'], env)
    expect(await door.ended).toBe(1)
    expect(door.output()).toMatch(sentence)
    expect(door.output().trim().split('\n')).toHaveLength(1)
  })
})

describe('the sandbox door', () => {
  test('says where it is and who can sign in, and each of them can', async () => {
    const door = run(['server/sandbox.ts'], { FLEET_SIZE: '50' })
    const origin = await originOf(door)
    await vi.waitFor(() => expect(door.output()).toContain('vloot-demo'), 10_000)
    for (const role of ['viewer', 'helpdesk', 'manager', 'finance', 'auditor', 'admin']) {
      expect((await signIn(origin, role, 'vloot-demo')).status).toBe(200)
    }
    const { headers } = await signIn(origin, 'viewer', 'vloot-demo')
    expect((await fetch(`${origin}/api/msm/hierarchy/subscribers?from=0&to=1`, { headers })).status).toBe(200)
    expect((await fetch(`${origin}/__sandbox/state`)).status).toBe(200)
    expect((await fetch(`${origin}/__sandbox/state`, { headers: { 'x-forwarded-for': '9.9.9.9' } })).status).toBe(404)
    const foreign = await fetch(`${origin}/__sandbox/reset`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    })
    expect(foreign.status).toBe(403)
  })

  test('shows its switches to nobody when it listens to the network', async () => {
    const door = run(['server/sandbox.ts'], { FLEET_SIZE: '50', HOST: '0.0.0.0' })
    const origin = await originOf(door)
    expect((await fetch(`${origin}/__sandbox/state`)).status).toBe(404)
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)
  })

  test('ends when its port is taken, and says so', async () => {
    const door = run(['server/sandbox.ts'], { FLEET_SIZE: '50', PORT: new URL(upstream.origin).port })
    expect(await door.ended).toBe(1)
    expect(door.output()).toMatch(/^The port is taken/)
  })

  test('leaves no database that the production door would take', async () => {
    const sandbox = run(['server/sandbox.ts'], { FLEET_SIZE: '50' })
    await originOf(sandbox)
    sandbox.child.kill('SIGTERM')
    expect(await sandbox.ended).toBe(0)
    const door = run(['server/main.ts'], settings())
    expect(await door.ended).toBe(1)
    expect(door.output()).toMatch(/^DATABASE_URL names a database in which \w+ has the sandbox's password/)
  })
})

describe('the operator command', () => {
  // eight processes, one after the other
  test('adds, lists, changes, closes and opens; sessions end with it', { timeout: 60_000 }, async () => {
    const added = run(
      ['server/operator.ts', 'add', 'Anna', '--role', 'manager', '--password-stdin'],
      {},
      `${PASSWORD}\n`,
    )
    expect(await added.ended).toBe(0)
    const door = run(['server/main.ts'], settings())
    const origin = await originOf(door)
    const { status, headers } = await signIn(origin, 'anna')
    expect(status).toBe(200)
    expect(await run(['server/operator.ts', 'role', 'anna', 'viewer'], {}).ended).toBe(0)
    await vi.waitFor(async () => expect((await fetch(`${origin}/api/ledger`, { headers })).status).toBe(401), 5_000)
    expect(await run(['server/operator.ts', 'disable', 'anna'], {}).ended).toBe(0)
    expect((await signIn(origin, 'anna')).status).toBe(401)
    const listed = run(['server/operator.ts', 'list'], {})
    expect(await listed.ended).toBe(0)
    expect(listed.output()).toBe('anna\tviewer\tclosed\n')
    const another = run(['server/operator.ts', 'password', 'anna', '--password-stdin'], {}, 'another-password')
    expect(await another.ended).toBe(0)
    expect((await signIn(origin, 'anna', 'another-password')).status).toBe(401)
    expect(await run(['server/operator.ts', 'enable', 'anna'], {}).ended).toBe(0)
    expect((await signIn(origin, 'anna')).status).toBe(401)
    expect((await signIn(origin, 'anna', 'another-password')).status).toBe(200)
  })

  test.each([
    [['add', 'anna'], /npm run operator/],
    [['add', 'anna', '--role', 'boss'], /boss is no role/],
    [['fly'], /npm run operator/],
    [['role', 'nobody', 'viewer'], /no operator nobody/],
    [['add', 'anna', '--role', 'viewer', '--what'], /what/],
    [['add', 'anna', '--role'], /role/],
  ])('%j is told what is wrong', async (args, told) => {
    const command = run(['server/operator.ts', ...args], {}, `${PASSWORD}\n`)
    expect(await command.ended).toBe(1)
    expect(command.output()).toMatch(told)
    expect(command.output()).not.toMatch(/^\s+at /m)
  })
})
