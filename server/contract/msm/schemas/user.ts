import * as z from 'zod/mini'
import { id, paged, wire } from '../../wire.ts'
import { ids, referenceNumber } from '../common.ts'
import { hierarchyItem } from './hierarchyItem.ts'
import { gender, language } from './subscriber.ts'

export const rolePage = paged(wire({ id, name: z.string(), selected: z.boolean() }))

export const privilegeList = z.array(z.string())

export const editRolesRequest = z
  .strictObject({ rolesToAdd: z.optional(ids()), rolesToRemove: z.optional(ids()) })
  .check(z.refine((roles) => roles.rolesToAdd || roles.rolesToRemove, { error: 'no role is named' }))

export const gripEntityList = z.array(
  wire({
    id,
    userName: z.string(),
    firstName: z.string(),
    surname: z.string(),
    email: z.string(),
    employeeNumber: z.string(),
    gender,
    preferredLanguage: language,
    mobileNumber: z.string(),
    fixedNumber: z.string(),
  }),
)

/** KPN answers MOBILE_OR_FIXED_NUMBER_IS_REQUIRED when both are missing. */
export const linkSubscriberRequest = z
  .strictObject({
    subscriberId: z.int(),
    gripEntityId: z.int(),
    email: z.optional(z.string()),
    mobileNumber: z.optional(z.string()),
    fixedNumber: z.optional(z.string()),
    managedEntities: z.optional(ids()),
    roles: z.optional(ids()),
    referenceNumber,
  })
  .check(
    z.refine((link) => link.mobileNumber || link.fixedNumber, {
      path: ['mobileNumber'],
      error: 'a mobile or a fixed number is needed',
    }),
  )

export const managedEntityList = z.array(hierarchyItem)

export const managedEntitiesRequest = z.strictObject({ groupIds: ids() })
