import { spawn, type ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A running portal of ours as its own process: real doors, real sockets, a database of its own. */
export interface Portal {
  readonly origin: string
  readonly process: ChildProcess
  /** Everything it printed so far: the request log. */
  output(): string
  /** `SIGTERM`, then waits for its end; removes the database unless told to keep it. */
  stop(): Promise<void>
  /** `SIGKILL`, waits for its end, keeps the database. */
  kill(): Promise<void>
}

export interface PortalOptions {
  readonly door?: 'server/sandbox.ts' | 'server/main.ts' | 'server/start.ts'
  readonly env?: Readonly<Record<string, string>>
  /** A folder for the database; a new one of its own when left out. */
  readonly data?: string
  readonly port?: number
}

const COMPILED = fileURLToPath(new URL('../node_modules/.cache/vloot', import.meta.url))

/** Ports that no system gives to connections that ask for any: nobody else takes one between the look and its use. */
const PORTS = { from: 15_000, to: 32_000 } as const

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, () => server.close(() => resolve(true)))
  })

/** A port that is free now, and will be the next moment. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(PORTS.from, PORTS.to)
    if (await isFree(port)) return port
  }
}

async function untilHealthy(origin: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + 20_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the portal ended with ${child.exitCode}:\n${output()}`)
    const ok = await fetch(`${origin}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`the portal did not answer within 20 s:\n${output()}`)
}

/** Starts a portal and waits until it answers. */
export async function startPortal({
  door = 'server/sandbox.ts',
  env = {},
  data,
  port,
}: PortalOptions = {}): Promise<Portal> {
  const folder = data ?? mkdtempSync(join(tmpdir(), 'vloot-e2e-'))
  const chosen = port ?? (await freePort())
  const origin = `http://localhost:${chosen}`
  const child = spawn(process.execPath, [door], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      // half the time of a start: what Node has compiled for the portal before
      NODE_COMPILE_CACHE: COMPILED,
      PORT: String(chosen),
      PUBLIC_URL: origin,
      DATABASE_URL: `file:${join(folder, 'vloot.db')}`,
      FLEET_SIZE: '5000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => printed.push(text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => printed.push(text))
  const output = () => printed.join('')
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
  }
  await untilHealthy(origin, child, output)
  return {
    origin,
    process: child,
    output,
    stop: async () => {
      await end('SIGTERM')
      if (!data) rmSync(folder, { recursive: true, force: true })
    },
    kill: () => end('SIGKILL'),
  }
}
