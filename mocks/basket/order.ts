import type { Delivery, Order, World } from '../fleet/state.ts'
import { addOrder, expect as comes } from '../fleet/track.ts'
import type { Failure } from '../handler.ts'
import { orderedBasket, plan } from './orderPlan.ts'
import { badDay, frozenRefusal, invalid, isChanged, ownerOf, ships, whyInvalid } from './orderRules.ts'
import { isPorting } from './porting.ts'
import { closeBasket } from './sessions.ts'
import type { Basket, DeliveryAddress, OrderedBasket } from './state.ts'
import { subscriptionIn } from './tree.ts'

export interface Asked {
  /** KPN's mark is on it. */
  readonly customerReference: string
  /** Ms since 1970. */
  readonly wishDate: number | undefined
  readonly address: Omit<DeliveryAddress, 'id'> | undefined
  /** KPN takes it and says no when it looks at it. */
  readonly isRejected: boolean
  readonly now: number
  /** `2026-11-22`, in the Netherlands. */
  readonly dayOf: (ms: number) => string
}

/** Makes the basket an order, or says why not. The basket is gone then. */
export function orderBasket(world: World, basket: Basket, asked: Asked): Order | Failure {
  const owner = ownerOf(world, basket)
  const refused =
    frozenRefusal(world, owner) ??
    (owner === undefined ? invalid('a template is not ordered') : whyInvalid(world, basket)) ??
    (isChanged(basket) ? undefined : invalid('nothing was changed')) ??
    badDay(basket, asked.wishDate, asked.now, asked.dayOf) ??
    (ships(world, basket) && asked.address === undefined ? invalid('address: goods are sent') : undefined)
  if (refused) return refused
  const { contract, delivery } = plan(world, basket, owner!)
  const order = track(world, {
    ...asked,
    owner: owner!,
    contract,
    product: subscriptionIn(basket.selected, world.contracting.bigTree)?.contract ?? null,
    type: TYPES[isPorting(basket) ? 'portIn' : basket.opening.kind === 'template' ? 'new' : basket.opening.kind],
    delivery,
    basket: orderedBasket(world, basket, asked.address),
  })
  closeBasket(world, basket)
  return order
}

/** KPN's own names are not documented. */
const TYPES = {
  modify: { en: 'Change subscription', nl: 'Abonnement wijzigen' },
  new: { en: 'New subscription', nl: 'Nieuw abonnement' },
  reactivate: { en: 'Reactivate subscription', nl: 'Abonnement heractiveren' },
  portIn: { en: 'New subscription with number porting', nl: 'Nieuw abonnement met nummerbehoud' },
  combine: { en: 'Combine fixed and mobile', nl: 'Vast en mobiel samenvoegen' },
} as const

interface Tracking extends Omit<Asked, 'address' | 'dayOf'> {
  readonly owner: number
  readonly contract: number | null
  readonly product: Order['product']
  readonly type: Order['type']
  readonly delivery: Delivery
  readonly basket?: OrderedBasket
}

/** Puts an order on the list; it passes its statuses and delivers in its time. */
export function track(world: World, asked: Tracking): Order {
  const { now, wishDate, isRejected, delivery, basket } = asked
  const order = addOrder(world, {
    customerReference: asked.customerReference,
    status: 'NEW',
    created: now,
    finished: null,
    orderedFor: asked.owner,
    contract: asked.contract,
    product: asked.product,
    type: asked.type,
    ours: true,
    ...(wishDate !== undefined && { wishDate }),
    ...(basket && { basket }),
  })
  const tracked = order.id
  const { startMs, dataMs, closeMs } = world.pace
  const from = isRejected ? now : Math.max(now, wishDate ?? now)
  comes(world, { due: from + startMs, kind: 'status', tracked, status: 'IN_PROGRESS' })
  if (!isRejected) comes(world, { due: from + dataMs, kind: 'delivery', tracked, delivery })
  comes(world, { due: from + closeMs, kind: 'status', tracked, status: isRejected ? 'REJECTED' : 'CLOSED' })
  return order
}
