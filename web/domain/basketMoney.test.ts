import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sumCents, timesCents, type Cents } from '#contract/money.ts'
import { MONEY_KINDS, type MoneyKind, type Prices, type ProductNode, type Snapshot } from './basket.ts'
import {
  basketMoney,
  isChangedLine,
  isQuietLine,
  kpnChanges,
  oneTimeOf,
  oneTimeOfKpn,
  type MoneyLine,
} from './basketMoney.ts'

const cents = (amount: number) => amount as Cents
const amounts = fc.integer({ min: -5_000, max: 200_000 }).map(cents)
/** Of some products KPN says nothing of one kind. */
const price = fc.option(amounts, { freq: 5 })
const prices: fc.Arbitrary<Prices> = fc.record({ monthly: price, activation: price, hardware: price, levy: price })

interface Plan {
  readonly prices: Prices
  /** What one piece costs at the end. */
  readonly later: Prices
  readonly was: boolean
  readonly is: boolean
  readonly oldAmount: number
  readonly amount: number
  readonly visible: boolean
  readonly children: readonly Plan[]
}

const { plan } = fc.letrec<{ plan: Plan }>((tie) => ({
  plan: fc.record({
    prices,
    later: prices,
    was: fc.boolean(),
    is: fc.boolean(),
    oldAmount: fc.integer({ min: 1, max: 100 }),
    amount: fc.integer({ min: 1, max: 100 }),
    visible: fc.boolean(),
    children: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('plan'), { maxLength: 4 }),
    ),
  }),
}))

function treeOf(plans: readonly Plan[], when: 'first' | 'now', path = 'n'): ProductNode[] {
  return plans.map((one, at) => ({
    id: `${path}.${at}`,
    name: { nl: `product ${path}.${at}`, en: `product ${path}.${at}` },
    selected: when === 'first' ? one.was : one.is,
    disabled: false,
    visible: one.visible,
    contracted: one.was,
    amount: when === 'first' ? one.oldAmount : one.amount,
    canBeSeveral: true,
    strategy: 'SELECT_MANY',
    error: null,
    prices: when === 'first' ? one.prices : one.later,
    children: treeOf(one.children, when, `${path}.${at}`),
  }))
}

const flat = (nodes: readonly ProductNode[]): ProductNode[] => nodes.flatMap((node) => [node, ...flat(node.children)])

/** Adds up what is selected, as KPN does: independently of what is tested. */
function totalOf(roots: readonly ProductNode[]) {
  const held = flat(roots).filter(({ selected }) => selected)
  const of = (kind: MoneyKind) =>
    sumCents(...held.map((node) => timesCents(node.amount, node.prices[kind] ?? cents(0))))
  return { monthly: of('monthly'), activation: of('activation'), hardware: of('hardware'), levy: of('levy') }
}

function snapshots(plans: readonly Plan[], injected = 0): { first: Snapshot; now: Snapshot } {
  const before = treeOf(plans, 'first')
  const after = treeOf(plans, 'now')
  const old = totalOf(before)
  const total = totalOf(after)
  const wrong = { ...total, monthly: cents(total.monthly + injected) }
  return {
    first: { roots: before, characteristics: [], old, total: old },
    now: { roots: after, characteristics: [], old, total: wrong },
  }
}

describe('over any tree, hidden nodes and amounts included', () => {
  test('the lines explain the totals to the cent', () => {
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 6 }), (plans) => {
        const { first, now } = snapshots(plans)
        const { remainder, agrees } = basketMoney(first, now)
        for (const kind of MONEY_KINDS) expect(remainder[kind]).toEqual({ old: 0, now: 0, difference: 0 })
        expect(agrees).toBe(true)
      }),
    )
  })

  test('what is injected is the remainder, and nothing else is', () => {
    const injected = fc.integer({ min: -1_000, max: 1_000 }).filter((amount) => amount !== 0)
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 6 }), injected, (plans, amount) => {
        const { first, now } = snapshots(plans, amount)
        const { remainder, agrees } = basketMoney(first, now)
        expect(remainder.monthly).toEqual({ old: 0, now: amount, difference: amount })
        for (const kind of ['activation', 'hardware', 'levy'] as const) expect(remainder[kind].now).toBe(0)
        expect(agrees).toBe(false)
      }),
    )
  })

  test('every line that differs has a reason that says so', () => {
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 6 }), (plans) => {
        const { first, now } = snapshots(plans)
        for (const line of basketMoney(first, now).lines) {
          const whys = line.reasons.map(({ why }) => why)
          if (line.oldAmount === 0) expect(whys).toEqual(['added'])
          else if (line.amount === 0) expect(whys).toEqual(['removed'])
          else if (line.oldAmount !== line.amount) expect(whys).toContain('amount')
          if (MONEY_KINDS.some((kind) => line.money[kind].difference !== 0)) expect(isChangedLine(line)).toBe(true)
        }
      }),
    )
  })
})

