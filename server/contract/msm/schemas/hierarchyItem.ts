import * as z from 'zod/mini'
import { id, openEnum, paged, wire } from '../../wire.ts'
import { operationState } from './availability.ts'

export const NODE_KINDS = [
  'CUSTOMER',
  'DEBTOR',
  'SUBSCRIBER',
  'COST_CENTER',
  'CUSTOM_GROUP',
  'BUSINESS_LOCATION',
] as const
export type NodeKind = (typeof NODE_KINDS)[number]

const fields = {
  id,
  name: z.string(),
  type: openEnum(...NODE_KINDS),
  email: z.string(),
  firstName: z.string(),
  prefix: z.string(),
  lastName: z.string(),
  employeeNumber: z.string(),
  costCenterNumber: z.string(),
  operation: operationState,
}

/** Above a node, from the customer down. KPN types the elements as items again; theirs have no path of their own. */
export const hierarchyPath = z.array(wire(fields))

export const hierarchyItem = wire({ ...fields, path: hierarchyPath })
export const hierarchyPage = paged(hierarchyItem)
