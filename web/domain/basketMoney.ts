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
export interface Change<C extends Cents | null = Cents> {
  readonly old: C
  readonly now: C
  readonly difference: C
}
export type Changes = Readonly<Record<MoneyKind, Change>>
/** Of KPN's sums; `null`: KPN did not say. */
export type KpnChange = Change<Cents | null>
export type KpnChanges = Readonly<Record<MoneyKind, KpnChange>>

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
  readonly whole: KpnChanges
  /** KPN gave all of its sums: nothing of what it costs is unknown. */
  readonly isComplete: boolean
  /**
   * What the contracts cost that are combined, when none of their products stands in the tree: KPN's old sum, which no
   * line of ours can check.
   */
  readonly outside: Changes | null
  /** What the lines do not explain of KPN's sums: a line of its own. 0 where they agree, and where KPN gave no sum. */
  readonly remainder: Changes
  readonly agrees: boolean
}

const NOUGHT = sumCents()

const changeOf = (old: Cents, now: Cents): Change => ({ old, now, difference: differenceInCents(old, now) })

const kpnChangeOf = (old: Cents | null, now: Cents | null): KpnChange => ({
  old,
  now,
  difference: old === null || now === null ? null : differenceInCents(old, now),
})

const changesOf = <C extends Cents | null>(
  of: (kind: MoneyKind) => Change<C>,
): Readonly<Record<MoneyKind, Change<C>>> => ({
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

/** KPN's sums at two moments. */
export const kpnChanges = (old: Prices, now: Prices): KpnChanges =>
  changesOf((kind) => kpnChangeOf(old[kind], now[kind]))

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
      // a product without a price adds nothing; were that wrong, KPN's sum would differ and say so
      from && count > 0 ? timesCents(count, from.node.prices[kind] ?? NOUGHT) : NOUGHT
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
  const whole = kpnChanges(now.old, now.total)
  const isOldOutside =
    kind === 'combine' && MONEY_KINDS.some((one) => whole[one].old) && lines.every(({ oldAmount }) => oldAmount === 0)
  const outside = isOldOutside ? changesOf((one) => changeOf(whole[one].old ?? NOUGHT, NOUGHT)) : null
  const remainder = changesOf((one) => {
    const unexplained = (side: 'old' | 'now') => {
      const told = whole[one][side]
      const lined = lines.map(({ money }) => money[one][side])
      return told === null ? NOUGHT : differenceInCents(sumCents(...lined, outside?.[one][side] ?? NOUGHT), told)
    }
    return changeOf(unexplained('old'), unexplained('now'))
  })
  const agrees = MONEY_KINDS.every((one) => remainder[one].old === 0 && remainder[one].now === 0)
  const isComplete = MONEY_KINDS.every((one) => whole[one].difference !== null)
  return { lines, whole, isComplete, outside, remainder, agrees }
}

/** Whether a line changes anything: what it costs, or how many there are. */
export const isChangedLine = ({ oldAmount, amount, money, reasons }: MoneyLine): boolean =>
  oldAmount !== amount ||
  reasons.some(({ why }) => why !== 'contracted' && why !== 'opened') ||
  MONEY_KINDS.some((kind) => money[kind].difference !== 0)

/** Costs nothing, and came by itself or with a template: that it came is all that is to be said of it. */
export const isQuietLine = ({ money, reasons }: MoneyLine): boolean =>
  MONEY_KINDS.every((kind) => money[kind].old === 0 && money[kind].now === 0) &&
  reasons.every((reason) => reason.why === 'added' && (reason.by === 'kpn' || reason.template !== undefined))

/** All that is paid once, together; the levy is one of them. Cents. */
export const oneTimeOf = ({ activation, hardware, levy }: Changes): Change =>
  changeOf(sumCents(activation.old, hardware.old, levy.old), sumCents(activation.now, hardware.now, levy.now))

/** The same of KPN's sums; a sum of which KPN did not say a part is not known. */
export function oneTimeOfKpn({ activation, hardware, levy }: KpnChanges): KpnChange {
  const sum = (...parts: readonly (Cents | null)[]) => {
    const told = parts.filter((part) => part !== null)
    return told.length === parts.length ? sumCents(...told) : null
  }
  return kpnChangeOf(sum(activation.old, hardware.old, levy.old), sum(activation.now, hardware.now, levy.now))
}

/** What one piece costs once, of all that KPN says; `null`: it says nothing of that. Cents. */
export function onceOf({ activation, hardware, levy }: Prices): Cents | null {
  const told = [activation, hardware, levy].filter((part) => part !== null)
  return told.length === 0 ? null : sumCents(...told)
}
