import type { BasketAct, Effect, ProductNode, Snapshot, Step } from './basket.ts'
import { MONEY_KINDS, SECRET_CHARACTERISTICS, type Prices } from './basket.ts'
import { namePathOf, nodesAt, placesOf, type Pending, type PendingNodes, type ProductPlace } from './productTree.ts'

export const samePrices = (one: Prices, other: Prices): boolean =>
  MONEY_KINDS.every((kind) => one[kind] === other[kind])

const valueOf = ({ characteristics }: Snapshot, wanted: string) =>
  characteristics.find(({ name }) => name === wanted)?.value

const isTarget = (act: BasketAct, id: string) => act.kind !== 'answer' && 'id' in act && act.id === id

/** What KPN did by itself: all that differs between two snapshots but the act. */
export function effectsOf(before: Snapshot, after: Snapshot, act: BasketAct): Effect[] {
  if (before.roots === after.roots) return []
  const was = placesOf(before.roots)
  const is = placesOf(after.roots)
  const effects: Effect[] = []
  const say = ({ id, name }: ProductNode, what: Effect['what']) => effects.push({ id, name, what })
  for (const { node } of is.values()) {
    const old = was.get(node.id)?.node
    if (old === node) continue
    const isOwn = isTarget(act, node.id)
    if (!old) {
      if (node.selected && !isOwn) say(node, 'added')
      else if (node.visible && !isOwn) say(node, 'appeared')
      continue
    }
    if (!isOwn && old.selected !== node.selected) say(node, node.selected ? 'added' : 'excluded')
    if (!isOwn && old.selected && node.selected && old.amount !== node.amount) say(node, 'amount')
    if (old.disabled !== node.disabled) say(node, node.disabled ? 'locked' : 'unlocked')
    if (!samePrices(old.prices, node.prices)) say(node, 'repriced')
    if (node.error && !old.error) say(node, 'error')
  }
  for (const { node } of was.values()) if (!is.has(node.id)) say(node, node.selected ? 'excluded' : 'gone')
  return effects
}

/** The brothers and sisters of a node. */
const siblingsOf = (roots: readonly ProductNode[], { parent }: ProductPlace) => parent?.node.children ?? roots

/** The act that would put back what a step changed; `undefined`: none does, everything is to be done again. */
export function inverseOf({ act, before }: Step): BasketAct | undefined {
  if (act.kind === 'answer') {
    // what comes back of a secret is its mask
    if (SECRET_CHARACTERISTICS.has(act.name)) return undefined
    const value = valueOf(before, act.name)
    return value == null ? undefined : { ...act, value }
  }
  if (act.kind === 'sim' || act.kind === 'apply') return undefined
  const place = placesOf(before.roots).get(act.id)
  const path = act.kind === 'main' ? [act.name] : act.path
  if (!place?.node.selected) {
    const other = place && chosenBeside(before.roots, place)
    if (other) return { kind: 'put', id: other.node.id, path: namePathOf(other), amount: other.node.amount }
    return { kind: 'remove', id: act.id, path }
  }
  return { kind: 'put', id: act.id, path, amount: place.node.amount }
}

/** What KPN takes away when a radio button is pressed. */
function chosenBeside(roots: readonly ProductNode[], place: ProductPlace): ProductPlace | undefined {
  if (place.parent?.node.strategy !== 'SELECT_ONE') return undefined
  const node = siblingsOf(roots, place).find((one) => one.selected && one !== place.node)
  return node && { node, parent: place.parent }
}

const choiceOf = ({ roots, characteristics }: Snapshot) =>
  JSON.stringify([
    [...placesOf(roots).values()].flatMap(({ node: { id, selected, amount, prices } }) =>
      selected ? [[id, amount, prices]] : [],
    ),
    characteristics.map(({ name, value }) => [name, value]),
  ])

/** Whether two snapshots of one session hold and cost the same. */
export const isSameBasket = (one: Snapshot, other: Snapshot): boolean =>
  one === other || (samePrices(one.total, other.total) && choiceOf(one) === choiceOf(other))

/** Whether a snapshot is as an act would have made it: the answer to the act was lost. */
export function isReached(act: BasketAct, before: Snapshot, now: Snapshot): boolean {
  switch (act.kind) {
    case 'answer':
      // a secret comes back masked: that there is one now is all that is known of it
      if (SECRET_CHARACTERISTICS.has(act.name)) return !!valueOf(now, act.name) && !valueOf(before, act.name)
      return valueOf(now, act.name) === act.value
    case 'sim':
    case 'apply':
      return !isSameBasket(before, now)
    default: {
      const node = placesOf(now.roots).get(act.id)?.node
      if (act.kind === 'remove') return !node?.selected
      return node?.selected === true && node.amount === act.amount
    }
  }
}

/** What the tree shows for acts that KPN has not answered, in their order. */
export function pendingOf(roots: readonly ProductNode[], acts: readonly BasketAct[]): PendingNodes {
  const pending = new Map<string, Pending>()
  if (acts.length === 0) return pending
  const places = placesOf(roots)
  for (const act of acts) {
    if (act.kind !== 'put' && act.kind !== 'remove' && act.kind !== 'main') continue
    const place = places.get(act.id)
    if (!place) continue
    if (act.kind === 'remove') {
      pending.set(act.id, { selected: false, amount: place.node.amount })
      continue
    }
    pending.set(act.id, { selected: true, amount: act.amount })
    if (place.parent?.node.strategy !== 'SELECT_ONE') continue
    for (const node of siblingsOf(roots, place)) {
      const isOn = pending.get(node.id)?.selected ?? node.selected
      if (node !== place.node && isOn) pending.set(node.id, { selected: false, amount: node.amount })
    }
  }
  return pending
}

/** An act in a session with other ids: the same act with its id there, several nodes it may mean, or none. */
export type Found =
  | { readonly is: 'one'; readonly act: BasketAct }
  | { readonly is: 'several'; readonly candidates: readonly ProductNode[] }
  | { readonly is: 'none' }

/** Looks for the node of an act by its names. Acts without a node are found as they are. */
export function findAct(act: BasketAct, { roots, characteristics }: Snapshot): Found {
  if (act.kind === 'sim' || act.kind === 'apply' || act.kind === 'main') return { is: 'one', act }
  if (act.kind === 'answer')
    return characteristics.some(({ name }) => name === act.name) ? { is: 'one', act } : { is: 'none' }
  const candidates = nodesAt(roots, act.path)
  const [only] = candidates
  if (!only) return { is: 'none' }
  return candidates.length === 1 ? { is: 'one', act: { ...act, id: only.id } } : { is: 'several', candidates }
}
