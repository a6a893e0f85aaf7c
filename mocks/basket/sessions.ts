import { hash } from '../fleet/random.ts'
import type { World } from '../fleet/state.ts'
import { fail, type Failure } from '../handler.ts'
import type { Amounts, Basket, Opening, Spot } from './state.ts'

/** How long a basket stays when nobody asks for it, ms of the sandbox clock. KPN's own time is not documented. */
export const BASKET_LIFETIME = 30 * 60_000

/** What KPN says of a basket that is gone is not documented: a guess. */
export const basketGone = (): Failure => fail(404, 'BASKET_NOT_FOUND', 'There is no basket for this session')

const hex = (world: World, opened: number, salt: number, length: number) =>
  hash(world.seed, opened, salt).toString(16).padStart(9, '0').slice(-length)

/** In the form of KPN's example: `334caa-1122-3344-5566-aabb34567`. */
const sessionId = (world: World, opened: number) =>
  [6, 4, 4, 4, 9].map((length, part) => hex(world, opened, part, length)).join('-')

export interface Beginning {
  readonly opening: Opening
  readonly roots: readonly string[]
  readonly selected: Amounts
  readonly contracted: Amounts
}

/** Opens a basket (or makes the one of that session another); it is the API user's current one from now on. */
export function openBasket(world: World, beginning: Beginning, now: number, session?: string): Basket {
  const { contracting } = world
  contracting.opened += 1
  const basket: Basket = {
    id: session ?? sessionId(world, contracting.opened),
    number: contracting.opened,
    opening: beginning.opening,
    roots: [...beginning.roots],
    selected: new Map(beginning.selected),
    contracted: beginning.contracted,
    nodeIds: new Map(),
    spots: new Map(),
    answers: new Map(),
    simCardNumber: undefined,
    used: now,
  }
  contracting.baskets.set(basket.id, basket)
  contracting.current = basket.id
  return basket
}

/** The basket that a call is about; `undefined`: there is none (any more). Whoever asks keeps it alive. */
export function basketOf({ contracting }: World, session: string | undefined, now: number): Basket | undefined {
  const id = session ?? contracting.current
  const basket = id === undefined ? undefined : contracting.baskets.get(id)
  if (!basket) return undefined
  if (now - basket.used > BASKET_LIFETIME) {
    closeBasket({ contracting }, basket)
    return undefined
  }
  basket.used = now
  return basket
}

/** Ordered, or forgotten. */
export function closeBasket({ contracting }: Pick<World, 'contracting'>, { id }: Pick<Basket, 'id'>): void {
  contracting.baskets.delete(id)
  if (contracting.current === id) contracting.current = undefined
}

/** The id that a product has in one basket, and in no other: `TreeNode_12345_1234567890`. */
export function nodeIdOf(world: World, basket: Basket, spot: Spot): string {
  const known = basket.nodeIds.get(spot)
  if (known !== undefined) return known
  const count = basket.nodeIds.size + 1
  const id = `TreeNode_${basket.number * 10_000 + count}_${1_000_000_000 + hash(world.seed, basket.number, count)}`
  basket.nodeIds.set(spot, id)
  basket.spots.set(id, spot)
  return id
}
