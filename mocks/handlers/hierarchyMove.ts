import type { hierarchyMove } from '#contract/msm/hierarchy.ts'
import { nodeOf } from '../fleet/tree.ts'
import type { Group, World, WorldNode } from '../fleet/state.ts'
import { fail, type Failure, type Given, type Handler } from '../handler.ts'
import { provoked } from '../sentinels.ts'
import { carryOut, changesDebtor, nameOf, whyStays } from './moves.ts'
import { marked } from './requests.ts'

type Body = Given<typeof hierarchyMove>['body']

/** KPN's refusals in the order of its document; one item that may not move keeps all of them where they are. */
function whyNone(world: World, nodes: readonly WorldNode[], to: WorldNode, body: Body): Failure | undefined {
  for (const node of nodes) {
    const refused = whyStays(world, node, to)
    if (refused) return refused
  }
  if (to.type === 'SUBSCRIBER') return undefined
  if (body.wishDate !== undefined && !nodes.some((node) => changesDebtor(world, node, to))) {
    return fail(400, 'WISH_DATE_NOT_SUPPORTED', 'A wish date is for subscribers who change debtor')
  }
  const takesReference = nodes.some(({ type }) => type === 'SUBSCRIBER' || type === 'BUSINESS_LOCATION')
  return body.referenceNumber === undefined || takesReference
    ? undefined
    : fail(400, 'REFERENCE_NUMBER_NOT_SUPPORTED', 'A reference number is for subscribers and business locations')
}

/** Up to ten at once, all or none. `orders` are the requests that came of it, if any. */
export const hierarchyMoveHandler: Handler<typeof hierarchyMove> = ({ body, world, now }) => {
  const { destinationGroupId, referenceNumber, wishDate } = body
  const ids = [...new Set(body.movedGroupIds)]
  const to = nodeOf(world, destinationGroupId)
  const nodes = ids.flatMap((id) => nodeOf(world, id) ?? [])
  if (!to || nodes.length < ids.length) return fail(404, 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND')
  return provoked([referenceNumber ?? ''], () => {
    const refused = whyNone(world, nodes, to, body)
    if (refused) return refused
    const wanted = wishDate === undefined ? undefined : Date.parse(wishDate)
    const orders = nodes.flatMap((node) => {
      const request = carryOut(world, { node, to: to as Group, referenceNumber, wishDate: wanted, now })
      const operation = node.type === 'SUBSCRIBER' ? 'moveUser' : 'moveLocation'
      return request ? [{ id: request.id, contextName: nameOf(node), operation }] : []
    })
    return { referenceNumber: referenceNumber === undefined ? null : marked(referenceNumber), orders }
  })
}
