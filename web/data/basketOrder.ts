import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { basketOrder, basketResources } from '#contract/msm/basket.ts'
import type { BodyInputOf } from '#contract/operation.ts'
import { afterContractWork, intentOf, type ContractSending } from './contractDeeds.ts'
import { call } from './call.ts'
import { answeredOrder, type Answered } from './sending.ts'
import { subscriberQueries } from './subscribers.ts'

/** More would be no list to choose from. */
const MOST_NUMBERS = 20

/** What KPN's look-up gives for the beginning of a number. It does not say what these are (reference 6.12). */
export const resourceQuery = (sessionId: string, prefix: string) =>
  queryOptions({
    queryKey: ['basketResources', sessionId, prefix],
    queryFn: async ({ signal }): Promise<readonly string[]> => {
      const found = await call(basketResources, { query: { sessionId, prefix, limit: MOST_NUMBERS }, signal })
      return found.flatMap(({ address }) => (address ? [address] : []))
    },
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })

/** Makes a basket an order, once. Accepted means requested. Throws as `call` does. */
export async function orderBasket(
  sessionId: string,
  body: BodyInputOf<typeof basketOrder>,
  sending: ContractSending,
): Promise<Answered> {
  const { orderId } = await call(basketOrder, { query: { sessionId }, body, ...intentOf(sending) })
  return answeredOrder(orderId, body.referenceNumber)
}

/** What an order makes stale as soon as it is asked for, and again when it has ended. */
export async function afterOrder(client: QueryClient): Promise<void> {
  await Promise.all([afterContractWork(client), client.invalidateQueries({ queryKey: subscriberQueries.lists() })])
}
