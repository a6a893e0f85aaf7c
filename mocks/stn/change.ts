import type { subscriptionPortOut } from '#contract/stn/porting.ts'
import type {
  subscriptionMoveEnvironment,
  subscriptionResume,
  subscriptionSetServices,
  subscriptionSuspend,
  subscriptionSwapSim,
  subscriptionTerminate,
} from '#contract/stn/subscriptions.ts'
import type { World } from '../fleet/state.ts'
import { Failure, type Handler } from '../handler.ts'
import { agingOf } from './aging.ts'
import { filled, makeActivation, msOf } from './make.ts'
import { badRequest, fateOf, reserve, subscriptionFor, whyNotSim, whyNotThen, type Named } from './rules.ts'
import { showActivation } from './show.ts'
import type { ActivationType, Effect, Fate, Subscription } from './state.ts'
import { nextId, nextProfile } from './values.ts'

interface Body extends Named {
  readonly referenceNumber?: string | undefined
}

interface Change {
  readonly type: ActivationType
  readonly info?: Record<string, unknown>
  readonly effect: Effect
  readonly texts?: readonly (string | undefined)[]
  readonly fate?: Fate | undefined
  readonly from?: number | undefined
}

/** Writes down a change of a running subscription and answers its activation. */
function changed(world: World, now: number, subscription: Subscription, body: Body, change: Change) {
  const { type, info = {}, effect, texts = [], from } = change
  const typed = fateOf(world.stn, [body.referenceNumber, ...texts])
  const activation = makeActivation(agingOf(world, now), {
    type,
    subscription: subscription.id,
    environment: subscription.environment,
    referenceNumber: body.referenceNumber,
    phoneNumber: subscription.phoneNumber,
    info,
    effect,
    fate: change.fate ?? typed,
    from,
  })
  return showActivation(activation, 7)
}

/** What a request of a state that is there already meets is not known (reference 11.9): here it is accepted and fails. */
function stateChange(world: World, now: number, body: Body, type: 'SUSPEND' | 'RESUME') {
  const subscription = subscriptionFor(world.stn, body)
  if (subscription instanceof Failure) return subscription
  const state = type === 'SUSPEND' ? 'SUSPENDED' : 'ACTIVE'
  const isSo = subscription.state === state
  return changed(world, now, subscription, body, {
    type,
    info: isSo ? { errorMessage: `Subscription is already ${state}` } : {},
    effect: { kind: 'change', data: { state } },
    fate: isSo ? 'error' : undefined,
  })
}

const suspend: Handler<typeof subscriptionSuspend> = ({ body, world, now }) => stateChange(world, now, body, 'SUSPEND')
const resume: Handler<typeof subscriptionResume> = ({ body, world, now }) => stateChange(world, now, body, 'RESUME')

/** Another card or an eSIM. Its `info` has e-mail address and confirmation code in clear, as sTN's sample has. */
const swap: Handler<typeof subscriptionSwapSim> = ({ body, world, now }) => {
  const { stn } = world
  const subscription = subscriptionFor(stn, body)
  if (subscription instanceof Failure) return subscription
  const refused = whyNotSim(stn, body, body.newSimCardNumber)
  if (refused) return refused
  const { eSim = false, email, confirmationCode } = body
  const card = eSim ? nextProfile(stn) : body.newSimCardNumber!
  if (eSim) {
    const type = subscription.isDataSim ? 'DATAONLYSIM' : 'USIM'
    const profile = { number: card, type, isEsim: true, status: 'BUSY', subscription: null, activatedAt: null } as const
    stn.cards.set(card, { id: nextId(stn), ...profile })
  } else {
    reserve(stn.cards.get(card)!)
  }
  return changed(world, now, subscription, body, {
    type: 'SIMSWAP',
    info: filled({ ...(!eSim && { simCardNumber: card }), eSim, email, confirmationCode }),
    effect: { kind: 'swap', card },
    texts: [email],
  })
}

const setServices: Handler<typeof subscriptionSetServices> = ({ body, world, now }) => {
  const subscription = subscriptionFor(world.stn, body)
  if (subscription instanceof Failure) return subscription
  const { services } = body
  if (Object.keys(services).length === 0) return badRequest('Services are required')
  return changed(world, now, subscription, body, {
    type: 'SETSERVICES',
    info: { services: { ...services } },
    effect: { kind: 'services', services },
  })
}

/** The same day two months on; on the last day of a shorter month it runs over, which is nearer to the rule than less. */
function twoMonthsAfter(at: number): number {
  const date = new Date(at)
  date.setUTCMonth(date.getUTCMonth() + 2)
  return date.getTime()
}

/** Once in two months (reference 7), counting from the last move that was done and what is under way. */
const moveEnvironment: Handler<typeof subscriptionMoveEnvironment> = ({ body, world, now }) => {
  const subscription = subscriptionFor(world.stn, body)
  if (subscription instanceof Failure) return subscription
  const { newProviderEnvironment: environment, wishDate } = body
  const at = msOf(wishDate) ?? now
  const isTooSoon = subscription.movedAt !== null && at < twoMonthsAfter(subscription.movedAt)
  const isMoving = [...world.stn.activations.values()].some(
    (one) =>
      one.type === 'MOVEENVIRONMENT' &&
      one.subscription === subscription.id &&
      (one.status === 'INIT' || one.status === 'BUSY'),
  )
  if (isTooSoon || isMoving) return badRequest('Moving the environment is allowed once per two months')
  if (subscription.environment === environment) return badRequest(`Subscription is already in ${environment}`)
  return (
    whyNotThen(wishDate, now) ??
    changed(world, now, subscription, body, {
      type: 'MOVEENVIRONMENT',
      info: filled({ wishDate }),
      effect: { kind: 'change', data: { environment, movedAt: at } },
      from: msOf(wishDate),
    })
  )
}

interface DatedBody extends Body {
  readonly wishDate?: string | undefined
}

/** Without a date at once (reference 8). */
function ending(world: World, now: number, body: DatedBody, type: 'TERMINATE' | 'OUTPORT') {
  const subscription = subscriptionFor(world.stn, body)
  if (subscription instanceof Failure) return subscription
  return (
    whyNotThen(body.wishDate, now) ??
    changed(world, now, subscription, body, {
      type,
      info: filled({ wishDate: body.wishDate }),
      effect: { kind: 'end', state: type === 'TERMINATE' ? 'TERMINATED' : 'PORTEDOUT' },
      from: msOf(body.wishDate),
    })
  )
}

const terminate: Handler<typeof subscriptionTerminate> = ({ body, world, now }) => ending(world, now, body, 'TERMINATE')
const portOut: Handler<typeof subscriptionPortOut> = ({ body, world, now }) => ending(world, now, body, 'OUTPORT')

export const changeHandlers = {
  subscriptionSuspend: suspend,
  subscriptionResume: resume,
  subscriptionSwapSim: swap,
  subscriptionSetServices: setServices,
  subscriptionMoveEnvironment: moveEnvironment,
  subscriptionTerminate: terminate,
  subscriptionPortOut: portOut,
}
