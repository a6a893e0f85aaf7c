import type { Localized } from '../fleet/products.ts'
import { nodeOf } from '../fleet/tree.ts'
import type { World } from '../fleet/state.ts'
import { fail, type Failure } from '../handler.ts'
import type { MainProduct } from './catalogue/product.ts'
import { badFixedNumber, badPortedNumber, isAtKpn, isPorting } from './porting.ts'
import type { Basket } from './state.ts'
import { subscriptionIn } from './tree.ts'

/** A characteristic as KPN asks it: one value that equals its own is read-only, several are a choice, none is typed. */
export type Question = {
  readonly name: string
  readonly value?: string
  readonly possibleValues?: { readonly value: string; readonly caption?: Localized }[]
}

interface Asked {
  readonly question: Question
  /** The order waits for it. KPN has no field for that (reference 6.3). */
  readonly required: boolean
  /** KPN's code for a typed value that is wrong. */
  readonly wrong?: (value: string) => string | undefined
}

const BASKET_INVALID = 'BASKET_INVALID'

const shown = (name: string, value: string): Asked => ({
  question: { name, value, possibleValues: [{ value }] },
  required: false,
})

const captioned = (value: string, en = value, nl = en) => ({ value, caption: { en, nl } })

function chosen(basket: Basket, name: string, from: readonly ReturnType<typeof captioned>[], preset?: string): Asked {
  const value = basket.answers.get(name) ?? preset
  return { question: { name, ...(value !== undefined && { value }), possibleValues: [...from] }, required: true }
}

function typed(basket: Basket, name: string, required: boolean, wrong?: Asked['wrong']): Asked {
  const value = basket.answers.get(name)
  return { question: { name, ...(value !== undefined && { value }) }, required, ...(wrong && { wrong }) }
}

/** As KPN's own example captions them. */
const YES_OR_NO = [captioned('false'), captioned('true')]

/** KPN's code when a text is longer than that, or empty where it may not be. */
const within =
  (most: number, code: string, least = 0) =>
  (value: string) =>
    value.length < least || value.length > most ? code : undefined

const matching = (pattern: RegExp) => (value: string) => (pattern.test(value) ? undefined : BASKET_INVALID)

function portingQuestions(world: World, basket: Basket, main: MainProduct): Asked[] {
  const porting = chosen(basket, 'porting', YES_OR_NO, 'false')
  if (!isPorting(basket)) return [porting]
  return [
    porting,
    typed(basket, 'phoneNumber', true, (value) => badPortedNumber(world, main, value)),
    typed(basket, 'customerNumber', true, within(70, 'INVALID_CUSTOMER_NUMBER', 1)),
    typed(basket, 'customerName', false, within(20, 'INVALID_CUSTOMER_NAME')),
    {
      ...chosen(basket, 'keepExistingSimCard', YES_OR_NO, 'false'),
      wrong: (value) => (value === 'true' && !isAtKpn(basket.answers.get('phoneNumber')) ? BASKET_INVALID : undefined),
    },
    typed(basket, 'note', false, within(60, 'INVALID_NOTE')),
  ]
}

function simQuestions(basket: Basket): Asked[] {
  if (basket.simCardNumber !== undefined || basket.answers.get('keepExistingSimCard') === 'true') return []
  const asked = [chosen(basket, 'eSim', YES_OR_NO, 'false')]
  if (basket.answers.get('eSim') !== 'true') return asked
  asked.push(typed(basket, 'eSimEmail', true, matching(/^[^@\s]+@[^@\s]+\.[^@\s]+$/)))
  if (basket.answers.has('eSimEmail')) asked.push(typed(basket, 'eSimConfirmationCode', true, matching(/^\S{1,100}$/)))
  return asked
}

const DEVICES = ['Off-The-Shelf', 'Deviceless', 'Existing Shared'].map((value) => captioned(value))
const DEVICE_TYPES = ['Yealink T43U', 'Yealink T54W', 'Yealink W73P', 'Poly Edge E350'].map((value) => captioned(value))
const GROUPS = [
  captioned('166715563', 'Reception', 'Receptie'),
  captioned('166715564', 'Planning', 'Planning'),
  captioned('166715565', 'Warehouse', 'Magazijn'),
]

