import { json, operation } from '../operation.ts'
import { int64, oneOf, required, text } from '../params.ts'
import { byId, bySubscriber, order, page, reference } from './common.ts'
import { orderSummary } from './schemas/orderSummary.ts'
import {
  editRolesRequest,
  gripEntityList,
  linkSubscriberRequest,
  managedEntityList,
  managedEntitiesRequest,
  privilegeList,
  rolePage,
} from './schemas/user.ts'

const roleListing = { ...page, order, pattern: text, sortBy: oneOf('NAME', 'SELECTED') } as const

/** The roles that a user of KPN's own portal can have. */
export const roleList = operation({
  id: 'roleList',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/subscribers/roles',
  permission: 'fleet.read',
  query: roleListing,
  answer: json(rolePage),
})

/** The names of the privileges in a role. */
export const rolePrivileges = operation({
  id: 'rolePrivileges',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/subscribers/roles/{roleId}/privileges',
  permission: 'fleet.read',
  params: { roleId: required(int64) },
  answer: json(privilegeList),
})

/** The roles of one person. */
export const subscriberRoles = operation({
  id: 'subscriberRoles',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/subscribers/{subscriberId}/roles',
  permission: 'fleet.read',
  params: bySubscriber,
  query: roleListing,
  answer: json(rolePage),
})

/** Gives roles to a person and takes roles away. */
export const subscriberRolesEdit = operation({
  id: 'subscriberRolesEdit',
  upstream: 'msm',
  method: 'POST',
  path: '/hierarchy/subscribers/{subscriberId}/roles',
  permission: 'people.edit',
  params: bySubscriber,
  body: json(editRolesRequest),
  effect: 'write',
  write: { subject: { kind: 'person', from: ['path.subscriberId'] }, settle: [{ by: 'person' }] },
})

/** Sign-in identities of KPN's portal that belong to nobody yet. */
export const gripEntityFree = operation({
  id: 'gripEntityFree',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/grip-entities',
  permission: 'people.edit',
  answer: json(gripEntityList),
})

/** Makes a person a user of KPN's own portal. */
export const subscriberLink = operation({
  id: 'subscriberLink',
  upstream: 'msm',
  method: 'POST',
  path: '/hierarchy/subscribers/link',
  permission: 'people.edit',
  body: json(linkSubscriberRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: {
    reference,
    subject: { kind: 'person', from: ['body.subscriberId'] },
    settle: [{ by: 'reference' }],
  },
})

/** The nodes that a person manages. */
export const managedEntities = operation({
  id: 'managedEntities',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/subscribers/{id}/managed-entities',
  permission: 'fleet.read',
  params: byId,
  answer: json(managedEntityList),
})

const onManager = { subject: { kind: 'person', from: ['path.id'] }, settle: [{ by: 'person' }] } as const

/** Gives a person nodes to manage. */
export const managedEntitiesAssign = operation({
  id: 'managedEntitiesAssign',
  upstream: 'msm',
  method: 'POST',
  path: '/hierarchy/subscribers/{id}/assign-entities',
  permission: 'hierarchy.manage',
  params: byId,
  body: json(managedEntitiesRequest),
  effect: 'write',
  write: onManager,
})

/** Takes managed nodes away from a person. */
export const managedEntitiesUnassign = operation({
  id: 'managedEntitiesUnassign',
  upstream: 'msm',
  method: 'POST',
  path: '/hierarchy/subscribers/{id}/unassign-entities',
  permission: 'hierarchy.manage',
  params: byId,
  body: json(managedEntitiesRequest),
  effect: 'write',
  write: onManager,
})
