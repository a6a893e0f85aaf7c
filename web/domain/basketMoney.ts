import { differenceInCents, sumCents, timesCents, type Cents } from '#contract/money.ts'
import {
  MONEY_KINDS,
  type BasketAct,
  type BasketWay,
  type MoneyKind,
  type Prices,
  type ProductNode,
  type Snapshot,
  type Step,
} from './basket.ts'
import { samePrices } from './basketHistory.ts'
import type { Localized } from './contractDetails.ts'
import { placesOf } from './productTree.ts'

/** Old, new, and what has to be added to the old to get the new: whole cents. */
export interface Change {
  readonly old: Cents
  readonly now: Cents
  readonly difference: Cents
}
export type Changes = Readonly<Record<MoneyKind, Change>>

/** Who did it: the person, or KPN by itself, and by which act that came when it is known. */
export type DoneBy =
  /** `template`: with the template of that name. */
  { readonly by: 'you'; readonly template?: string } | { readonly by: 'kpn'; readonly after: BasketAct | null }

/** Why a line is there; several may be true of one. */
export type Reason =
  /** On the contract, and left as it is. */
  | { readonly why: 'contracted' }
  /** In the basket when it was opened: out of the contract that came back, or of the template. */
  | { readonly why: 'opened' }
  | ({ readonly why: 'added' } & DoneBy)
  | ({ readonly why: 'removed' } & DoneBy)
  | ({ readonly why: 'amount'; readonly from: number; readonly to: number } & DoneBy)
  /** KPN asks another price for one piece than when the basket was opened. Cents. */
  | { readonly why: 'price'; readonly from: Prices; readonly to: Prices; readonly after: BasketAct | null }

/** One product that costs, or did cost, something or nothing. */
export interface MoneyLine {
  readonly id: string
  readonly name: Localized
  /** Names from the root to the node above it. */
  readonly within: readonly Localized[]
  /** KPN does not show it in the tree, but it costs what it costs. */
  readonly hidden: boolean
  /** 0: not there. */
  readonly oldAmount: number
  readonly amount: number
  readonly money: Changes
  readonly reasons: readonly Reason[]
}

export interface BasketMoney {
  /** In the order of the tree; what is gone from it comes last. */
  readonly lines: readonly MoneyLine[]
  /** KPN's own sums. */
  readonly whole: Changes
  /**
   * What the contracts cost that are combined, when none of their products stands in the tree: KPN's old sum, which no
   * line of ours can check.
   */
  readonly outside: Changes | null
  /** What the lines do not explain of KPN's sums: a line of its own. All 0 when they agree. */
  readonly remainder: Changes
  readonly agrees: boolean
}

const NOUGHT = sumCents()

const changeOf = (old: Cents, now: Cents): Change => ({ old, now, difference: differenceInCents(old, now) })

const changesOf = (of: (kind: MoneyKind) => Change): Changes => ({
  monthly: of('monthly'),
  activation: of('activation'),
  hardware: of('hardware'),
  levy: of('levy'),
})

interface Held {
  readonly node: ProductNode
  readonly within: readonly Localized[]
}

/** What is in a basket, by id. */
function heldIn(roots: readonly ProductNode[], isHeld: (node: ProductNode) => boolean): Map<string, Held> {
  const held = new Map<string, Held>()
  const visit = (nodes: readonly ProductNode[], within: readonly Localized[]) => {
    for (const node of nodes) {
      if (isHeld(node)) held.set(node.id, { node, within })
      if (node.children.length > 0) visit(node.children, [...within, node.name])
    }
  }
  visit(roots, [])
  return held
}

const isOn = ({ selected }: ProductNode) => selected

/** Whose doing the last change of a node was. `differs`: whether a step changed what is asked about. */
function doneBy(
  steps: readonly Step[],
  id: string,
  differs: (before: ProductNode | undefined, after: ProductNode | undefined) => boolean,
): { readonly act: BasketAct | null; readonly own: boolean } {
  const last = steps.findLast(({ before, after }) => differs(nodeIn(before, id), nodeIn(after, id)))
  if (!last) return { act: null, own: false }
  const { act } = last
  return { act, own: act.kind === 'apply' || ('id' in act && act.id === id) }
}

const nodeIn = ({ roots }: Snapshot, id: string) => placesOf(roots).get(id)?.node

