import type { subscriberUpdate } from '#contract/msm/subscribers.ts'
import { expect as comes, openFor } from '../fleet/track.ts'
import { oneName } from '../fleet/tree.ts'
import type { Person, PersonData, World } from '../fleet/state.ts'
import { fail, type Handler } from '../handler.ts'
import { provoked, REJECTED_LATER } from '../sentinels.ts'
import { attributesOf, replaced, textsOf, whyRefused } from './personData.ts'
import { addRequest, summaryOf } from './requests.ts'

export const subscriberUpdateHandler: Handler<typeof subscriberUpdate> = ({ path, body, world, now }) => {
  const person = world.people.get(path.id)
  if (!person) return fail(404, 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND')
  const blocked = openFor(world, { node: person.id }).some(
    (one) => one.family === 'service-request' && one.blocksEditing,
  )
  if (blocked) return fail(400, 'OPERATION_NOT_POSSIBLE', 'another order is under way')
  const data = replaced(body.subscriber)
  return provoked(
    changedTexts(person, data),
    () => whyRefused(data) ?? accept(world, person, data, body.referenceNumber, now),
  )
}

/** What somebody typed: words that stood there before provoke nothing again. */
const changedTexts = (person: Person, data: PersonData): string[] =>
  Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'string' && value !== person[name as keyof PersonData] ? [value] : [],
  )

/** Accepted is not done: the data follows after `dataMs`, unless KPN has looked at it and said no. */
function accept(world: World, person: Person, data: PersonData, referenceNumber: string | undefined, now: number) {
  const { request, at } = addRequest(world, {
    type: 'changeUserData',
    orderedFor: person.id,
    referenceNumber,
    attributes: attributesOf(data),
    rejected: textsOf(data).some((text) => text.includes(REJECTED_LATER)),
    now,
  })
  if (at) comes(world, { due: at.data, kind: 'person', person: person.id, data, tracked: request.id })
  return summaryOf(request, 'changeUserData', oneName(person))
}
