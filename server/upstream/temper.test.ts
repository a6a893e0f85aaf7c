import { describe, expect, test, vi } from 'vitest'
import { createBreaker } from './breaker.ts'
import { createPace } from './pace.ts'
import { createSlots } from './slots.ts'

describe('the breaker', () => {
  test('opens after failures in a row, lets one try when it is half open, and closes with an answer', () => {
    let time = 0
    const breaker = createBreaker(() => time, { failures: 3, openMs: 1_000 })
    breaker.silent()
    breaker.silent()
    breaker.answered()
    for (let index = 0; index < 3; index++) {
      expect(breaker.waitMs()).toBe(0)
      breaker.silent()
    }
    expect(breaker.waitMs()).toBe(1_000)
    time = 1_000
    expect(breaker.waitMs()).toBe(0)
    expect(breaker.waitMs()).toBeGreaterThan(0)
    breaker.silent()
    expect(breaker.waitMs()).toBe(1_000)
    time = 2_000
    expect(breaker.waitMs()).toBe(0)
    breaker.answered()
    expect(breaker.waitMs()).toBe(0)
    expect(breaker.waitMs()).toBe(0)
  })

  test('lets another try when the one that tried told nothing', () => {
    let time = 0
    const breaker = createBreaker(() => time, { failures: 1, openMs: 1_000 })
    breaker.silent()
    time = 1_000
    expect(breaker.waitMs()).toBe(0)
    breaker.untold()
    expect(breaker.waitMs()).toBe(0)
  })
})

describe('places', () => {
  test('go to whoever waited longest, and the queue has an end', async () => {
    const slots = createSlots({ most: 1, queue: 2, waitMs: 10_000 })
    expect(slots.take()).toBeUndefined()
    const order: string[] = []
    const first = Promise.resolve(slots.take()).then(() => order.push('first'))
    const second = Promise.resolve(slots.take()).then(() => order.push('second'))
    expect(await slots.take()).toMatchObject({ code: 'proxy_busy', sent: false })
    slots.release()
    await first
    slots.release()
    await second
    expect(order).toEqual(['first', 'second'])
    slots.release()
    expect(slots.take()).toBeUndefined()
  })

  test('are not waited for longer than was said', async () => {
    vi.useFakeTimers()
    const slots = createSlots({ most: 1, queue: 2, waitMs: 2_000 })
    slots.take()
    const late = slots.take()
    await vi.advanceTimersByTimeAsync(2_001)
    expect(await late).toMatchObject({ code: 'proxy_busy', retryAfter: 1 })
    vi.useRealTimers()
  })
})

describe('the pace', () => {
  const at = Date.parse('2026-03-01T09:00:00Z')

  test.each<[string, Record<string, string>, number]>([
    ['seconds', { 'retry-after': '30' }, 30_000],
    ['a date', { 'retry-after': 'Sun, 01 Mar 2026 09:01:00 GMT' }, 60_000],
    ["KPN's reset", { 'quota-reset-utc': '2026-03-01T09:00:10Z' }, 10_000],
    ["KPN's reset as a number", { 'quota-reset-utc': String(at + 5_000) }, 5_000],
    ['nothing', {}, 2_000],
    ['nonsense', { 'retry-after': 'soon' }, 2_000],
    ['for ever', { 'retry-after': '999999' }, 3_600_000],
  ])('a 429 lasts as long as it says: %s', (_, headers, wait) => {
    const pace = createPace({ perSecond: 5, now: () => at })
    expect(pace.waitMs('msm')).toBe(0)
    pace.throttled('msm', headers)
    expect(pace.waitMs('msm')).toBe(wait)
    expect(pace.waitMs('other')).toBe(0)
  })

  test('gives background work its turns, and none while the quota is spent', async () => {
    const pace = createPace({ perSecond: 4, now: Date.now })
    const started = performance.now()
    const took = () => performance.now() - started
    await pace.turn()
    expect(took()).toBeLessThan(200)
    await Promise.all([pace.turn(), pace.turn()])
    // timers may be a millisecond early
    expect(took()).toBeGreaterThanOrEqual(498)
    const reset = new Date(Date.now() + 300).toISOString()
    pace.saw({ 'quota-used': '10', 'quota-limit': '10', 'quota-reset-utc': reset })
    await pace.turn()
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(reset) - 2)
  })

  test('stops waiting when it is told to', async () => {
    const pace = createPace({ perSecond: 0.001, now: Date.now })
    await pace.turn()
    const stop = new AbortController()
    const waiting = pace.turn(stop.signal)
    stop.abort()
    await expect(waiting).rejects.toThrow()
  })
})
