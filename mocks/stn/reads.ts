import type { activationList, simCardList, subscriptionList } from '#contract/stn/queries.ts'
import type { Handler } from '../handler.ts'
import { choose } from './list.ts'
import { showActivation, showCard, showSubscription } from './show.ts'

/**
 * sTN's list, whose `total` is not to be trusted: `isWrong` for the two whose samples show 0 beside results. Here it is so
 * for the first page.
 */
export function listed<Row>(page: { offset: number; total: number; results: Row[] }, isWrong = false) {
  return { ...page, total: isWrong && page.offset === 0 ? 0 : page.total, meta: {} }
}

/** A bare array when no `take` is sent (QuerySimcard's page and the Quick Start), the envelope with one. */
const cards: Handler<typeof simCardList> = ({ query, world }) => {
  const page = choose([...world.stn.cards.values()], query, (card) => showCard(world.stn, card))
  return query.take === undefined ? page.results : listed(page)
}

const activations: Handler<typeof activationList> = ({ query, world }) =>
  listed(choose([...world.stn.activations.values()], query, (one) => showActivation(one)))

const subscriptions: Handler<typeof subscriptionList> = ({ query, world }) =>
  listed(
    choose([...world.stn.subscriptions.values()], query, (one) => showSubscription(world.stn, one)),
    true,
  )

export const readHandlers = { simCardList: cards, activationList: activations, subscriptionList: subscriptions }
