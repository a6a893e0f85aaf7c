import type { subscriberMove } from '#contract/msm/subscribers.ts'
import { nodeOf, oneName } from '../fleet/tree.ts'
import { fail, type Handler } from '../handler.ts'
import { provoked } from '../sentinels.ts'
import { carryOut, whyStays } from './moves.ts'
import { marked, summaryOf } from './requests.ts'
import { stamp } from './shapes.ts'

const NOT_FOUND = 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND'

/**
 * Within a debtor at once, whatever date is asked for. Where no request is made there is no id to answer with: that the
 * answer then says `Finished` is a guess.
 */
export const subscriberMoveHandler: Handler<typeof subscriberMove> = ({ path, body, world, now }) => {
  const person = world.people.get(path.id)
  const to = nodeOf(world, body.destinationGroupId)
  if (!person || !to) return fail(404, NOT_FOUND)
  const { referenceNumber, wishDate } = body
  return provoked([referenceNumber ?? ''], () => {
    const refused = whyStays(world, person, to)
    if (refused || to.type === 'SUBSCRIBER') return refused ?? fail(404, NOT_FOUND)
    const asked = { referenceNumber, wishDate: wishDate === undefined ? undefined : Date.parse(wishDate), now }
    const request = carryOut(world, { node: person, to, ...asked })
    if (request) return summaryOf(request, 'moveUser', oneName(person))
    return {
      contextName: oneName(person),
      operation: 'moveUser',
      status: 'Finished',
      referenceNumber: marked(referenceNumber),
      id: null,
      creationDate: stamp(now),
    }
  })
}
