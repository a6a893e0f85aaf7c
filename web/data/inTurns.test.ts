import { expect, test } from 'vitest'
import { inTurns } from './inTurns.ts'

const gate = () => Promise.withResolvers<void>()

test('never more than so many at once, the others in turn', async () => {
  const run = inTurns(2)
  const gates = [gate(), gate(), gate()]
  const started: number[] = []
  const done = gates.map(({ promise }, at) =>
    run(() => {
      started.push(at)
      return promise
    }),
  )
  await Promise.resolve()
  expect(started).toEqual([0, 1])
  gates[1]!.resolve()
  await done[1]
  expect(started).toEqual([0, 1, 2])
  gates[0]!.resolve()
  gates[2]!.resolve()
  await Promise.all(done)
})

test('a task that fails makes room, and one that was called off while it waited never starts', async () => {
  const run = inTurns(1)
  const first = gate()
  const caller = new AbortController()
  const failing = run(() => first.promise)
  const calledOff = run(() => Promise.reject(new Error('it started')), caller.signal)
  const last = run(() => Promise.resolve('done'))
  caller.abort(new Error('called off'))
  first.reject(new Error('failed'))
  await expect(failing).rejects.toThrow('failed')
  await expect(calledOff).rejects.toThrow('called off')
  await expect(last).resolves.toBe('done')
})
