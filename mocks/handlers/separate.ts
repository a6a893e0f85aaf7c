import type { contractSeparate } from '#contract/msm/contracts.ts'
import { orderedContract } from '../basket/newContract.ts'
import { track } from '../basket/order.ts'
import { frozenRefusal } from '../basket/orderRules.ts'
import { put } from '../basket/select.ts'
import { placeAt } from '../basket/tree.ts'
import type { ProductKey } from '../fleet/products.ts'
import type { Contract, World } from '../fleet/state.ts'
import type { Failure, Handler } from '../handler.ts'
import { provoked, REJECTED_LATER } from '../sentinels.ts'
import { contractNotFound, whyRefused } from './contractOperations.ts'
import { marked } from './requests.ts'

/** One half of what was combined, with what comes with such a subscription. */
function half(world: World, owner: number, product: ProductKey, numbers: Partial<Contract>) {
  const items = new Map<string, number>()
  put({ selected: items, bigTree: 0 }, placeAt(product, 0), 1)
  return { contract: { ...orderedContract(world, owner, product), state: 'ACTIVE' as const, ...numbers }, items }
}

/** Two contracts take the place of the combined one when KPN is done. */
const separate: Handler<typeof contractSeparate> = ({ body, world, now }) => {
  const contract = world.contracts.get(body.contractId)
  if (!contract) return contractNotFound()
  const reference = body.referenceNumber ?? ''
  return provoked([reference], (): { orderId: number } | Failure => {
    const { id, owner, product, mobileNumber, simCardNumber, fixedNumber, extension } = contract
    const refused = frozenRefusal(world, owner) ?? whyRefused(world, contract, 'separateFixedMobile')
    if (refused) return refused
    const mobile = half(world, owner, 'voiceAndData', { mobileNumber, simCardNumber })
    const fixed = half(world, owner, 'fixedLine', { fixedNumber, extension })
    const order = track(world, {
      customerReference: marked(body.referenceNumber),
      wishDate: undefined,
      isRejected: reference.includes(REJECTED_LATER),
      now,
      owner,
      contract: id,
      product,
      type: { en: 'Separate fixed and mobile', nl: 'Vast en mobiel splitsen' },
      delivery: { closes: [id], makes: [mobile, fixed] },
    })
    return { orderId: order.id }
  })
}

export const separateHandlers = { contractSeparate: separate }
