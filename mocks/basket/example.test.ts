import { expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import { ask, aWorld } from '../testing/ask.ts'
import { named, open } from '../testing/baskets.ts'

const fees = (monthlyFeeInCents: number) => ({
  oneTime: { activationFeeInCents: 0, hardwareFeeInCents: 0, privateCopyingLevyInCents: 0 },
  recurring: { monthlyFeeInCents },
})

/** What KPN's how-to prints, without the id, which every basket makes anew. */
const printed = (en: string, nl: string, disabled: boolean, strategy: string, monthly: number) => ({
  id: expect.stringMatching(/^TreeNode_\d+_\d+$/),
  name: { en, nl },
  selected: true,
  disabled,
  visible: true,
  contracted: true,
  amount: 1,
  canOrderMoreThanOne: false,
  childrenSelectionStrategy: strategy,
  error: null,
  children: expect.any(Array),
  price: fees(monthly),
})

const world = aWorld()
const sessionId = open(world, { contractId: EXAMPLE.maximsContract })
const basket = ask(world, 'basketRead', { query: { sessionId } })

test('a session looks like the one of the how-to', () => {
  expect(sessionId).toMatch(/^[0-9a-f]{6}(-[0-9a-f]{4}){3}-[0-9a-f]{9}$/)
})

test("KPN's three nodes stand as printed, field for field", () => {
  const [root] = basket.productTree!
  expect(basket.productTree).toHaveLength(1)
  expect(root).toStrictEqual(printed('Mobile Voice and Data', 'Mobiel Bellen en Internet', true, 'SELECT_MANY', 0))
  const [simOnly, voicemail] = root!.children!
  expect(simOnly).toStrictEqual({
    ...printed('Sim Only Voice and Data', 'Sim Only Bellen en Internet', true, 'NONE', 1000),
    children: [],
  })
  expect(voicemail).toStrictEqual({ ...printed('VoiceMail', 'VoiceMail', false, 'NONE', 0), children: [] })
})

test('the sums are those of the how-to: 2,000 cents a month, nothing once, no characteristics', () => {
  expect(basket).toMatchObject({ characteristics: {}, oldPrice: fees(2000), totalPrice: fees(2000) })
})

test('the missing 1,000 cents are ours: 275 that nobody sees and 725 for a service', () => {
  expect(named(world, sessionId, 'Network access')).toMatchObject({ visible: false, selected: true, price: fees(275) })
  expect(named(world, sessionId, 'Business Service')).toMatchObject({ visible: true, selected: true, price: fees(725) })
})

test('what the contract is said to have is contracted, and there is a data bundle to be had', () => {
  for (const name of ['Data Roaming EU', 'Data Usage Notification', 'Data Usage Notification 5000 MB']) {
    expect(named(world, sessionId, name)).toMatchObject({ contracted: true, selected: true })
  }
  expect(named(world, sessionId, 'Data bundle 5 GB')).toMatchObject({
    contracted: false,
    selected: false,
    disabled: false,
    price: fees(750),
  })
})
