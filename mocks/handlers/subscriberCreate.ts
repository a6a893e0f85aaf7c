import type { subscriberCreate } from '#contract/msm/subscribers.ts'
import { personUnder } from '../fleet/hierarchyRules.ts'
import type { Person, PersonData, World } from '../fleet/state.ts'
import { expect as comes } from '../fleet/track.ts'
import { nodeOf, oneName } from '../fleet/tree.ts'
import { fail, type Given, type Handler } from '../handler.ts'
import { provoked, REJECTED_LATER } from '../sentinels.ts'
import { attributesOf, replaced, textsOf, whyRefused } from './personData.ts'
import { addRequest, summaryOf } from './requests.ts'

type Body = Given<typeof subscriberCreate>['body']

/** Under a node that takes people. KPN documents no codes for this call; these are its codes for the like elsewhere. */
export const subscriberCreateHandler: Handler<typeof subscriberCreate> = ({ body, world, now }) => {
  const group = nodeOf(world, body.groupId)
  if (!group) return fail(404, 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND')
  const blocked = personUnder(world, group)
  if (blocked) return fail(400, blocked.reason)
  const data = replaced(body.subscriber)
  return provoked(textsOf(data), () => whyRefused(data) ?? create(world, body, data, now))
}

/** The answer names the request, not the person: lists, tree and search show the person after `visibleMs`. */
function create(world: World, { groupId, referenceNumber, userAdditionalInfo }: Body, data: PersonData, now: number) {
  const person: Person = {
    ...data,
    id: world.nextId,
    type: 'SUBSCRIBER',
    parent: groupId,
    user: userAdditionalInfo !== undefined,
    gripUser: userAdditionalInfo?.gripEntityId !== undefined,
    contracts: [],
  }
  world.nextId += 1
  world.offstage.set(person.id, person)
  const { request, at } = addRequest(world, {
    type: 'createUser',
    orderedFor: person.id,
    referenceNumber,
    attributes: { ...attributesOf(data), groupId: String(groupId) },
    rejected: textsOf(data).some((text) => text.includes(REJECTED_LATER)),
    now,
  })
  if (at) comes(world, { due: at.visible, kind: 'join', person: person.id, tracked: request.id })
  return summaryOf(request, 'createUser', oneName(person))
}
