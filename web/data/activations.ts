import { queryOptions } from '@tanstack/react-query'
import { activationList, simCardList } from '#contract/stn/queries.ts'
import { subscriptionCreate } from '#contract/stn/subscriptions.ts'
import type { BodyInputOf } from '#contract/operation.ts'
import { call } from './call.ts'
import { ContractError } from './errors.ts'
import { terms, type Answered, type Sending } from './sending.ts'

/** A card that nobody uses yet. */
export interface FreeCard {
  readonly number: string
  /** sTN's word: `USIM`, `DUOSIM`, `DATAONLYSIM`. */
  readonly type: string
}

/** sTN's digits without what people put between them. */
const digitsOf = (typed: string) => typed.replaceAll(/\D/g, '')

async function readFreeCards(typed: string, take: number, signal: AbortSignal) {
  const digits = digitsOf(typed)
  const query = { status: 'FREE' as const, take, ...(digits !== '' && { SimCardNumberContains: digits }) }
  const { results } = await call(simCardList, { query, signal })
  const cards = results.flatMap(({ simCardNumber, simCardType, status }): FreeCard[] =>
    // hits are checked again by us: a suffix that sTN does not know would give every card
    simCardNumber && (!status || status === 'FREE') && simCardNumber.includes(digits)
      ? [{ number: simCardNumber, type: simCardType ?? '' }]
      : [],
  )
  // sTN's `total` is documented as not always right: a full page may have another after it
  return { cards, hasMore: results.length >= take }
}

/** What may be read of an activation while it is followed; its `info` stays where it is. */
export interface FollowedActivation {
  readonly status: string
  /** Empty until it is known. */
  readonly phoneNumber: string
}

async function readActivation(id: string, signal: AbortSignal): Promise<FollowedActivation> {
  const { results } = await call(activationList, { query: { id }, signal })
  const found = results.find((one) => one.id === id)
  if (!found) throw new ContractError(activationList.id, 'results')
  return { status: found.status ?? '', phoneNumber: found.phoneNumber ?? '' }
}

/** Ms between two looks at an activation that somebody watches; the server follows it in its own time. */
const LOOK = 3_000

const isOver = (one: FollowedActivation | undefined) =>
  one !== undefined && (one.status === 'ERROR' || (one.status === 'DONE' && one.phoneNumber !== ''))

export const activationQueries = {
  all: () => ['activations'] as const,
  /** Free cards with these digits, the first `take` of them. */
  freeCards: (typed: string, take: number) =>
    queryOptions({
      queryKey: [...activationQueries.all(), 'freeCards', digitsOf(typed), take],
      queryFn: ({ signal }) => readFreeCards(typed, take, signal),
      staleTime: 15_000,
    }),
  /** One activation, looked at until it is over and has its number. */
  watched: (id: string) =>
    queryOptions({
      queryKey: [...activationQueries.all(), 'watched', id],
      queryFn: ({ signal }) => readActivation(id, signal),
      staleTime: 0,
      refetchInterval: ({ state }) => (isOver(state.data) ? false : LOOK),
    }),
}

/** As every write, with whom it is for: sTN has no place for that, our ledger has. */
interface ActivationSending extends Sending {
  readonly person: string
}

/** Asks sTN for a new subscription, once; throws as `call` does. The answer's id is that of the activation. */
export async function createSubscription(
  body: BodyInputOf<typeof subscriptionCreate>,
  { person, ...sending }: ActivationSending,
): Promise<Answered> {
  const { intent, ...rest } = terms(sending)
  const note = person.trim()
  const { id, referenceNumber } = await call(subscriptionCreate, {
    body,
    ...rest,
    intent: { ...intent, ...(note !== '' && { note }) },
  })
  return { order: id ?? null, reference: referenceNumber || null }
}
