import * as z from 'zod/mini'
import { id, openEnum, paged, wire } from '../../wire.ts'
import { filled, ids, moment, referenceNumber, upTo } from '../common.ts'
import { operationEnabled } from './availability.ts'
import { hierarchyPath } from './hierarchyItem.ts'

const subscriber = wire({
  id,
  firstName: z.string(),
  prefix: z.string(),
  lastName: z.string(),
  path: hierarchyPath,
  contracts: wire({ firstPhoneNumber: z.string(), amount: z.int() }),
  fixedNumber: z.string(),
  employeeNumber: z.string(),
  user: z.boolean(),
  gripUser: z.boolean(),
})
export const subscriberPage = paged(subscriber)

export const gender = openEnum('MALE', 'FEMALE', 'OTHER')
export const language = openEnum('EN', 'NL')

export const subscriberDetails = wire({
  path: hierarchyPath,
  id,
  location: z.array(z.string()),
  firstName: z.string(),
  surnamePrefix: z.string(),
  surname: z.string(),
  email: z.string(),
  vip: z.boolean(),
  employeeNumber: z.string(),
  gender,
  preferredLanguage: language,
  comments: z.string(),
  mobileNumber: z.string(),
  fixedNumber: z.string(),
  user: z.boolean(),
  gripUser: z.boolean(),
})

/**
 * What a PUT replaces. Stricter than KPN's document on purpose: KPN's own how-to asks for first name, surname and
 * gender, and `vip` left out would be reset to false. What is left out is emptied by KPN.
 */
export const subscriberData = z.strictObject({
  firstName: filled(100),
  surnamePrefix: z.optional(upTo(32)),
  surname: filled(100),
  gender: z.enum(['MALE', 'FEMALE', 'OTHER']),
  vip: z.boolean(),
  email: z.optional(z.string()),
  employeeNumber: z.optional(upTo(100)),
  preferredLanguage: z.optional(z.enum(['EN', 'NL'])),
  comments: z.optional(upTo(4000)),
  mobileNumber: z.optional(z.string()),
  fixedNumber: z.optional(z.string()),
})

export const updateSubscriberRequest = z.strictObject({
  referenceNumber,
  subscriber: subscriberData,
})

/** Under which node, and whether the person may also sign in at KPN's own portal. */
export const createSubscriberRequest = z.strictObject({
  groupId: z.int(),
  referenceNumber,
  subscriber: subscriberData,
  userAdditionalInfo: z.optional(
    z.strictObject({
      gripEntityId: z.optional(z.int()),
      managedEntities: z.optional(ids()),
      roles: z.optional(ids()),
    }),
  ),
})

export const deleteSubscriberRequest = z.strictObject({ referenceNumber })

/** A date only when the debtor changes. */
export const moveSubscriberRequest = z.strictObject({
  destinationGroupId: z.int(),
  referenceNumber,
  wishDate: z.optional(moment),
})

export const subscriberOperations = wire({
  editable: operationEnabled,
  movable: operationEnabled,
  removable: operationEnabled,
  rolesEditable: operationEnabled,
})
