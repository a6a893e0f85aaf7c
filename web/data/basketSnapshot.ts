import { basketChange, basketMainProducts, basketRead, basketReset } from '#contract/msm/basket.ts'
import type { AnswerOf, BodyInputOf } from '#contract/operation.ts'
import type { BasketAct, BasketWay, Characteristic, Prices, ProductNode, Snapshot } from '../domain/basket.ts'
import { samePrices } from '../domain/basketHistory.ts'
import type { Localized } from '../domain/contractDetails.ts'
import { call } from './call.ts'
import { ContractError } from './errors.ts'

type WireSnapshot = AnswerOf<typeof basketRead>
type WireNode = NonNullable<WireSnapshot['productTree']>[number]
type WirePrice = WireNode['price']
type WireText = { readonly nl?: string | null | undefined; readonly en?: string | null | undefined } | null | undefined

const textOf = (text: WireText): Localized => ({ nl: text?.nl || text?.en || '', en: text?.en || text?.nl || '' })

/** What KPN leaves out stays unsaid: it is no price of nought. */
const pricesOf = (wire: WirePrice): Prices => ({
  monthly: wire?.recurring?.monthlyFeeInCents ?? null,
  activation: wire?.oneTime?.activationFeeInCents ?? null,
  hardware: wire?.oneTime?.hardwareFeeInCents ?? null,
  levy: wire?.oneTime?.privateCopyingLevyInCents ?? null,
})

const sameText = (one: Localized, other: Localized) => one.nl === other.nl && one.en === other.en

function sameNode(one: ProductNode, other: ProductNode): boolean {
  return (
    one.id === other.id &&
    one.selected === other.selected &&
    one.disabled === other.disabled &&
    one.visible === other.visible &&
    one.contracted === other.contracted &&
    one.amount === other.amount &&
    one.canBeSeveral === other.canBeSeveral &&
    one.strategy === other.strategy &&
    one.children === other.children &&
    sameText(one.name, other.name) &&
    samePrices(one.prices, other.prices) &&
    sameError(one.error, other.error)
  )
}

const sameError = (one: ProductNode['error'], other: ProductNode['error']) =>
  one === other ||
  (one !== null && other !== null && sameText(one.message, other.message) && sameText(one.hint, other.hint))

/** Nodes off the wire; a list (or node) that did not change is the one of before. */
function nodesOf(
  wire: readonly WireNode[],
  before: readonly ProductNode[] | undefined,
  at: string,
): readonly ProductNode[] {
  const old = new Map(before?.map((node) => [node.id, node]))
  const nodes = wire.map((node, index) => nodeOf(node, old, `${at}.${index}`))
  return before?.length === nodes.length && nodes.every((node, index) => node === before[index]) ? before : nodes
}

function nodeOf(wire: WireNode, old: ReadonlyMap<string, ProductNode>, at: string): ProductNode {
  if (!wire.id) throw new ContractError(basketRead.id, `${at}.id`)
  const before = old.get(wire.id)
  const node: ProductNode = {
    id: wire.id,
    name: textOf(wire.name),
    selected: wire.selected === true,
    disabled: wire.disabled === true,
    // only KPN's word hides
    visible: wire.visible !== false,
    contracted: wire.contracted === true,
    amount: wire.amount ?? 1,
    canBeSeveral: wire.canOrderMoreThanOne === true,
    strategy: wire.childrenSelectionStrategy ?? 'NONE',
    error: wire.error ? { message: textOf(wire.error.message), hint: textOf(wire.error.hint) } : null,
    prices: pricesOf(wire.price),
    children: nodesOf(wire.children ?? [], before?.children, `${at}.children`),
  }
  return before && sameNode(before, node) ? before : node
}

function characteristicsOf(wire: WireSnapshot['characteristics']): Characteristic[] {
  return Object.entries(wire ?? {}).flatMap(([key, one]): Characteristic[] => {
    if (!one) return []
    const value = one.value ?? null
    const choices = (one.possibleValues ?? []).map((choice) => {
      const caption = textOf(choice.caption)
      const own = choice.value ?? ''
      return { value: own, caption: caption.nl === '' ? { nl: own, en: own } : caption }
    })
    const isShown = choices.length === 1 && choices[0]!.value === (value ?? '')
    return [{ name: one.name ?? key, value, choices, ask: isShown ? 'shown' : choices.length > 0 ? 'chosen' : 'typed' }]
  })
}

/** A basket off the wire. Nodes that did not change since `before` are the same objects. Throws ContractError without ids. */
export const snapshotOf = (wire: WireSnapshot, before?: Snapshot | null): Snapshot => ({
  roots: nodesOf(wire.productTree ?? [], before?.roots, 'productTree'),
  characteristics: characteristicsOf(wire.characteristics),
  old: pricesOf(wire.oldPrice),
  total: pricesOf(wire.totalPrice),
})

/** Opens a basket of its own; answers its session. Throws as `call` does. */
export async function openBasket(way: BasketWay): Promise<string> {
  const { kind: _, ...body } = way
  const { sessionId } = await call(basketChange, { body })
  // without it every later call would mean whatever basket the API user has open (reference 1.6)
  if (!sessionId) throw new ContractError(basketChange.id, 'sessionId')
  return sessionId
}

/** Reads a whole basket. Throws as `call` does, ContractError for a tree without ids. */
export const readBasket = async (sessionId: string, before?: Snapshot | null): Promise<Snapshot> =>
  snapshotOf(await call(basketRead, { query: { sessionId } }), before)

function changeOf(act: BasketAct): BodyInputOf<typeof basketChange> {
  switch (act.kind) {
    case 'remove':
      return { productActions: [{ productId: act.id, type: 'REMOVE' }] }
    case 'put':
    case 'main':
      return { productActions: [{ productId: act.id, type: 'PUT', amount: act.amount }] }
    case 'answer':
      return { characteristicActions: [{ name: act.name, value: act.value }] }
    case 'sim':
      return { simCardNumber: act.simCardNumber }
    case 'apply':
      return { templateId: act.templateId }
  }
}

/** Sends one act. Throws as `call` does. */
export async function sendAct(sessionId: string, act: BasketAct): Promise<void> {
  await call(basketChange, { query: { sessionId }, body: changeOf(act) })
}

/** Starts a basket over. Throws as `call` does. */
export async function resetBasket(sessionId: string): Promise<void> {
  await call(basketReset, { query: { sessionId } })
}

/** More than one page of what bears a name would be no use to anybody. */
const MOST_MAIN = 100

/** The ids that a main product of that name has in a session. Throws as `call` does. */
export async function mainProductIds(sessionId: string, name: string): Promise<readonly string[]> {
  const query = { sessionId, patterns: [name], from: 0, to: MOST_MAIN }
  const { result } = await call(basketMainProducts, { query, headers: { 'Content-Language': 'nl' } })
  return (result ?? []).flatMap((one) => {
    const own = typeof one.name === 'string' ? one.name : textOf(one.name).nl
    return own === name && one.id ? [one.id] : []
  })
}
