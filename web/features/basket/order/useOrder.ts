import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { Basket } from '../../../data/basketPlaces.ts'
import { isBasketGone, isRefused } from '../../../data/basketTrouble.ts'
import { afterOrder, orderBasket } from '../../../data/basketOrder.ts'
import { commandQueries } from '../../../data/commands.ts'
import { asSent } from '../../../data/useFollowedDeed.ts'
import { useDeed } from '../../../data/useDeed.ts'
import { useSettle } from '../../../data/useSettle.ts'
import { orderBody, type OrderWish } from '../../../domain/basketOrder.ts'
import type { BasketState } from '../../../domain/basketState.ts'
import { standOf, type DeedView } from '../../../domain/deed.ts'

/** Gone to KPN, whatever became of it. */
export const OVER = ['requested', 'unknown', 'done', 'undone', 'not-applied'] as const
export type OverStand = (typeof OVER)[number]

/** In the draft: the ledger's row of an order whose answer was lost. */
const COMMAND = 'command'

interface Order {
  readonly deed: DeedView
  readonly isOver: boolean
  readonly order: (wish: OrderWish, note: string) => void
  /** Nothing was ordered after all: back to the review. */
  readonly again: () => void
}

/**
 * The order of a basket, from its press to KPN's last word. The draft goes away once KPN has it. While nobody knows, the
 * draft remembers the command, so that whoever comes back to it cannot order twice.
 */
export function useOrder(basket: Basket, state: BasketState): Order {
  const client = useQueryClient()
  const own = useDeed(() => void afterOrder(client))
  const priorId = state.form[COMMAND]
  const isPrior = priorId !== undefined && own.stand === 'ready'
  const prior = useQuery({ ...commandQueries.followed(priorId ?? ''), enabled: isPrior }).data
  const settling = useSettle(prior?.id)
  const deed: DeedView =
    isPrior && prior
      ? { ...own, pressed: asSent(prior), command: prior, stand: standOf(asSent(prior), prior), settling }
      : own
  const { stand, pressed } = deed

  const isTaken = stand === 'requested' || stand === 'done' || stand === 'undone'
  const commandId = pressed.at === 'sent' && stand === 'unknown' ? pressed.sent.commandId : undefined
  const end = useEffectEvent(() => basket.end())
  const remember = useEffectEvent((id: string) => {
    if (state.form[COMMAND] !== id) basket.keepForm({ ...state.form, [COMMAND]: id })
  })
  useEffect(() => {
    if (isTaken) end()
  }, [isTaken])
  useEffect(() => {
    if (commandId !== undefined) remember(commandId)
  }, [commandId])

  // what was refused because the session had ended waits in a new one for the next press
  const isGone = pressed.at === 'failed' && isBasketGone(pressed.failure)
  const reopen = useEffectEvent(() => basket.reopen())
  useEffect(() => {
    if (isGone) reopen()
  }, [isGone])

  // what KPN finds wrong with the basket stands at its products, once it is read again
  const isWrong = pressed.at === 'failed' && !isGone && isRefused(pressed.failure)
  const look = useEffectEvent(() => basket.look())
  useEffect(() => {
    if (isWrong) look()
  }, [isWrong])

  const { sessionId } = state
  return {
    deed,
    isOver: OVER.some((one) => one === stand),
    order: (wish, note) => {
      if (sessionId === null) return
      const body = orderBody(wish)
      void own
        .press({ order: sessionId, body }, async (sending) => {
          // of two windows on one basket one orders it
          await basket.claim()
          return orderBasket(sessionId, body, { ...sending, note })
        })
        .then(() => afterOrder(client))
    },
    again: () => {
      const { [COMMAND]: _, ...form } = state.form
      basket.keepForm(form)
      own.again()
    },
  }
}
