import { expect, test } from 'vitest'
import { createFaults } from '../../mocks/faults.ts'
import { choiceOf, faultOf, KINDS, TIMES, WHERE } from './faultChoices.ts'

const ALL = KINDS.flatMap((kind) => WHERE.flatMap((where) => TIMES.map((times) => ({ kind, where, times }))))

test.each(ALL)('$kind, $where, $times is armed and read back as it was chosen', (choice) => {
  expect(choiceOf(createFaults().arm(faultOf(choice)))).toEqual(choice)
})

test('a fault that the panel has no words for is left to whoever armed it', () => {
  expect(choiceOf({ upstream: 'msm', kind: 'bigHeader' })).toBeUndefined()
  expect(choiceOf({ upstream: 'msm', kind: '500', effect: 'draft' })).toBeUndefined()
})

test('a fault when saving lets the reads before it through', () => {
  const faults = createFaults()
  faults.arm(faultOf({ kind: '500', where: 'write', times: 'once' }))
  const at = { upstream: 'msm', path: '/hierarchy/subscribers/1', contract: undefined } as const
  const read = { ...at, method: 'GET', row: { id: 'subscriberRead', effect: 'read' } } as const
  const write = { ...at, method: 'PUT', row: { id: 'subscriberUpdate', effect: 'write' } } as const
  expect(faults.strike(read).fault).toBeUndefined()
  expect(faults.strike(write).fault).toMatchObject({ kind: '500' })
  expect(faults.strike(write).fault).toBeUndefined()
})
