import { expect, test } from 'vitest'
import { THRESHOLDS } from '../fleet/thresholds.ts'
import { ask, aWorld, refusal } from '../testing/ask.ts'

const world = aWorld({ size: 3000 })
const idsOf = (row: 'thresholdContractList' | 'thresholdCandidateList', thresholdId: number) =>
  ask(world, row, { path: { thresholdId }, query: { to: 10_000 } }).result!.map(({ id }) => id!)

test('a contract is under one threshold of a type at the most, and a candidate for its type only when under none', () => {
  for (const { id, type } of THRESHOLDS) {
    const under = THRESHOLDS.filter((one) => one.type === type).flatMap((one) => idsOf('thresholdContractList', one.id))
    expect(new Set(under).size).toBe(under.length)
    const candidates = new Set(idsOf('thresholdCandidateList', id))
    expect(under.filter((one) => candidates.has(one))).toEqual([])
    expect(candidates.size).toBeGreaterThan(0)
  }
})

test('some hundreds of contracts are under one, and what is used stays', () => {
  const counts = THRESHOLDS.map(({ id }) => idsOf('thresholdContractList', id).length)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(200)
  for (const [at, { id }] of THRESHOLDS.entries()) {
    expect(ask(world, 'thresholdRead', { path: { id } }).delete!.enabled).toBe(counts[at] === 0)
  }
})

test('what is not there is not found', () => {
  expect(refusal(world, 'thresholdRead', { path: { id: 1 } }).code).toBe('THRESHOLD_NOT_FOUND')
  expect(refusal(world, 'thresholdContractList', { path: { thresholdId: 1 }, query: {} }).code).toBe(
    'THRESHOLD_NOT_FOUND',
  )
})
