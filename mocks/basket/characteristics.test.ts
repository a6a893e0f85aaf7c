import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import { freeCards } from '../fleet/simCards.ts'
import type { World } from '../fleet/state.ts'
import { ask, aWorld, refusal } from '../testing/ask.ts'
import { fill, mainProduct, open, tick } from '../testing/baskets.ts'
import { shortOf } from './newContract.ts'

function ofJulia(...names: string[]) {
  const world = aWorld({ size: 0 })
  const sessionId = open(world, { accountGroupId: EXAMPLE.julia })
  tick(world, sessionId, ...names)
  return { world, sessionId }
}
const asked = (world: World, sessionId: string) => ask(world, 'basketCharacteristics', { query: { sessionId } })
const names = (world: World, sessionId: string) => Object.keys(asked(world, sessionId))
const refused = (world: World, sessionId: string, name: string, value: string) =>
  refusal(world, 'basketChange', { query: { sessionId }, body: { characteristicActions: [{ name, value }] } }).code

test('nothing is asked before there is a product', () => {
  const { world, sessionId } = ofJulia()
  expect(asked(world, sessionId)).toEqual({})
})

test('porting is asked as KPN asks it, and opens its own questions', () => {
  const { world, sessionId } = ofJulia('Mobile Voice and Data')
  expect(asked(world, sessionId)['porting']).toStrictEqual({
    name: 'porting',
    value: 'false',
    possibleValues: [
      { value: 'false', caption: { en: 'false', nl: 'false' } },
      { value: 'true', caption: { en: 'true', nl: 'true' } },
    ],
  })
  expect(names(world, sessionId)).toEqual(['porting', 'eSim'])
  fill(world, sessionId, { porting: 'true' })
  expect(names(world, sessionId)).toEqual([
    'porting',
    'phoneNumber',
    'customerNumber',
    'customerName',
    'keepExistingSimCard',
    'note',
    'eSim',
  ])
  expect(asked(world, sessionId)['phoneNumber']).toStrictEqual({ name: 'phoneNumber' })
})

test('an eSIM asks for its e-mail address, and only then for its code; no eSIM forgets both', () => {
  const { world, sessionId } = ofJulia('Mobile Voice and Data')
  fill(world, sessionId, { eSim: 'true' })
  expect(names(world, sessionId)).toEqual(['porting', 'eSim', 'eSimEmail'])
  expect(refused(world, sessionId, 'eSimConfirmationCode', '0000')).toBe('BASKET_INVALID')
  expect(refused(world, sessionId, 'eSimEmail', 'julia')).toBe('BASKET_INVALID')
  fill(world, sessionId, { eSimEmail: 'julia.roberta@companyx.nl', eSimConfirmationCode: '0000' })
  expect(asked(world, sessionId)['eSimConfirmationCode']).toEqual({ name: 'eSimConfirmationCode', value: '0000' })
  fill(world, sessionId, { eSim: 'false' })
  fill(world, sessionId, { eSim: 'true' })
  expect(asked(world, sessionId)['eSimEmail']).toEqual({ name: 'eSimEmail' })
})

test('a fixed line shows who it is for, and a device opens the choice of its type', () => {
  const { world, sessionId } = ofJulia('Fixed Telephony')
  expect(asked(world, sessionId)['firstName']).toEqual({
    name: 'firstName',
    value: 'Julia',
    possibleValues: [{ value: 'Julia' }],
  })
  expect(refused(world, sessionId, 'firstName', 'Romeo')).toBe('BASKET_INVALID')
  expect(names(world, sessionId)).not.toContain('deviceType')
  fill(world, sessionId, { deviceOption: 'Off-The-Shelf' })
  expect(asked(world, sessionId)['deviceType']!.possibleValues!.length).toBeGreaterThan(1)
  fill(world, sessionId, { deviceOption: 'Deviceless' })
  expect(names(world, sessionId)).not.toContain('deviceType')
})

