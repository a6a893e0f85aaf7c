import type { msmRows } from '#contract/msm/table.ts'
import { advance } from '../fleet/track.ts'
import type { Given, HandlersFor } from '../handler.ts'
import type { Row } from '#contract/operation.ts'
import type { NotYetMsm } from '../notYet.ts'
import { provoked } from '../sentinels.ts'
import { addressHandlers } from './addresses.ts'
import { basketHandlers } from './basket.ts'
import { contractHandlers } from './contracts.ts'
import { contractOrderHandlers } from './contractOrders.ts'
import { contractPartnerHandlers } from './contractPartners.ts'
import { hierarchyHandlers } from './hierarchy.ts'
import { mainProductHandlers } from './mainProducts.ts'
import { orderAuthorizeHandler } from './orderAuthorize.ts'
import { separateHandlers } from './separate.ts'
import { simOrderHandlers } from './simOrders.ts'
import { simReplaceHandlers } from './simReplace.ts'
import { subscriberHandlers } from './subscribers.ts'
import { templateHandlers } from './templates.ts'
import { thresholdHandlers } from './thresholds.ts'
import { trackAndTraceHandlers } from './trackAndTrace.ts'

/** What KPN answers, per row: every row has a handler or stands on the list of those to come. */
export const msmHandlers: HandlersFor<Omit<typeof msmRows, NotYetMsm>> = alive({
  ...addressHandlers,
  ...basketHandlers,
  ...mainProductHandlers,
  ...separateHandlers,
  ...templateHandlers,
  ...hierarchyHandlers,
  ...subscriberHandlers,
  ...contractHandlers,
  ...contractOrderHandlers,
  ...contractPartnerHandlers,
  orderAuthorize: orderAuthorizeHandler,
  ...simOrderHandlers,
  ...simReplaceHandlers,
  ...thresholdHandlers,
  ...trackAndTraceHandlers,
})

/** Lets the clock do its work before each handler looks, and lets words in the search field provoke failures of reads. */
function alive<Handlers extends object>(handlers: Handlers): Handlers {
  const wrapped = Object.entries(handlers as Record<string, (given: Given<Row>) => unknown>).map(([id, handler]) => [
    id,
    (given: Given<Row>) => {
      advance(given.world, given.now)
      return provoked(typed(given.query), () => handler(given))
    },
  ])
  return Object.fromEntries(wrapped) as Handlers
}

/** What somebody typed into a search. */
function typed(query: Readonly<Record<string, unknown>>): string[] {
  return [query['patterns'], query['pattern'], query['filters']]
    .flat()
    .filter((text): text is string => typeof text === 'string')
}
