import type { simReplace, simReplaceCheck } from '#contract/msm/simOrders.ts'
import { nextProfile, whyNotCard } from '../fleet/simCards.ts'
import type { Contract, World } from '../fleet/state.ts'
import { fail, type Failure, type Handler } from '../handler.ts'
import { provoked, REFUSED_EMAIL } from '../sentinels.ts'
import { contractNotFound, whyRefused } from './contractOperations.ts'
import { msOf, requestFor, whyNotThatDay } from './contractRequests.ts'

function whyNot(world: World, contract: Contract, card: string): Failure | undefined {
  const refused = whyNotCard(world, contract, card)
  return refused && fail(400, refused.code, refused.message)
}

const check: Handler<typeof simReplaceCheck> = ({ body, world }) => {
  const contract = world.contracts.get(body.contractId)
  return contract ? whyNot(world, contract, body.newSimCardNumber) : contractNotFound()
}

/**
 * A card out of stock, or a profile that KPN sends by e-mail. A blocked line stays blocked: KPN says nothing of it. The
 * confirmation code is kept nowhere.
 */
const replace: Handler<typeof simReplace> = ({ body, world, now }) => {
  const contract = world.contracts.get(body.contractId)
  if (!contract) return contractNotFound()
  const { esim, email = '', newSimCardNumber = '', referenceNumber, wishDate } = body
  return provoked([referenceNumber ?? '', email], () => {
    const refused =
      whyRefused(world, contract, 'replaceSim') ??
      whyNotThatDay(wishDate, now) ??
      (esim ? whyNotAddress(email) : whyNot(world, contract, newSimCardNumber))
    if (refused) return refused
    const card = esim ? nextProfile(world) : newSimCardNumber
    return requestFor(world, {
      type: 'replaceSim',
      contract,
      referenceNumber,
      attributes: { UIccId: contract.simCardNumber!, newUiccId: card, ...(esim && { email }) },
      newSim: card,
      wishDate: msOf(wishDate),
      becomes: { simCardNumber: card },
      now,
    })
  })
}

const whyNotAddress = (email: string): Failure | undefined =>
  email.startsWith(REFUSED_EMAIL) || !email.includes('@')
    ? fail(400, 'INVALID_EMAIL', 'The e-mail address is not valid')
    : undefined

export const simReplaceHandlers = { simReplace: replace, simReplaceCheck: check }
