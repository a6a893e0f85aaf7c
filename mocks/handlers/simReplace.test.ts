import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import { freeCards } from '../fleet/simCards.ts'
import type { World } from '../fleet/world.ts'
import { ask, aWorld, NOON, put, refusal } from '../testing/ask.ts'

const LATER = 60_000
const DAY = 86_400_000
const contractId = EXAMPLE.maximsContract
const OLD = '1234567890123456789'
const card = '8931440000000000001'
const replace = (world: World, over: object = {}, after = 0) =>
  ask(world, 'simReplace', { body: { contractId, esim: false, newSimCardNumber: card, ...over } }, after)
const check = (newSimCardNumber: string, of: number = contractId) => ({ body: { contractId: of, newSimCardNumber } })
const read = (world: World, after: number) => ask(world, 'contractRead', { path: { id: contractId } }, after)
const request = (world: World, id: number, after = 0) => ask(world, 'serviceRequestRead', { path: { id } }, after)

describe('the check of a card', () => {
  test('has nothing against a card in stock, whatever its last digit', () => {
    const world = aWorld()
    for (const one of [card, '8931440000000000002', ...freeCards(world, 20)]) {
      expect(put(world, 'simReplaceCheck', check(one))).toBeUndefined()
    }
  })

  test.each([
    ['letters', '89314400000000O0001', 'SIM_CARD_FORMAT_NOT_VALID'],
    ['what a spreadsheet made of it', '8,93144E+18', 'SIM_CARD_FORMAT_NOT_VALID'],
    ['a digit too few', '893144000000000000', 'SIM_CARD_LENGTH_NOT_VALID'],
    ['a digit too many', '89314400000000000010', 'SIM_CARD_LENGTH_NOT_VALID'],
    ['the card that is in it', OLD, 'SIM_CARD_NOT_CHANGED'],
    ["somebody else's card", '8931080000000000018', 'SIM_CARD_ALREADY_USED'],
    ['a card that nobody knows', '8944110000000000001', 'SIM_CARD_NOT_FOUND'],
  ])('refuses %s', (_, number, code) => {
    expect(refusal(aWorld(), 'simReplaceCheck', check(number))).toMatchObject({ status: 400, code })
  })

  test('refuses a card that is on its way into another contract, and the one that was replaced', () => {
    const world = aWorld()
    replace(world)
    const used = { code: 'SIM_CARD_ALREADY_USED' }
    expect(refusal(world, 'simReplaceCheck', check(card, EXAMPLE.joshuasContract))).toMatchObject(used)
    expect(refusal(world, 'simReplaceCheck', check(OLD, EXAMPLE.joshuasContract), LATER)).toMatchObject(used)
  })
})

describe('another card', () => {
  test('is in the contract when its request is closed, with other codes', () => {
    const world = aWorld()
    const before = read(world, 0)
    const { id, operation } = replace(world)
    expect(operation).toBe('replaceSim')
    expect(request(world, id!)).toMatchObject({
      sim: OLD,
      newSim: card,
      attributes: { UIccId: OLD, newUiccId: card, accesspointNameMSISDN: '31680000000' },
    })
    expect(read(world, 0)).toMatchObject({ simCardNumber: OLD })
    const after = read(world, LATER)
    expect(after).toMatchObject({ simCardNumber: card, status: 'A' })
    expect([after.pin, after.puk]).not.toEqual([before.pin, before.puk])
    expect(request(world, id!, LATER)).toMatchObject({ status: 'CLOSED', sim: OLD, newSim: card })
  })

  test('comes on the day that was wished for, and not in the past', () => {
    const world = aWorld()
    const wishDate = (days: number) => new Date(NOON + days * DAY).toISOString()
    const past = { body: { contractId, esim: false, newSimCardNumber: card, wishDate: wishDate(-1) } }
    expect(refusal(world, 'simReplace', past)).toMatchObject({ code: 'INVALID_WISH_DATE' })
    replace(world, { wishDate: wishDate(3) })
    expect([read(world, 2 * DAY).simCardNumber, read(world, 3 * DAY + LATER).simCardNumber]).toEqual([OLD, card])
  })

  test('is a profile for an eSIM; the confirmation code is told to nobody', () => {
    const world = aWorld()
    const { id } = replace(world, {
      esim: true,
      newSimCardNumber: undefined,
      email: 'a@b.nl',
      confirmationCode: '7391',
    })
    const { newSim } = request(world, id!)
    expect(newSim).toMatch(/^89314401\d{11}$/)
    expect(JSON.stringify(request(world, id!))).not.toContain('7391')
    expect(read(world, LATER).simCardNumber).toBe(newSim)
  })

  test('is refused for a card that the check refuses, an address that is none, and a contract without a card', () => {
    const world = aWorld({ size: 500 })
    const handset = [...world.contracts.values()].find(({ product }) => product === 'handset')!.id
    const asked = { contractId, esim: false, newSimCardNumber: OLD }
    expect(refusal(world, 'simReplace', { body: asked }).code).toBe('SIM_CARD_NOT_CHANGED')
    const esim = { contractId, esim: true, email: 'weigeren@b.nl' }
    expect(refusal(world, 'simReplace', { body: esim }).code).toBe('INVALID_EMAIL')
    const none = { contractId: handset, esim: false, newSimCardNumber: card }
    expect(refusal(world, 'simReplace', { body: none }).code).toBe('OPERATION_NOT_POSSIBLE')
  })
})