describe("a number that is brought along is refused with KPN's codes", () => {
  const { world, sessionId } = ofJulia('Mobile Voice and Data')
  fill(world, sessionId, { porting: 'true' })
  test.each([
    ['phoneNumber', '0612345678', 'INVALID_MSISDN_FORMAT_NOT_VALID'],
    ['phoneNumber', '31-6123', 'INVALID_MSISDN_FORMAT_NOT_VALID'],
    ['phoneNumber', '3161234567', 'INVALID_MSISDN_LENGTH_FOR_THIS_PRODUCT'],
    ['phoneNumber', '316123456789', 'INVALID_MSISDN_LENGTH_FOR_THIS_PRODUCT'],
    ['phoneNumber', '3197123456789', 'INVALID_MSISDN_FOR_CUSTOMER_OFFER'],
    ['phoneNumber', '31612300000', 'INVALID_MSISDN_IS_BLOCKED'],
    ['phoneNumber', '31680000000', 'INVALID_MSISDN_IS_BLOCKED'],
    ['phoneNumber', '31611111111', 'INVALID_MSISDN_ALREADY_EXISTS_FOR_A_CUSTOMER'],
    ['customerNumber', '', 'INVALID_CUSTOMER_NUMBER'],
    ['customerNumber', 'x'.repeat(71), 'INVALID_CUSTOMER_NUMBER'],
    ['customerName', 'x'.repeat(21), 'INVALID_CUSTOMER_NAME'],
    ['note', 'x'.repeat(61), 'INVALID_NOTE'],
    ['keepExistingSimCard', 'true', 'BASKET_INVALID'],
    ['keepExistingSimCard', 'perhaps', 'BASKET_INVALID'],
  ])('%s %s: %s', (name, value, code) => expect(refused(world, sessionId, name, value)).toBe(code))

  test('and taken up to the very limit', () => {
    fill(world, sessionId, {
      phoneNumber: '31623456789',
      customerNumber: 'x'.repeat(70),
      customerName: 'x'.repeat(20),
      note: 'x'.repeat(60),
      keepExistingSimCard: 'true',
    })
    expect(asked(world, sessionId)).toMatchObject({ phoneNumber: { value: '31623456789' } })
    expect(names(world, sessionId)).not.toContain('eSim')
  })
})

test('a number for data goes with data only', () => {
  const { world, sessionId } = ofJulia('Mobile Data Only')
  fill(world, sessionId, { porting: 'true', phoneNumber: '3197123456789' })
  expect(refused(world, sessionId, 'phoneNumber', '31612345678')).toBe('INVALID_MSISDN_FOR_CUSTOMER_OFFER')
})

test('porting and other main products exclude each other', () => {
  const { world, sessionId } = ofJulia('Mobile Voice and Data')
  const productId = mainProduct(world, sessionId, 'SIM card nano')
  const body = (type: 'PUT' | 'REMOVE') => ({ query: { sessionId }, body: { productActions: [{ productId, type }] } })
  ask(world, 'basketChange', body('PUT'))
  expect(refused(world, sessionId, 'porting', 'true')).toBe('BASKET_INVALID')
  ask(world, 'basketChange', body('REMOVE'))
  fill(world, sessionId, { porting: 'true' })
  expect(refusal(world, 'basketChange', body('PUT')).code).toBe('BASKET_INVALID')
  expect(ask(world, 'basketMainProducts', { query: { sessionId } })).toEqual({ result: [], total: 0 })
})

test('a card from stock is taken by its short number, once, and leaves no room for an eSIM', () => {
  const { world, sessionId } = ofJulia('Mobile Voice and Data')
  const card = freeCards(world, 1)[0]!
  const take = (simCardNumber: string) => ({ query: { sessionId }, body: { simCardNumber } })
  expect(refusal(world, 'basketChange', take('999999999999')).code).toBe('BASKET_INVALID')
  fill(world, sessionId, { eSim: 'true' })
  expect(refusal(world, 'basketChange', take(shortOf(card))).code).toBe('BASKET_INVALID')
  fill(world, sessionId, { eSim: 'false' })
  ask(world, 'basketChange', take(shortOf(card)))
  expect(names(world, sessionId)).toEqual(['porting'])
})

test('free numbers begin as asked and are nobody else’s', () => {
  const { world, sessionId } = ofJulia('Fixed Telephony')
  const { length } = ask(world, 'basketResources', { query: { sessionId, prefix: '3185', limit: 5 } })
  expect(length).toBe(5)
  const [first] = ask(world, 'basketResources', { query: { sessionId, prefix: '3185' } })
  fill(world, sessionId, { fixedNumber: first!.address! })
  expect(refused(world, sessionId, 'fixedNumber', '0850190001')).toBe('INVALID_MSISDN_FORMAT_NOT_VALID')
})
