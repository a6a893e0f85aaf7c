import { randomFrom, type Random } from '../fleet/random.ts'
import type { CardType, Services, SimCard, Stn, Subscription } from './state.ts'
import { cardNumber, nextId, nextPhoneNumber, nextProfile } from './values.ts'

/** The customer number of sTN's own request is the first. */
const CUSTOMERS = [
  { id: '67890', code: 'VRB01' },
  { id: 'cC1dD2eE3fF4gG5hH', code: 'VBA12' },
] as const

/** Cards that sTN's own request (NewSubscription) and our reference's examples name. */
const DOCUMENTED: readonly (readonly [string, CardType])[] = [
  ['8945001234567890123', 'USIM'],
  ['8931080012345678901', 'USIM'],
  ['8931080012345678919', 'DATAONLYSIM'],
  ['8931080012345679008', 'USIM'],
]

const DAY = 86_400_000
const MOST = 3000
/** Enough for an import of 500 and another. */
const FREE_CARDS = 1200

interface WorldOptions {
  /** People of the company. */
  readonly size: number
  readonly seed: number
  /** Ms since 1970. */
  readonly now: number
}

/** sTN for a company: 240 subscriptions, more for a large one, and cards in stock. The same options make the same. */
export function plantStn({ size, seed, now }: WorldOptions): Stn {
  const stn: Stn = {
    seed,
    born: now,
    customers: CUSTOMERS,
    cards: new Map(),
    subscriptions: new Map(),
    activations: new Map(),
    coming: [],
    fates: [],
    limits: new Map(),
    given: { ids: 0, numbers: 0, profiles: 0 },
  }
  const random = randomFrom(seed + 6)
  for (const [number, type] of DOCUMENTED) addCard(stn, number, type)
  const count = Math.min(MOST, 240 + Math.floor(size / 20))
  let card = 0
  for (; card < FREE_CARDS; card += 1) addCard(stn, cardNumber(card), random.pick(TYPES))
  for (let index = 0; index < count; index += 1) {
    const isEsim = random.chance(0.35)
    const number = isEsim ? nextProfile(stn) : cardNumber(card)
    if (!isEsim) card += 1
    addSubscription(stn, random, addCard(stn, number, random.pick(TYPES), isEsim))
  }
  for (let index = 0; index < 20; index += 1, card += 1) addCard(stn, cardNumber(card), 'USIM').status = 'DISABLED'
  return stn
}

const TYPES: readonly CardType[] = ['USIM', 'USIM', 'USIM', 'DUOSIM', 'DATAONLYSIM']

function addCard(stn: Stn, number: string, type: CardType, isEsim = false): SimCard {
  const card: SimCard = {
    id: nextId(stn),
    number,
    type,
    isEsim,
    status: 'FREE',
    subscription: null,
    activatedAt: null,
  }
  stn.cards.set(number, card)
  return card
}

const PRESETS: readonly Services[] = [
  {},
  {},
  { dataRoamingEU: true, internationalDialing: true },
  {
    dataRoamingEU: true,
    internationalDialing: true,
    dataUsageNotification: 'Data Usage Notification 5000 MB',
    dataRoamingLimitation: 'Limit 100',
  },
  { premiumServices: false, entertainmentServices: false, voiceMail: true },
  { blockData: true, internetAccess: false },
]

function addSubscription(stn: Stn, random: Random, card: SimCard): void {
  const activatedAt = stn.born - (30 + random.below(1500)) * DAY
  const isDataSim = card.type === 'DATAONLYSIM'
  const services = isDataSim && random.chance(0.3) ? { fixedIp: true } : random.pick(PRESETS)
  const subscription: Subscription = {
    id: nextId(stn),
    customer: random.chance(0.8) ? CUSTOMERS[0].id : CUSTOMERS[1].id,
    state: random.chance(0.04) ? 'SUSPENDED' : random.chance(0.02) ? 'TERMINATED' : 'ACTIVE',
    phoneNumber: nextPhoneNumber(stn),
    simCardNumber: card.number,
    isDataSim,
    accessType: random.chance(0.05) ? 'MOBILEPAY' : 'INTERNETACCESS',
    activatedAt,
    environment: random.chance(0.1) ? 'SP16002' : 'SP16001',
    movedAt: null,
    services,
  }
  const isOver = subscription.state === 'TERMINATED'
  Object.assign(card, { status: isOver ? 'DISABLED' : 'ACTIVATED', subscription: subscription.id, activatedAt })
  stn.subscriptions.set(subscription.id, subscription)
  addHistory(stn, random, subscription)
}

/** What was asked for before the world was made. */
function addHistory(stn: Stn, random: Random, subscription: Subscription): void {
  if (!random.chance(0.4)) return
  const { id, activatedAt, environment, simCardNumber, phoneNumber } = subscription
  const customer = stn.customers.find((one) => one.id === subscription.customer)!
  const eSim = stn.cards.get(simCardNumber)!.isEsim
  const doneAt = activatedAt + 6000
  const activation = nextId(stn)
  stn.activations.set(activation, {
    id: activation,
    createdAt: activatedAt,
    modifiedAt: doneAt,
    status: 'DONE',
    type: 'ACTIVATENEW',
    environment,
    referenceNumber: '',
    providerOrderNumber: `0${300_000 + random.below(99_999)}/${1000 + random.below(9000)}`,
    subscription: id,
    phoneNumber,
    activatedAt: doneAt,
    info: {
      ...(!eSim && { simCardNumber }),
      eSim,
      subscriptionType: subscription.isDataSim ? 'DATAONLY' : 'VOICEDATA',
      accessType: subscription.accessType,
      customerId: customer.code,
      stnCustomerId: customer.id,
    },
    effect: { kind: 'change', data: {} },
    fate: 'well',
    workAt: activatedAt,
  })
}
