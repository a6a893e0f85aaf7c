import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

const run = (...args: string[]) => {
  const child = spawn(process.execPath, [new URL('main.ts', import.meta.url).pathname, ...args])
  const told = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (told.out += String(chunk)))
  child.stderr.on('data', (chunk) => (told.err += String(chunk)))
  return { child, told, ended: once(child, 'exit') as Promise<[number]> }
}

test('says where it runs and what opens it, and stops when asked to', async () => {
  const { child, told, ended } = run('--msm-port', '0', '--stn-port', '0', '--control-port', '0', '--size', '10')
  await expect.poll(() => told.out, { timeout: 10_000 }).toContain('People')
  const [, tokenUrl] = /POST (\S+)/.exec(told.out) ?? []
  const [, id, secret] = /client_id=(\S+) +client_secret=(\S+)/.exec(told.out) ?? []
  const answer = await fetch(tokenUrl!, {
    method: 'POST',
    body: new URLSearchParams({ client_id: id!, client_secret: secret! }),
  })
  expect(answer.status).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

test.each([
  [['--msm-port', 'many'], '--msm-port takes a whole number from 0 to 65535, not "many"'],
  [['--size', '-1'], '--size'],
  [['--colour'], "Unknown option '--colour'"],
  [['--host', '192.0.2.1', '--size', '0'], 'Cannot listen there'],
])('%j is refused with a sentence', async (args, sentence) => {
  const { told, ended } = run(...args)
  expect(await ended).toEqual([1, null])
  expect(told.err).toContain(sentence)
  expect(told.err).not.toMatch(/^\s+at /m)
})
