import type {
  basketCategories,
  basketChange,
  basketCharacteristics,
  basketHardwareCategories,
  basketOrder,
  basketProducts,
  basketRead,
  basketReset,
  basketResources,
} from '#contract/msm/basket.ts'
import type { BodyOf } from '#contract/operation.ts'
import { act } from '../basket/act.ts'
import { HARDWARE_CATEGORIES } from '../basket/catalogue/mainProducts.ts'
import { begin } from '../basket/open.ts'
import { orderBasket } from '../basket/order.ts'
import { freeNumbers } from '../basket/porting.ts'
import { basketGone, basketOf, openBasket } from '../basket/sessions.ts'
import { characteristicsOf, productTree, snapshot } from '../basket/snapshot.ts'
import type { Basket } from '../basket/state.ts'
import type { World } from '../fleet/world.ts'
import { Failure, fail, type Handler, type Mishap } from '../handler.ts'
import { provoked, REJECTED_LATER } from '../sentinels.ts'
import { dayOf, msOf } from './contractRequests.ts'
import { marked } from './requests.ts'

interface Asks {
  readonly query: { readonly sessionId?: string | undefined }
  readonly world: World
  readonly now: number
}

/** For whoever asks about a basket that is there. */
export const withBasket = <A>({ query, world, now }: Asks, then: (basket: Basket) => A) => {
  const basket = basketOf(world, query.sessionId, now)
  return basket ? then(basket) : basketGone()
}

const read: Handler<typeof basketRead> = (given) => withBasket(given, (basket) => snapshot(given.world, basket))

const products: Handler<typeof basketProducts> = (given) =>
  withBasket(given, (basket) => productTree(given.world, basket))

const characteristics: Handler<typeof basketCharacteristics> = (given) =>
  withBasket(given, (basket) => characteristicsOf(given.world, basket))

const OPENERS = ['contractId', 'accountGroupId', 'fixedContractId', 'templateIdToModify'] as const

const opens = (body: BodyOf<typeof basketChange>) => OPENERS.some((name) => body[name] !== undefined)

/** Opens, or changes what is open. Opening within a session makes that basket another: a guess. */
const change: Handler<typeof basketChange> = ({ query, body, world, now }) => {
  if (opens(body)) {
    const beginning = begin(world, body)
    return beginning instanceof Failure
      ? beginning
      : { sessionId: openBasket(world, beginning, now, query.sessionId).id }
  }
  const basket = basketOf(world, query.sessionId, now)
  if (!basket) return basketGone()
  const typed = (body.characteristicActions ?? []).map(({ value }) => value)
  return provoked(typed, () => act(world, basket, body) ?? { sessionId: basket.id })
}

/** As it was opened; the session and its ids stay. */
function startOver(world: World, basket: Basket): undefined | Failure {
  basket.selected.clear()
  basket.answers.clear()
  basket.simCardNumber = undefined
  const beginning = beginAgain(world, basket)
  if (beginning instanceof Failure) return beginning
  basket.roots.splice(0, basket.roots.length, ...beginning.roots)
  for (const [spot, amount] of beginning.selected) basket.selected.set(spot, amount)
  return undefined
}

function beginAgain(world: World, { opening, contracted }: Basket) {
  switch (opening.kind) {
    case 'modify':
      return {
        roots: [...contracted.keys()].filter((spot) => !spot.includes('/')),
        selected: contracted,
      }
    case 'reactivate':
      return begin(world, { accountGroupId: opening.accountGroupId, orderId: opening.orderId })
    case 'template':
      return begin(world, { templateIdToModify: opening.templateId })
    case 'new':
    case 'combine':
      return begin(world, opening)
  }
}

const reset: Handler<typeof basketReset> = (given) => withBasket(given, (basket) => startOver(given.world, basket))

/** KPN's own words for the categories (reference 3.5). */
const categories: Handler<typeof basketCategories> = (given) =>
  withBasket(given, () => ['mobile', 'fixed', 'hardware', 'other', 'software'])

const hardwareCategories: Handler<typeof basketHardwareCategories> = (given) =>
  withBasket(given, () => [...HARDWARE_CATEGORIES])

const DEFAULT_LIMIT = 20

const resources: Handler<typeof basketResources> = (given) =>
  withBasket(given, () => freeNumbers(given.world, given.query.prefix, Math.max(0, given.query.limit ?? DEFAULT_LIMIT)))

/** What KPN says of an address that is not there is not documented. */
const noAddress = () => fail(404, 'ADDRESS_NOT_FOUND', 'There is no such address')

const order: Handler<typeof basketOrder> = (given): { orderId: number } | Failure | Mishap => {
  const { body, world, now } = given
  return withBasket(given, (basket) => {
    const kept = body.addressId === undefined ? undefined : world.contracting.addresses.get(body.addressId)
    if (body.addressId !== undefined && !kept) return noAddress()
    const typed = body.address && {
      addressName: '',
      attention: '',
      floor: '',
      room: '',
      location: '',
      ...body.address,
    }
    const reference = body.referenceNumber ?? ''
    return provoked([reference, ...Object.values(body.address ?? {})], () => {
      const made = orderBasket(world, basket, {
        customerReference: marked(body.referenceNumber),
        wishDate: msOf(body.wishDate),
        address: typed ?? kept?.address,
        isRejected: reference.includes(REJECTED_LATER),
        now,
        dayOf,
      })
      return made instanceof Failure ? made : { orderId: made.id }
    })
  })
}

export const basketHandlers = {
  basketRead: read,
  basketChange: change,
  basketReset: reset,
  basketCharacteristics: characteristics,
  basketProducts: products,
  basketResources: resources,
  basketOrder: order,
  basketCategories: categories,
  basketHardwareCategories: hardwareCategories,
}
