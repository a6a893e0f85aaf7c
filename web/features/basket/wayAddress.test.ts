import { expect, test } from 'vitest'
import type { BasketWay } from '../../domain/basket.ts'
import { basketKey } from '../../domain/basketDraft.ts'
import { paths } from '../../lib/paths.ts'
import { addressOf, askedOf, wayOfDraft } from './wayAddress.ts'

const WAYS: readonly BasketWay[] = [
  { kind: 'modify', contractId: 9876543 },
  { kind: 'new', accountGroupId: 1234567 },
  { kind: 'reactivate', accountGroupId: 1234567, orderId: 7000001 },
  { kind: 'combine', fixedContractId: 11, mobileContractId: 22 },
  { kind: 'template', templateIdToModify: 33 },
]

test.each(WAYS)('a way in ($kind) is found again by its address and by its draft', (way) => {
  const { pathname, searchParams } = new URL(addressOf(way), 'http://vloot')
  const [, , kind, subject] = pathname.split('/')
  expect(askedOf(kind, subject, searchParams)).toEqual({ way, portIn: false, eSim: false })
  expect(wayOfDraft(basketKey(way))).toEqual(way)
})

test.each([
  ['change', 'abc', ''],
  ['change', '0', ''],
  ['reactivate', '7', ''],
  ['combine', '7', 'with=x'],
  ['other', '7', ''],
])('%s/%s?%s opens nothing', (kind, subject, query) => {
  expect(askedOf(kind, subject, new URLSearchParams(query))).toBeUndefined()
})

test('a port-in is a new contract that asks for the number first', () => {
  const asked = askedOf('new', '1234567', new URLSearchParams('port-in'))
  expect(asked).toEqual({ way: { kind: 'new', accountGroupId: 1234567 }, portIn: true, eSim: false })
})

test('an eSIM is a new contract that asks for templates of mobile contracts', () => {
  const { pathname, searchParams } = new URL(paths.basket.newEsim(1234567), 'http://vloot')
  const [, , kind, subject] = pathname.split('/')
  const asked = askedOf(kind, subject, searchParams)
  expect(asked).toEqual({ way: { kind: 'new', accountGroupId: 1234567 }, portIn: false, eSim: true })
})

test.each(['basket-modify-', 'basket-combine-7', 'activation-7', 'basket-other-7'])('%s is no basket', (id) => {
  expect(wayOfDraft(id)).toBeUndefined()
})
