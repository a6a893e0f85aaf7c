import { describe, expect, test } from 'vitest'
import { BATCH_STATES, ITEM_STATES, type Batch } from '#contract/portal/batches.ts'
import {
  askedBy,
  filtersOf,
  lookEvery,
  notDoneCount,
  notDoneFilters,
  permissionOf,
  progressOf,
  runParts,
  stepsOf,
  timeLeft,
} from './batch.ts'

type Told = Pick<Batch, 'state' | 'total' | 'checks' | 'counts'>

const batch = (
  state: Batch['state'],
  counts: Partial<Batch['counts']> = {},
  checks: Partial<Batch['checks']> = {},
): Told => ({
  state,
  total: 487,
  checks: { possible: 0, impossible: 0, unclear: 0, ...checks },
  counts: { ...(Object.fromEntries(ITEM_STATES.map((name) => [name, 0])) as Batch['counts']), ...counts },
})

const RUNNING = batch(
  'running',
  { done: 300, failed: 2, 'not-applied': 7, unknown: 3, sent: 1, accepted: 20, planned: 130, skipped: 24 },
  { possible: 463, impossible: 24 },
)

describe('what is counted', () => {
  test('what KPN only took is under way, not done; what was skipped was never to be sent', () => {
    expect(runParts(RUNNING)).toEqual([
      { name: 'done', count: 300 },
      { name: 'failed', count: 9 },
      { name: 'unknown', count: 3 },
      { name: 'busy', count: 21 },
      { name: 'planned', count: 130 },
    ])
    expect(progressOf(RUNNING)).toEqual({ done: 333, of: 463 })
  })

  test('before anything is sent, what the dry run came to counts', () => {
    const checking = batch('checking', { planned: 487 }, { possible: 100, impossible: 4, unclear: 1 })
    expect(progressOf(checking)).toEqual({ done: 105, of: 487 })
    expect(filtersOf(checking).map(({ name }) => name)).toEqual(['possible', 'impossible', 'unclear'])
  })

  test('what is unknown is never among what may be tried again', () => {
    expect(notDoneCount(RUNNING)).toBe(2 + 7 + 24)
    for (const state of BATCH_STATES) expect(notDoneFilters({ state })).not.toContain('unknown')
    expect(notDoneCount(batch('checked', {}, { possible: 463, impossible: 20, unclear: 4 }))).toBe(24)
  })

  test('the portal is asked for a state or for a finding, each by its own name', () => {
    expect([askedBy(undefined), askedBy('unknown'), askedBy('impossible')]).toEqual([
      {},
      { state: 'unknown' },
      { check: 'impossible' },
    ])
  })
})

describe('what can be pressed', () => {
  test('nothing starts that no dry run found possible', () => {
    expect(stepsOf(batch('draft'))).toEqual(['check', 'stop'])
    expect(stepsOf(batch('checked', {}, { impossible: 487 }))).toEqual(['check', 'stop'])
    expect(stepsOf(batch('checked', {}, { possible: 1 }))[0]).toBe('start')
  })

  test('what is over is over; what stands still can go on or end', () => {
    expect(stepsOf(batch('paused'))).toEqual(['resume', 'stop'])
    expect([stepsOf(batch('done')), stepsOf(batch('stopped'))]).toEqual([[], []])
  })

  test('steering asks for the permission of what is done', () => {
    expect([permissionOf('simBlock'), permissionOf('simUnblock')]).toEqual(['sim.block', 'sim.block'])
    expect([permissionOf('contractMove'), permissionOf('somethingNew')]).toEqual(['contract.change', 'contract.change'])
  })
})

test('time left is told in a unit that people count in', () => {
  expect(timeLeft(null)).toBeUndefined()
  expect(timeLeft(20_000)).toEqual({ unit: 'soon', count: 0 })
  expect(timeLeft(9 * 60_000)).toEqual({ unit: 'minutes', count: 9 })
  expect(timeLeft(125 * 60_000)).toEqual({ unit: 'hours', count: 2 })
})

test('looks often while it moves, goes on while KPN is at it, and ends', () => {
  expect(lookEvery(RUNNING)).toBe(1_000)
  expect(lookEvery(batch('done', { done: 486, accepted: 1 }))).toBeGreaterThan(1_000)
  expect(lookEvery(batch('done', { done: 487 }))).toBe(false)
  expect(lookEvery(batch('checked'))).toBeGreaterThan(1_000)
})
