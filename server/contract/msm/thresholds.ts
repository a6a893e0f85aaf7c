import { json, operation } from '../operation.ts'
import { int64, required } from '../params.ts'
import { byId, contentLanguage } from './common.ts'
import { contractListing } from './contractListing.ts'
import { operationAvailability } from './schemas/availability.ts'
import { contractPage } from './schemas/contract.ts'
import {
  removeThresholds,
  thresholdContracts,
  thresholdDetails,
  thresholdList as thresholds,
  thresholdRequest,
} from './schemas/threshold.ts'

const ofThreshold = { thresholdId: required(int64) } as const
const onContracts = { subject: { kind: 'contract', from: ['body.contractsIds'] }, settle: [{ by: 'person' }] } as const

/** Limits per day, of the whole customer, not paged. */
export const thresholdList = operation({
  id: 'thresholdList',
  upstream: 'msm',
  method: 'GET',
  path: '/contract/thresholds',
  permission: 'fleet.read',
  answer: json(thresholds),
})

/** Answers with nothing: the list is read again. Its name is unique within the customer. */
export const thresholdCreate = operation({
  id: 'thresholdCreate',
  upstream: 'msm',
  method: 'POST',
  path: '/contract/thresholds',
  permission: 'threshold.manage',
  body: json(thresholdRequest),
  effect: 'write',
  write: { subject: { kind: 'threshold' }, settle: [{ by: 'person' }] },
})

export const thresholdCan = operation({
  id: 'thresholdCan',
  upstream: 'msm',
  method: 'GET',
  path: '/contract/thresholds/availability',
  permission: 'fleet.read',
  answer: json(operationAvailability),
})

/** All of them or none. */
export const thresholdRemove = operation({
  id: 'thresholdRemove',
  upstream: 'msm',
  method: 'POST',
  path: '/contract/thresholds/remove',
  permission: 'threshold.manage',
  body: json(removeThresholds),
  effect: 'write',
  write: { subject: { kind: 'threshold', from: ['body.thresholdIds'] }, settle: [{ by: 'person' }] },
})

/** One threshold and what may be changed about it. */
export const thresholdRead = operation({
  id: 'thresholdRead',
  upstream: 'msm',
  method: 'GET',
  path: '/contract/thresholds/{id}',
  permission: 'fleet.read',
  params: byId,
  answer: json(thresholdDetails),
})

export const thresholdUpdate = operation({
  id: 'thresholdUpdate',
  upstream: 'msm',
  method: 'POST',
  path: '/contract/thresholds/{id}',
  permission: 'threshold.manage',
  params: byId,
  body: json(thresholdRequest),
  effect: 'write',
  write: {
    subject: { kind: 'threshold', from: ['path.id'] },
    settle: [{ by: 'state', read: 'thresholdRead', same: 'body', at: 'threshold' }, { by: 'person' }],
  },
})

/** A contract takes one threshold of each type. */
export const thresholdAssign = operation({
  id: 'thresholdAssign',
  upstream: 'msm',
  method: 'POST',
  path: '/contract/thresholds/{id}/assign',
  permission: 'threshold.manage',
  params: byId,
  body: json(thresholdContracts),
  effect: 'write',
  write: onContracts,
})

export const thresholdUnassign = operation({
  id: 'thresholdUnassign',
  upstream: 'msm',
  method: 'POST',
  path: '/contract/thresholds/{id}/unassign',
  permission: 'threshold.manage',
  params: byId,
  body: json(thresholdContracts),
  effect: 'write',
  write: onContracts,
})

export const thresholdContractList = operation({
  id: 'thresholdContractList',
  upstream: 'msm',
  method: 'GET',
  path: '/contract/thresholds/{thresholdId}/contracts',
  permission: 'fleet.read',
  params: ofThreshold,
  query: contractListing,
  headers: contentLanguage,
  answer: json(contractPage),
})

/** Contracts that could still be put under it. */
export const thresholdCandidateList = operation({
  id: 'thresholdCandidateList',
  upstream: 'msm',
  method: 'GET',
  path: '/contract/thresholds/{thresholdId}/contracts-to-assign',
  permission: 'fleet.read',
  params: ofThreshold,
  query: contractListing,
  headers: contentLanguage,
  answer: json(contractPage),
})
