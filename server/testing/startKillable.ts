import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'
import { batchCalls } from './batchCalls.ts'
import { COMPILED } from './compiled.ts'
import type { KillNineBatchGiven } from './killNineBatchPortal.ts'
import { PASSWORD } from './testPortal.ts'

const PORTAL = fileURLToPath(new URL('./killNineBatchPortal.ts', import.meta.url))

const children = new Set<ChildProcess>()
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
})

/** A whole portal in a process of its own, with one admin signed in, which can be killed as the kernel kills. */
export async function startKillable(given: KillNineBatchGiven) {
  const child = spawn(process.execPath, [PORTAL, JSON.stringify(given)], {
    env: { ...process.env, ...COMPILED },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.add(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const origin = line.toString().trim()
  const signedIn = await fetch(`${origin}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf': '1', origin },
    body: JSON.stringify({ username: 'admin', password: PASSWORD }),
  })
  const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!
  const call = (path: string, init: { readonly method?: string; readonly body?: unknown } = {}) =>
    fetch(`${origin}${path}`, {
      method: init.method ?? 'GET',
      headers: {
        cookie,
        'x-csrf': '1',
        origin,
        ...(init.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(init.body !== undefined && { body: JSON.stringify(init.body) }),
    })
  return {
    call,
    calls: batchCalls({ call }),
    async kill() {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}
export type Killable = Awaited<ReturnType<typeof startKillable>>
