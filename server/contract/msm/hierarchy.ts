import { json, operation } from '../operation.ts'
import { flag, int64, many, oneOf, text } from '../params.ts'
import { byId, page, reference } from './common.ts'
import {
  bulkOrderSummary,
  createCostCenterRequest,
  createdGroup,
  createGroupRequest,
  groupOperations,
  hierarchyDetails,
  hierarchyOperations,
  moveGroupsRequest,
  updateGroupRequest,
} from './schemas/hierarchyDetails.ts'
import { hierarchyPage } from './schemas/hierarchyItem.ts'

/**
 * Children of a node, without `id` the roots that the API user sees. With `operationType` every child says whether
 * it can take what `contextId` or `contextIds` (at most ten) name (reference 3.2).
 */
export const hierarchyChildren = operation({
  id: 'hierarchyChildren',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/children',
  permission: 'fleet.read',
  query: {
    id: int64,
    ...page,
    pattern: text,
    includeCustomer: flag,
    includeGroups: flag,
    operationType: oneOf(
      'MOVE_CONTRACT',
      'MOVE_GROUP',
      'ASSIGN_TO_HIERARCHY',
      'CREATE_COST_CENTER',
      'CREATE_CUSTOM_GROUP',
      'REMOVE_GROUP',
    ),
    contextId: int64,
    contextIds: many(int64),
  },
  answer: json(hierarchyPage),
})

/** What the API user may do in the hierarchy at all. */
export const hierarchyCan = operation({
  id: 'hierarchyCan',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/children/operations',
  permission: 'fleet.read',
  answer: json(hierarchyOperations),
})

/**
 * Moves up to ten nodes at once. KPN refuses a reference number unless people or locations are among them, and ids do not
 * tell: whoever sends the move knows, and makes one (`makeReference`) where it is taken.
 */
export const hierarchyMove = operation({
  id: 'hierarchyMove',
  upstream: 'msm',
  method: 'POST',
  path: '/hierarchy/children/move',
  permission: 'hierarchy.manage',
  body: json(moveGroupsRequest),
  answer: json(bulkOrderSummary),
  effect: 'write',
  write: {
    reference: { ...reference, made: false },
    subject: { kind: 'group', from: ['body.movedGroupIds'] },
    settle: [
      { by: 'reference' },
      { by: 'under', moved: 'body.movedGroupIds', to: 'body.destinationGroupId' },
      { by: 'person' },
    ],
  },
})

/** Its number tells a cost centre from all others of the customer, so it can be found again. */
export const costCenterCreate = operation({
  id: 'costCenterCreate',
  upstream: 'msm',
  method: 'POST',
  path: '/hierarchy/children/cost-center',
  permission: 'hierarchy.manage',
  body: json(createCostCenterRequest),
  answer: json(createdGroup),
  effect: 'write',
  write: {
    subject: { kind: 'group' },
    settle: [
      { by: 'child', of: 'body.groupId', same: ['body.name', 'body.costCenterNumber'], as: 'groupId' },
      { by: 'person' },
    ],
  },
})

/** A group of the company's own making; not under another one. Two may have one name: a found one need not be ours. */
export const virtualGroupCreate = operation({
  id: 'virtualGroupCreate',
  upstream: 'msm',
  method: 'POST',
  path: '/hierarchy/children/virtual-group',
  permission: 'hierarchy.manage',
  body: json(createGroupRequest),
  answer: json(createdGroup),
  effect: 'write',
  write: { subject: { kind: 'group' }, settle: [{ by: 'person' }] },
})

/** A node that is no person. */
export const groupRead = operation({
  id: 'groupRead',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/children/{id}',
  permission: 'fleet.read',
  params: byId,
  answer: json(hierarchyDetails),
})

/** Renames a custom group or cost centre. */
export const groupUpdate = operation({
  id: 'groupUpdate',
  upstream: 'msm',
  method: 'POST',
  path: '/hierarchy/children/{id}',
  permission: 'hierarchy.manage',
  params: byId,
  body: json(updateGroupRequest),
  effect: 'write',
  write: {
    subject: { kind: 'group', from: ['path.id'] },
    settle: [
      { by: 'state', read: 'groupRead', same: 'body', names: { costCenterNumber: 'costCenter.number' } },
      { by: 'person' },
    ],
  },
})

/** What may be done with one node now. */
export const groupCan = operation({
  id: 'groupCan',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/children/{id}/operations',
  permission: 'fleet.read',
  params: byId,
  answer: json(groupOperations),
})

/** Removes a group; what was in it moves one level up. */
export const groupRemove = operation({
  id: 'groupRemove',
  upstream: 'msm',
  method: 'POST',
  path: '/hierarchy/children/{id}/remove',
  permission: 'hierarchy.manage',
  params: byId,
  effect: 'write',
  write: {
    subject: { kind: 'group', from: ['path.id'] },
    settle: [{ by: 'gone', read: 'groupRead' }, { by: 'person' }],
  },
})
