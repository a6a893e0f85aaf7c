import { expect, test } from 'vitest'
import { ask, aWorld, refusal } from '../testing/ask.ts'

const sent = {
  companyName: 'COMPANY X BV',
  street: 'Columbusweg',
  houseNumber: '31',
  postalCode: '5928LA',
  city: 'Venlo',
  country: 'NL' as const,
}

test('an address is added to the company or to the API user, changed as a whole, and deleted', () => {
  const world = aWorld({ size: 0 })
  const count = (row: 'addressList' | 'addressListCompany' | 'addressListPersonal') => ask(world, row).length
  const before = [count('addressListCompany'), count('addressListPersonal')] as const
  const { id } = ask(world, 'addressCreateCompany', { body: { ...sent, floor: '3' } })
  ask(world, 'addressCreatePersonal', { body: sent })
  expect([count('addressListCompany'), count('addressListPersonal')]).toEqual([before[0] + 1, before[1] + 1])
  expect(count('addressList')).toBe(before[0] + before[1] + 2)
  ask(world, 'addressUpdate', { path: { id: id! }, body: { ...sent, city: 'Tilburg' } })
  const read = () => ask(world, 'addressList').find((one) => one.id === id)
  expect(read()).toMatchObject({ city: 'Tilburg', floor: '', addressName: '' })
  ask(world, 'addressDelete', { path: { id: id! } })
  expect(read()).toBeUndefined()
  expect(refusal(world, 'addressDelete', { path: { id: id! } }).code).toBe('ADDRESS_NOT_FOUND')
  expect(refusal(world, 'addressUpdate', { path: { id: id! }, body: sent }).code).toBe('ADDRESS_NOT_FOUND')
})