describe('a line that needs no room of its own', () => {
  const none = { old: cents(0), now: cents(0), difference: cents(0) }
  const free = { monthly: none, activation: none, hardware: none, levy: none }
  const line = (reason: MoneyLine['reasons'][number], money: MoneyLine['money'] = free): MoneyLine => ({
    id: 'one',
    name: { nl: 'een', en: 'one' },
    within: [],
    hidden: false,
    oldAmount: 0,
    amount: 1,
    money,
    reasons: [reason],
  })
  const byKpn = { why: 'added', by: 'kpn', after: null } as const

  test('costs nothing and was added by KPN or by a template', () => {
    expect(isQuietLine(line(byKpn))).toBe(true)
    expect(isQuietLine(line({ why: 'added', by: 'you', template: 'Chauffeur 5 GB' }))).toBe(true)
  })

  test.each<[string, MoneyLine]>([
    ['was chosen', line({ why: 'added', by: 'you' })],
    ['was taken away by KPN', line({ ...byKpn, why: 'removed' })],
    ['got another amount', line({ ...byKpn, why: 'amount', from: 1, to: 2 })],
    ['costs a cent', line(byKpn, { ...free, levy: { ...none, now: cents(1), difference: cents(1) } })],
    ['did cost a cent', line(byKpn, { ...free, monthly: { ...none, old: cents(1), now: cents(1) } })],
  ])('is none that %s', (_, one) => expect(isQuietLine(one)).toBe(false))
})

test('what is paid once is added up, the monthly fee is not in it', () => {
  const one = { old: cents(0), now: cents(0), difference: cents(0) }
  const money = {
    monthly: { ...one, now: cents(9_999) },
    activation: { ...one, now: cents(1_500) },
    hardware: { ...one, now: cents(78_900) },
    levy: { old: cents(30), now: cents(730), difference: cents(700) },
  }
  expect(oneTimeOf(money)).toEqual({ old: 30, now: 81_130, difference: 81_100 })
})

describe('a sum that KPN leaves out', () => {
  const told: Prices = { monthly: cents(2000), activation: cents(0), hardware: cents(38_900), levy: cents(530) }

  test('is unknown and not nought, and no line is made a remainder for it', () => {
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 6 }), fc.constantFrom(...MONEY_KINDS), (plans, kind) => {
        const { first, now } = snapshots(plans)
        const money = basketMoney(first, { ...now, total: { ...now.total, [kind]: null } })
        expect(money.whole[kind]).toEqual({ old: now.old[kind], now: null, difference: null })
        expect(money).toMatchObject({ isComplete: false, agrees: true })
        expect(money.remainder[kind].now).toBe(0)
        expect(basketMoney(first, now).isComplete).toBe(true)
      }),
    )
  })

  test.each(['activation', 'hardware', 'levy'] as const)('(%s) makes what is paid once unknown too', (kind) => {
    expect(oneTimeOfKpn(kpnChanges(told, told))).toEqual({ old: 39_430, now: 39_430, difference: 0 })
    const sums = oneTimeOfKpn(kpnChanges(told, { ...told, [kind]: null }))
    expect(sums).toEqual({ old: 39_430, now: null, difference: null })
  })
})

test('what two contracts cost that are combined is a line of its own, and a wrong cent is still a remainder', () => {
  fc.assert(
    fc.property(fc.array(plan, { maxLength: 6 }), amounts, fc.constantFrom(0, 1, -1), (plans, old, injected) => {
      const { first, now } = snapshots(
        plans.map((one) => ({ ...one, was: false, children: [] })),
        injected,
      )
      const sums = { ...now.old, monthly: old }
      const { outside, remainder } = basketMoney({ ...first, old: sums }, { ...now, old: sums }, [], 'combine')
      expect(outside?.monthly.old ?? 0).toBe(old)
      expect(remainder.monthly).toEqual({ old: 0, now: injected, difference: injected })
    }),
  )
})