function fixedQuestions(world: World, basket: Basket): Asked[] {
  const asked = [
    typed(basket, 'loginExtension', true, matching(/^\d{2,6}$/)),
    shown('loginExtensionPrefix', ''),
    chosen(basket, 'deviceOption', DEVICES),
  ]
  if (basket.answers.get('deviceOption') === DEVICES[0]!.value) asked.push(chosen(basket, 'deviceType', DEVICE_TYPES))
  return [...asked, fixedNumber(world, basket), chosen(basket, 'group', GROUPS)]
}

const fixedNumber = (world: World, basket: Basket) =>
  typed(basket, 'fixedNumber', true, (value) => badFixedNumber(world, value))

const COMBINE_TYPES = [
  captioned('FIXED_LEADS', 'Fixed number first', 'Vast nummer eerst'),
  captioned('MOBILE_LEADS', 'Mobile number first', 'Mobiel nummer eerst'),
]
const SERVICE_TYPES = [captioned('STANDARD', 'Standard', 'Standaard'), captioned('PREMIUM', 'Premium')]

const combineQuestions = (basket: Basket): Asked[] => [
  chosen(basket, 'pbxGroup', GROUPS, GROUPS[0]!.value),
  chosen(basket, 'serviceType', SERVICE_TYPES, SERVICE_TYPES[0]!.value),
  chosen(basket, 'combineType', COMBINE_TYPES, COMBINE_TYPES[0]!.value),
]

function ofPerson(world: World, accountGroupId: number): Asked[] {
  const node = nodeOf(world, accountGroupId)
  if (node?.type !== 'SUBSCRIBER') return []
  const lastName = [node.surnamePrefix, node.surname].filter((part) => part !== '').join(' ')
  return [shown('firstName', node.firstName), shown('lastName', lastName), shown('email', node.email)]
}

/** What has to be known for the contract, given what is chosen and answered so far. */
export function questions(world: World, basket: Basket): Asked[] {
  const { opening } = basket
  if (opening.kind === 'combine') return combineQuestions(basket)
  if (opening.kind !== 'new' && opening.kind !== 'reactivate') return []
  const previous =
    opening.kind === 'reactivate'
      ? [shown('previousPhoneNumber', world.contracts.get(opening.contractId)?.mobileNumber ?? '')]
      : []
  const main = subscriptionIn(basket.selected, world.contracting.bigTree)
  switch (main?.category) {
    case 'MOBILE':
      return [
        ...previous,
        ...(opening.kind === 'new' ? portingQuestions(world, basket, main) : []),
        ...simQuestions(basket),
      ]
    case 'FIXED':
      return [...previous, ...ofPerson(world, opening.accountGroupId), ...fixedQuestions(world, basket)]
    case 'FIXED_MOBILE':
      return [...previous, fixedNumber(world, basket), ...simQuestions(basket)]
    default:
      return previous
  }
}

const wrong = (code: string, message?: string): Failure => fail(400, code, message)

/** Answers one question. Answers that nobody asks for any more afterwards are forgotten. */
export function answer(world: World, basket: Basket, name: string, value: string): Failure | undefined {
  const asked = questions(world, basket).find(({ question }) => question.name === name)
  if (!asked) return wrong(BASKET_INVALID, `${name} is not a characteristic of this basket`)
  const { possibleValues } = asked.question
  if (possibleValues && !possibleValues.some((one) => one.value === value)) {
    return wrong(BASKET_INVALID, `${value} is not a value of ${name}`)
  }
  const code = asked.wrong?.(value)
  if (code !== undefined) return wrong(code, `${name} is not valid`)
  if (name === 'porting' && value === 'true' && hasOtherMainProducts(world, basket)) {
    return wrong(BASKET_INVALID, 'porting is not possible beside other main products')
  }
  basket.answers.set(name, value)
  forgetUnasked(world, basket)
  return undefined
}

const hasOtherMainProducts = (world: World, { selected }: Basket) => {
  const main = subscriptionIn(selected, world.contracting.bigTree)
  return [...selected.keys()].some((spot) => !spot.includes('/') && spot !== main?.code)
}

/** Drops the answers to questions that are gone, until no answer opens one that stays. */
export function forgetUnasked(world: World, basket: Basket): void {
  for (;;) {
    const names = new Set(questions(world, basket).map(({ question }) => question.name))
    const gone = [...basket.answers.keys()].filter((name) => !names.has(name))
    if (gone.length === 0) return
    for (const name of gone) basket.answers.delete(name)
  }
}

/** Characteristics that still have to be answered. */
export const missing = (world: World, basket: Basket): string[] =>
  questions(world, basket).flatMap(({ question, required }) =>
    required && question.value === undefined ? [question.name] : [],
  )
