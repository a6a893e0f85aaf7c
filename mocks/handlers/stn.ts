import type { Row } from '#contract/operation.ts'
import type { stnRows } from '#contract/stn/table.ts'
import { fail, type Given, type HandlersFor } from '../handler.ts'
import { provoked } from '../sentinels.ts'
import { cancelHandlers } from '../stn/cancel.ts'
import { changeHandlers } from '../stn/change.ts'
import { create, portIn } from '../stn/create.ts'
import { isSpent } from '../stn/limits.ts'
import { readHandlers } from '../stn/reads.ts'
import { age } from '../stn/steps.ts'
import { usageHandlers } from '../stn/usage.ts'

/** What sTN answers, per row. */
export const stnHandlers: HandlersFor<typeof stnRows> = alive({
  ...readHandlers,
  ...usageHandlers,
  ...changeHandlers,
  ...cancelHandlers,
  subscriptionCreate: create,
  subscriptionPortIn: portIn,
})

/** Counts against the endpoint's limit, lets the clock do its work, and lets words of a request provoke failures. */
function alive<Handlers extends object>(handlers: Handlers): Handlers {
  const wrapped = Object.entries(handlers as Record<string, (given: Given<Row>) => unknown>).map(([id, handler]) => [
    id,
    (given: Given<Row>) => {
      const { stn } = given.world
      if (isSpent(stn, id, given.now)) return fail(429, 'TooManyRequests', 'Rate limit exceeded')
      age(stn, given.now)
      return provoked(typed(given), () => handler(given))
    },
  ])
  return Object.fromEntries(wrapped) as Handlers
}

/** What somebody typed: the texts of a write, the searched number of a read. */
function typed({ query, body }: Given<Row>): string[] {
  const values = Object.values({ ...(query as object), ...(body as object | undefined) })
  return values.filter((text): text is string => typeof text === 'string')
}
