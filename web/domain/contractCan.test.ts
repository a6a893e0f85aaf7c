import { expect, test } from 'vitest'
import { ROLES } from '#contract/permissions.ts'
import { CONTRACT_DEEDS, shownDeeds, whyNotContract, type ContractAllowed, type ContractCan } from './contractCan.ts'

const yes: ContractAllowed = { enabled: true, visible: true, blockingOrders: [] }
const no: ContractAllowed = { enabled: false, visible: true, blockingOrders: [] }
const hidden: ContractAllowed = { ...no, visible: false }
const order = { id: 1, kpnReference: '81240077', status: 'IN_PROGRESS', list: 'service-requests' } as const

const can: ContractCan = {
  block: yes,
  unblock: hidden,
  replace: { ...no, blockingOrders: [order] },
  move: yes,
  combine: hidden,
  separate: hidden,
  portOut: no,
  terminate: yes,
}

test('KPN decides, and names the order that stands in the way', () => {
  expect(whyNotContract('block', ROLES.manager, can)).toBeUndefined()
  expect(whyNotContract('replace', ROLES.manager, can)).toEqual({ why: 'orders', orders: [order] })
  expect(whyNotContract('portOut', ROLES.manager, can)).toEqual({ why: 'kpn' })
})

test('helpdesk may block and replace, and nothing that changes a contract', () => {
  const mayNot = CONTRACT_DEEDS.filter((deed) => whyNotContract(deed, ROLES.helpdesk, undefined) !== undefined)
  expect(mayNot).toEqual(['move', 'combine', 'separate', 'portOut', 'terminate'])
  expect(CONTRACT_DEEDS.filter((deed) => !whyNotContract(deed, ROLES.viewer, can))).toEqual([])
})

test('what KPN calls invisible is not shown; before it said anything, block is, and unblock is not', () => {
  expect(shownDeeds(can)).toEqual(['block', 'replace', 'move', 'portOut', 'terminate'])
  expect(shownDeeds({ ...can, block: hidden, unblock: yes })).toContain('unblock')
  expect(shownDeeds({ ...can, combine: no, separate: yes })).toEqual(expect.arrayContaining(['combine', 'separate']))
  expect(shownDeeds(undefined)).toEqual(['block', 'replace', 'move', 'portOut', 'terminate'])
})
