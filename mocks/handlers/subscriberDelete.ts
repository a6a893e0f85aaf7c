import type { subscriberDelete } from '#contract/msm/subscribers.ts'
import type { Person, World } from '../fleet/state.ts'
import { expect as comes, openFor } from '../fleet/track.ts'
import { oneName } from '../fleet/tree.ts'
import { fail, type Failure, type Handler } from '../handler.ts'
import { provoked, REJECTED_LATER } from '../sentinels.ts'
import { liveContracts } from './contractShapes.ts'
import { addRequest, summaryOf } from './requests.ts'

/** KPN documents no codes for this call; OPERATION_NOT_POSSIBLE is what its hierarchy says elsewhere, the sentences are ours. */
function whyKept(world: World, person: Person): Failure | undefined {
  const contracts = liveContracts(world, person).length
  if (contracts > 0) {
    const count = contracts === 1 ? '1 contract that has' : `${contracts} contracts that have`
    return fail(400, 'OPERATION_NOT_POSSIBLE', `The subscriber has ${count} not ended`)
  }
  return openFor(world, { node: person.id }).length > 0
    ? fail(400, 'OPERATION_NOT_POSSIBLE', 'Another order for the subscriber is under way')
    : undefined
}

/** The person is gone after `dataMs`; until then nobody may edit or move who is about to go. */
export const subscriberDeleteHandler: Handler<typeof subscriberDelete> = ({ path, body, world, now }) => {
  const person = world.people.get(path.id)
  if (!person) return fail(404, 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND')
  const { referenceNumber } = body
  return provoked([referenceNumber ?? ''], () => {
    const kept = whyKept(world, person)
    if (kept) return kept
    const { request, at } = addRequest(world, {
      type: 'deleteUser',
      orderedFor: person.id,
      referenceNumber,
      attributes: { firstName: person.firstName, lastName: person.surname },
      blocksEditing: true,
      rejected: referenceNumber?.includes(REJECTED_LATER) === true,
      now,
    })
    if (at) comes(world, { due: at.data, kind: 'leave', person: person.id, tracked: request.id })
    return summaryOf(request, 'deleteUser', oneName(person))
  })
}
