import { expect, test } from 'vitest'
import { ROLES } from '#contract/permissions.ts'
import { whyCannot } from './availability.ts'

const order = { id: 1, kpnReference: '81240077', status: 'IN_PROGRESS', list: 'orders' } as const

test('who may and is not held back may go ahead', () => {
  expect(whyCannot('people.edit', ROLES.manager, { enabled: true, blockingOrders: [] })).toBeUndefined()
  expect(whyCannot('people.edit', ROLES.manager, undefined)).toBeUndefined()
})

test('the role comes first, with the roles that may', () => {
  expect(whyCannot('people.edit', ROLES.viewer, { enabled: false, blockingOrders: [order] })).toEqual({
    why: 'role',
    roles: ['manager', 'admin'],
  })
})

test('KPN says no: because of an order, or without saying why', () => {
  expect(whyCannot('people.edit', ROLES.admin, { enabled: false, blockingOrders: [order] })).toEqual({
    why: 'orders',
    orders: [order],
  })
  expect(whyCannot('people.edit', ROLES.admin, { enabled: false, blockingOrders: [] })).toEqual({ why: 'kpn' })
})
