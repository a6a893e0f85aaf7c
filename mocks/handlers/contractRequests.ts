import type { REQUEST_TYPES } from '../fleet/requestTypes.ts'
import type { Change, Contract, World } from '../fleet/state.ts'
import { expect as comes } from '../fleet/track.ts'
import { nodeOf } from '../fleet/tree.ts'
import { REJECTED_LATER } from '../sentinels.ts'
import { nameOf } from './moves.ts'
import { addRequest, summaryOf } from './requests.ts'

interface AskedOfContract {
  readonly type: keyof typeof REQUEST_TYPES
  readonly contract: Contract
  readonly referenceNumber: string | undefined
  readonly attributes?: Readonly<Record<string, string>>
  /** Ms since 1970. */
  readonly wishDate?: number | undefined
  /** What the contract is when the request is closed. */
  readonly becomes: Extract<Change, { kind: 'contract' }>['data']
  readonly now: number
}

/** Takes a request for a contract, which changes when the request is closed, and answers as KPN answers. */
export function requestFor(world: World, { becomes, ...asked }: AskedOfContract) {
  const { type, contract, referenceNumber } = asked
  const { request, at } = addRequest(world, {
    ...asked,
    orderedFor: contract.owner,
    attributes: { ...lineOf(contract), ...asked.attributes },
    rejected: referenceNumber?.includes(REJECTED_LATER) === true,
  })
  if (at) comes(world, { due: at.closed, kind: 'contract', tracked: request.id, contract: contract.id, data: becomes })
  return summaryOf(request, type, nameOf(nodeOf(world, contract.owner)!))
}

/** KPN's attributes for the number and the card that a request is about. */
const lineOf = ({ mobileNumber, fixedNumber, simCardNumber }: Contract): Record<string, string> => ({
  ...(mobileNumber !== null && { accesspointNameMSISDN: mobileNumber }),
  ...(fixedNumber !== null && { accesspointNameFixedNumber: fixedNumber }),
  ...(simCardNumber !== null && { accesspointNameSIM: simCardNumber }),
})
