import * as z from 'zod/mini'
import { json, operation } from '../operation.ts'
import { dateTime, int32, int64, required } from '../params.ts'
import { reference } from './common.ts'
import { orderSummary } from './schemas/orderSummary.ts'
import {
  authorizeRequest,
  contractOperations,
  contractRequest,
  datedContractRequest,
  moveContractRequest,
  replaceSimRequest,
  simNumberCheck,
  terminationFee,
} from './schemas/contractRequests.ts'

/**
 * Whatever is ordered on one contract carries our reference and is found again by it. Its state proves nothing: a contract
 * that is blocked may have an unblock under way, and then a block that never arrived would be called done.
 */
const onContract = {
  reference,
  subject: { kind: 'contract', from: ['body.contractId'] },
  settle: [{ by: 'reference' }],
} as const

/** What KPN allows with one contract now, and which order stands in the way. */
export const contractCan = operation({
  id: 'contractCan',
  upstream: 'msm',
  method: 'GET',
  path: '/order/operations',
  permission: 'fleet.read',
  query: { contractId: required(int64) },
  answer: json(contractOperations),
})

/** Accepted means requested: the SIM is blocked when the contract says so. */
export const simBlock = operation({
  id: 'simBlock',
  upstream: 'msm',
  method: 'POST',
  path: '/order/block-sim',
  permission: 'sim.block',
  body: json(contractRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: onContract,
})

export const simUnblock = operation({
  id: 'simUnblock',
  upstream: 'msm',
  method: 'POST',
  path: '/order/unblock-sim',
  permission: 'sim.block',
  body: json(contractRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: onContract,
})

/** Another physical card, or an eSIM. */
export const simReplace = operation({
  id: 'simReplace',
  upstream: 'msm',
  method: 'POST',
  path: '/order/replace-sim',
  permission: 'sim.replace',
  secrets: ['confirmationCode'],
  body: json(replaceSimRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: onContract,
})

/** A POST that changes nothing: an empty 200 means that the new SIM number will do. */
export const simReplaceCheck = operation({
  id: 'simReplaceCheck',
  upstream: 'msm',
  method: 'POST',
  path: '/order/replace-sim/validator',
  permission: 'sim.replace',
  body: json(simNumberCheck),
})

/** To another person or debtor. */
export const contractMove = operation({
  id: 'contractMove',
  upstream: 'msm',
  method: 'POST',
  path: '/order/move',
  permission: 'contract.change',
  body: json(moveContractRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: onContract,
})

/** Takes the number to another operator. */
export const contractPortOut = operation({
  id: 'contractPortOut',
  upstream: 'msm',
  method: 'POST',
  path: '/order/porting-out',
  permission: 'contract.change',
  body: json(datedContractRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: onContract,
})

export const contractTerminate = operation({
  id: 'contractTerminate',
  upstream: 'msm',
  method: 'POST',
  path: '/order/terminate',
  permission: 'contract.change',
  body: json(datedContractRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: onContract,
})

/** What ending on that day costs. */
export const contractTerminationFee = operation({
  id: 'contractTerminationFee',
  upstream: 'msm',
  method: 'GET',
  path: '/order/terminate/termination-fee',
  permission: 'fleet.read',
  query: { contractId: required(int64), wishDate: required(dateTime) },
  answer: json(terminationFee),
})

/** The first day on which it may end, as a bare text. KPN's document calls it both possible and free of a fee. */
export const contractTerminationDate = operation({
  id: 'contractTerminationDate',
  upstream: 'msm',
  method: 'GET',
  path: '/order/terminate/{contractId}/min-date',
  permission: 'fleet.read',
  params: { contractId: required(int32) },
  answer: json(z.string()),
})

/** Approves an order of somebody else that waits for it. */
export const orderAuthorize = operation({
  id: 'orderAuthorize',
  upstream: 'msm',
  method: 'POST',
  path: '/order/authorize',
  permission: 'order.authorize',
  body: json(authorizeRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: { subject: { kind: 'order', from: ['body.orderId'] }, settle: [{ by: 'person' }] },
})
