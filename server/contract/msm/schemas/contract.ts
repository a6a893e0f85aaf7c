import * as z from 'zod/mini'
import { id, localized, mapOf, openEnum, paged, wire } from '../../wire.ts'
import { operationState } from './availability.ts'
import { hierarchyPath } from './hierarchyItem.ts'
import { numberPresentation } from './numberPresentation.ts'

export const CONTRACT_STATES = ['ACTIVE', 'CLOSED', 'ORDERED', 'PENDING', 'BLOCKED'] as const

/** A contract in a list. Names and numbers are spelled otherwise than in its details (reference 3.4). */
export const contract = wire({
  id,
  firstName: z.string(),
  namePrefix: z.string(),
  lastName: z.string(),
  mobileNumber: z.string(),
  fixedNumber: z.string(),
  product: localized,
  productCategory: z.string(),
  state: openEnum(...CONTRACT_STATES),
  simCardNumber: z.string(),
  extension: z.string(),
  sipAccount: z.string(),
  imei: z.string(),
  category: z.string(),
})
export const contractPage = paged(contract)

/** Contracts of one person per category key. */
export const contractsByCategory = mapOf(contractPage)

/** How many contracts there are per type key (`mobile`, `fixed`, `fixed_mobile`, …). */
export const counts = mapOf(z.int())

export const contractDetails = wire({
  id,
  name: localized,
  phoneNumber: z.string(),
  fixedNumber: z.string(),
  /** A letter: A active, C closed, O ordered, P pending, S blocked. */
  status: z.string(),
  hierarchyPath,
  simCardNumber: z.string(),
  uiccid: z.string(),
  imei: z.string(),
  pin: z.string(),
  puk: z.string(),
  activationDate: z.string(),
  startDate: z.string(),
  endDate: z.string(),
  lastStatusChangeDate: z.string(),
  tariffPlan: z.string(),
  multiplicity: z.int(),
  individualBundle: z.boolean(),
  extension: z.string(),
  sipAccount: z.string(),
  pbxName: z.string(),
  fixedMobilePbxId: z.string(),
  fixedMobilePbxName: z.string(),
  flexibleNumberPresentation: numberPresentation,
  enterpriseId: z.string(),
  enterpriseName: z.string(),
  userGroupId: z.string(),
  userGroupName: z.string(),
  userId: z.string(),
  userPrincipalName: z.string(),
})

/** A contract that may be combined with another, or why not. */
export const contractPartnerPage = paged(
  wire({
    id,
    firstName: z.string(),
    namePrefix: z.string(),
    lastName: z.string(),
    mobileNumber: z.string(),
    fixedNumber: z.string(),
    operation: operationState,
  }),
)
