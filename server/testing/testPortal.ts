import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '#contract/permissions.ts'
import type { Operators } from '../auth/operators.ts'
import { readConfig } from '../config.ts'
import { createLogger } from '../http/requestLog.ts'
import { openPortal, type Portal, type PortalOptions } from '../portal.ts'
import type { LinkLimits } from '../upstream/linkLimits.ts'
import { startRecordingUpstream, type RecordingUpstream } from './recordingUpstream.ts'
import { portalDatabase } from './testDatabases.ts'
import { testSecret } from './testLedger.ts'

export const PASSWORD = 'a-password-for-tests'
export const CLIENT_SECRET = 'client-secret-that-nobody-may-see'
export const STN_KEY = 'stn-key-that-nobody-may-see'

/** Whatever may not be found in any answer, header or log line. */
export const SECRETS = [CLIENT_SECRET, STN_KEY, 'that-nobody-may-see', PASSWORD] as const

/** A page such as the build makes, small. */
export const PAGE =
  '<!doctype html><html><head><title>Vloot</title></head><body><script type="module" src="/assets/main-abc123.js"></script></body></html>'

export interface TestPortal {
  readonly portal: Portal
  readonly origin: string
  readonly host: string
  readonly port: number
  readonly upstream: RecordingUpstream
  /** Who may sign in, to be closed or given another role. */
  readonly operators: Operators
  /** Every log line so far, parsed. */
  log(): Record<string, unknown>[]
  /** The cookie of a fresh session. */
  signIn(role?: string): Promise<string>
  /** A call as our own page makes it; `cookie` of a manager unless told otherwise. */
  call(path: string, init?: CallInit): Promise<Response>
  stop(): Promise<void>
}

export interface CallInit {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
  readonly cookie?: string
  readonly signal?: AbortSignal
}

export interface TestPortalOptions {
  readonly env?: Record<string, string>
  readonly limits?: Partial<LinkLimits>
  readonly roles?: readonly Role[]
  readonly now?: () => number
  readonly batches?: PortalOptions['batches']
}

/** A whole portal on a free port, its upstreams a recording server, its database in memory (or `TEST_DATABASE_URL`'s). */
export async function startTestPortal(options: TestPortalOptions = {}): Promise<TestPortal> {
  const folder = mkdtempSync(join(tmpdir(), 'vloot-test-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'assets/main-abc123.js'), `console.log('${'vloot '.repeat(500)}')`)
  writeFileSync(join(folder, '.env'), 'SECRET=1')
  writeFileSync(join(folder, 'package.json.txt.exe'), 'no')
  const upstream = await startRecordingUpstream({ stnKey: STN_KEY })
  const database = options.env?.DATABASE_URL ? undefined : await portalDatabase()
  const lines: string[] = []
  const roles = options.roles ?? ['manager', 'viewer']
  const opened = Promise.withResolvers<Operators>()
  const portal = await openPortal({
    config: readConfig({
      PORT: '0',
      ...(database && { DATABASE_URL: database.url }),
      ...(database?.url.startsWith('postgres') && { DATA_KEY: testSecret }),
      MSM_CLIENT_ID: 'client-id',
      MSM_CLIENT_SECRET: CLIENT_SECRET,
      MSM_BASE_URL: upstream.msmUrl,
      MSM_TOKEN_URL: upstream.tokenUrl,
      STN_API_KEY: STN_KEY,
      STN_BASE_URL: upstream.stnUrl,
      ...options.env,
    }),
    web: folder,
    prepare: async (operators) => {
      opened.resolve(operators)
      await Promise.all(roles.map((role) => operators.add(role, role, PASSWORD)))
    },
    log: createLogger('info', { write: (line) => void lines.push(line) }),
    ...(options.limits && { limits: options.limits }),
    ...(options.now && { now: options.now }),
    ...(options.batches && { batches: options.batches }),
  })
  const operators = await opened.promise
  const { port } = portal
  const { host } = new URL(portal.url)

  const signIn = async (role: string = 'manager') => {
    const answer = await fetch(`${portal.url}/auth/sign-in`, {
      method: 'POST',
      headers: { 'x-csrf': '1', origin: portal.url, 'content-type': 'application/json' },
      body: JSON.stringify({ username: role, password: PASSWORD }),
    })
    if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`)
    return answer.headers.getSetCookie()[0]!.split(';')[0]!
  }
  let mine: Promise<string> | undefined

  return {
    portal,
    origin: portal.url,
    host,
    port,
    upstream,
    operators,
    log: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    signIn,
    async call(path, { method = 'GET', body, headers = {}, cookie, signal } = {}) {
      const session = cookie ?? (await (mine ??= signIn(roles[0])))
      return fetch(`${portal.url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          'x-csrf': '1',
          ...(session !== '' && { cookie: session }),
          ...(method !== 'GET' && { origin: portal.url }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        ...(signal && { signal }),
      })
    },
    async stop() {
      await upstream.close()
      await portal.stop()
      await database?.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