function by({ act, own }: ReturnType<typeof doneBy>): DoneBy {
  if (!own) return { by: 'kpn', after: act }
  return act?.kind === 'apply' ? { by: 'you', template: act.name } : { by: 'you' }
}

function reasonsOf(
  id: string,
  old: ProductNode | undefined,
  now: ProductNode | undefined,
  steps: readonly Step[],
): Reason[] {
  const wasOn = old?.selected === true
  const isThere = now?.selected === true
  const toggled = () => by(doneBy(steps, id, (one, other) => (one?.selected === true) !== (other?.selected === true)))
  if (!wasOn) return [{ why: 'added', ...toggled() }]
  if (!isThere) return [{ why: 'removed', ...toggled() }]
  const reasons: Reason[] = []
  if (old.amount !== now.amount) {
    const who = doneBy(steps, id, (one, other) => one?.amount !== other?.amount)
    reasons.push({ why: 'amount', from: old.amount, to: now.amount, ...by(who) })
  }
  if (!samePrices(old.prices, now.prices)) {
    const who = doneBy(steps, id, (one, other) => !!one && !!other && !samePrices(one.prices, other.prices))
    reasons.push({ why: 'price', from: old.prices, to: now.prices, after: who.act })
  }
  if (reasons.length > 0) return reasons
  return [{ why: old.contracted ? 'contracted' : 'opened' }]
}

/** How the lines of a basket add up to KPN's sums, and what they leave unexplained. Throws RangeError beyond safe integers. */
export function basketMoney(
  first: Snapshot,
  now: Snapshot,
  steps: readonly Step[] = [],
  kind: BasketWay['kind'] = 'modify',
): BasketMoney {
  const was = heldIn(first.roots, isOn)
  const is = heldIn(now.roots, isOn)
  const shown = heldIn(now.roots, ({ id, selected }) => selected || was.has(id))
  const ids = [...shown.keys(), ...[...was.keys()].filter((id) => !shown.has(id))]
  const lines = ids.map((id): MoneyLine => {
    const old = was.get(id)
    const held = is.get(id)
    const { node, within } = (shown.get(id) ?? old)!
    const oldAmount = old?.node.contracted ? old.node.amount : 0
    const amount = held ? held.node.amount : 0
    const cost = (count: number, from: Held | undefined, kind: MoneyKind) =>
      from && count > 0 ? timesCents(count, from.node.prices[kind]) : NOUGHT
    return {
      id,
      name: node.name,
      within,
      hidden: !node.visible,
      oldAmount,
      amount,
      money: changesOf((kind) => changeOf(cost(oldAmount, old, kind), cost(amount, held, kind))),
      reasons: reasonsOf(id, nodeIn(first, id), nodeIn(now, id), steps),
    }
  })
  const whole = changesOf((kind) => changeOf(now.old[kind], now.total[kind]))
  const isOldOutside =
    kind === 'combine' &&
    MONEY_KINDS.some((one) => whole[one].old !== 0) &&
    lines.every(({ oldAmount }) => oldAmount === 0)
  const outside = isOldOutside ? changesOf((one) => changeOf(whole[one].old, NOUGHT)) : null
  const remainder = changesOf((one) => {
    const sum = (side: 'old' | 'now') =>
      sumCents(...lines.map(({ money }) => money[one][side]), outside?.[one][side] ?? NOUGHT)
    return changeOf(differenceInCents(sum('old'), whole[one].old), differenceInCents(sum('now'), whole[one].now))
  })
  const agrees = MONEY_KINDS.every((one) => remainder[one].old === 0 && remainder[one].now === 0)
  return { lines, whole, outside, remainder, agrees }
}

/** Whether a line changes anything: what it costs, or how many there are. */
export const isChangedLine = ({ oldAmount, amount, money, reasons }: MoneyLine): boolean =>
  oldAmount !== amount ||
  reasons.some(({ why }) => why !== 'contracted' && why !== 'opened') ||
  MONEY_KINDS.some((kind) => money[kind].difference !== 0)

/** All that is paid once, together; the levy is one of them. Cents. */
export const oneTimeOf = ({ activation, hardware, levy }: Changes): Change =>
  changeOf(sumCents(activation.old, hardware.old, levy.old), sumCents(activation.now, hardware.now, levy.now))
