import { json, operation } from '../operation.ts'
import { byId, contentLanguage, reference } from './common.ts'
import { contractListing, contractSearch } from './contractListing.ts'
import { contractDetails, contractPage, contractPartnerPage, counts } from './schemas/contract.ts'
import { contractItem } from './schemas/contractItem.ts'
import { contractRequest } from './schemas/contractRequests.ts'
import { orderConfirmation } from './schemas/orderSummary.ts'

/** Search and page every contract in scope. */
export const contractList = operation({
  id: 'contractList',
  upstream: 'msm',
  method: 'GET',
  path: '/contract/all',
  permission: 'fleet.read',
  query: contractListing,
  headers: contentLanguage,
  answer: json(contractPage),
})

/** One contract, PIN and PUK included: masked, and revealed for a reason. */
export const contractRead = operation({
  id: 'contractRead',
  upstream: 'msm',
  method: 'GET',
  path: '/contract/id/{id}',
  permission: 'fleet.read',
  secrets: ['pin', 'puk'],
  params: byId,
  answer: json(contractDetails),
})

/** What is on a contract: one root and everything under it. */
export const contractItems = operation({
  id: 'contractItems',
  upstream: 'msm',
  method: 'GET',
  path: '/contract/id/{id}/items',
  permission: 'fleet.read',
  params: byId,
  answer: json(contractItem),
})

/** Fixed contracts that this mobile one may be combined with. */
export const contractFixedPartners = operation({
  id: 'contractFixedPartners',
  upstream: 'msm',
  method: 'GET',
  path: '/contract/id/{id}/vamo/fixed-numbers',
  permission: 'fleet.read',
  params: byId,
  query: contractSearch,
  answer: json(contractPartnerPage),
})

/** Mobile contracts that this fixed one may be combined with. */
export const contractMobilePartners = operation({
  id: 'contractMobilePartners',
  upstream: 'msm',
  method: 'GET',
  path: '/contract/id/{id}/vamo/mobile-numbers',
  permission: 'fleet.read',
  params: byId,
  query: contractSearch,
  answer: json(contractPartnerPage),
})

/** How many contracts there are per type. */
export const contractOverview = operation({
  id: 'contractOverview',
  upstream: 'msm',
  method: 'GET',
  path: '/contract/overview',
  permission: 'fleet.read',
  answer: json(counts),
})

/** Takes a combined fixed and mobile contract apart. */
export const contractSeparate = operation({
  id: 'contractSeparate',
  upstream: 'msm',
  method: 'POST',
  path: '/contracting/separate-fixed-mobile',
  permission: 'contract.change',
  body: json(contractRequest),
  answer: json(orderConfirmation),
  effect: 'write',
  write: {
    reference,
    subject: { kind: 'contract', from: ['body.contractId'] },
    settle: [{ by: 'reference' }],
  },
})
