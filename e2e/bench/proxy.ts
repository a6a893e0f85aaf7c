import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { startPortal } from '../portal.ts'
import { startChild } from './child.ts'
import { type Figure, median } from './figures.ts'

const PATH = '/api/msm/hierarchy/subscribers/1234568'
const PASSWORD = 'bench-password-1'
const ROUNDS = 3

interface Target {
  readonly url: string
  readonly headers: Record<string, string>
}

async function signIn(origin: string): Promise<Record<string, string>> {
  const answer = await fetch(`${origin}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf': '1', origin },
    body: JSON.stringify({ username: 'admin', password: PASSWORD }),
  })
  if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`)
  return { cookie: answer.headers.getSetCookie()[0]!.split(';')[0]!, 'x-csrf': '1' }
}

async function shoot(target: Target, connections: number, seconds: number) {
  const result = await autocannon({
    url: `${target.url}${PATH}`,
    headers: target.headers,
    connections,
    duration: seconds,
  })
  const wrong = result.non2xx + result.errors
  if (wrong > 0) throw new Error(`${target.url}: ${wrong} answers were not 2xx`)
  return result
}

/** Middle latency at one connection in ms, from single requests (autocannon rounds to whole ms). */
async function p50(target: Target, count: number): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const start = performance.now()
    const answer = await fetch(`${target.url}${PATH}`, { headers: target.headers })
    await answer.arrayBuffer()
    times.push(performance.now() - start)
  }
  return median(times)
}

const rssOf = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** Memory in MB above rest while `parallel` downloads of 25 MB stream through. */
async function streamed(
  origin: string,
  headers: Record<string, string>,
  pid: number,
  parallel: number,
): Promise<number> {
  const before = rssOf(pid)
  let peak = before
  const timer = setInterval(() => (peak = Math.max(peak, rssOf(pid))), 20)
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      const answer = await fetch(`${origin}/api/msm/finances/invoices/1`, { headers })
      let bytes = 0
      for await (const chunk of answer.body!) bytes += chunk.length
      if (bytes !== 25 * 1024 * 1024) throw new Error(`only ${bytes} bytes of the stream arrived`)
    }),
  )
  clearInterval(timer)
  return peak - before
}

/**
 * Small reads through the portal with its whole gate on, beside an Express + undici forwarder and
 * `@fastify/reply-from` without any gate: requests a second at 50 connections, added latency, memory of a stream.
 */
export async function benchProxy(): Promise<Figure[]> {
  const upstream = await startChild('e2e/bench/servers/upstream.ts')
  const express = await startChild('e2e/bench/servers/expressForwarder.ts', [upstream.origin])
  const fastify = await startChild('e2e/bench/servers/replyFrom.ts', [upstream.origin])
  const portal = await startPortal({
    door: 'server/main.ts',
    env: {
      NODE_ENV: 'production',
      LOG_LEVEL: 'info',
      // all of the bench is one session
      SESSION_RATE: '999999999',
      ADMIN_PASSWORD: PASSWORD,
      MSM_CLIENT_ID: 'bench',
      MSM_CLIENT_SECRET: 'bench-secret',
      MSM_BASE_URL: upstream.origin,
      MSM_TOKEN_URL: `${upstream.origin}/oauth/token`,
    },
  })
  try {
    const headers = await signIn(portal.origin)
    const targets = {
      portal: { url: portal.origin, headers },
      express: { url: express.origin, headers: {} },
      fastify: { url: fastify.origin, headers: {} },
    } satisfies Record<string, Target>
    const rate: Record<keyof typeof targets, number[]> = { portal: [], express: [], fastify: [] }
    for (const target of Object.values(targets)) await shoot(target, 50, 2)
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of ['portal', 'express', 'fastify'] as const) {
        const result = await shoot(targets[name], 50, 4)
        rate[name].push(result.requests.average)
      }
    }
    const one = { portal: await p50(targets.portal, 2_000), express: await p50(targets.express, 2_000) }
    const memory = await streamed(portal.origin, headers, portal.process.pid!, 1)
    const ratio = median(rate.portal) / median(rate.express)
    const added = one.portal - one.express
    return [
      {
        what: 'proxy: small reads at 50 connections beside Express + undici',
        measured: `${ratio.toFixed(2)} x (${Math.round(median(rate.portal))}/s; Express ${Math.round(median(rate.express))}/s; @fastify/reply-from ${Math.round(median(rate.fastify))}/s)`,
        promised: 'at least 0.8 x',
        kept: ratio >= 0.8,
      },
      {
        what: 'proxy: added p50 at one connection',
        measured: `${added.toFixed(2)} ms (${one.portal.toFixed(2)} beside ${one.express.toFixed(2)})`,
        promised: 'at most 0.5 ms',
        kept: added <= 0.5,
      },
      {
        what: 'proxy: memory above rest while 25 MB stream through',
        measured: `${memory.toFixed(0)} MB`,
        promised: 'under 64 MB',
        kept: memory < 64,
      },
    ]
  } finally {
    await portal.stop()
    for (const child of [express, fastify, upstream]) child.stop()
  }
}
