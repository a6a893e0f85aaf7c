import { addContract } from '../fleet/generateContracts.ts'
import type { Delivery, World } from '../fleet/state.ts'
import { cardFor, newNumber, orderedContract } from './newContract.ts'
import { placesOf } from './orderRules.ts'
import { priceOf, totalOf } from './price.ts'
import type { Basket, DeliveryAddress, OrderedBasket, OrderedLine } from './state.ts'
import { placeAt, subscriptionIn, type Place } from './tree.ts'

/** What is on the contract: goods are delivered once. */
const kept = (world: World, basket: Basket) =>
  new Map([...basket.selected].filter(([spot]) => placeAt(spot, world.contracting.bigTree).main.contract !== undefined))

/** The contract that the order is about, made when it is a new one, and what comes of it. */
export function plan(world: World, basket: Basket, owner: number): { contract: number | null; delivery: Delivery } {
  const { opening, answers, selected } = basket
  const items = kept(world, basket)
  if (opening.kind === 'modify') {
    const id = opening.contractId
    return { contract: id, delivery: { changes: { id, data: {}, items }, closes: [], makes: [] } }
  }
  if (opening.kind === 'combine') {
    const { fixedContractId, mobileContractId } = opening
    const fixed = world.contracts.get(fixedContractId)!
    const mobile = world.contracts.get(mobileContractId)!
    const both = {
      ...orderedContract(world, owner, 'fixedMobile'),
      state: 'ACTIVE' as const,
      mobileNumber: mobile.mobileNumber,
      simCardNumber: mobile.simCardNumber,
      fixedNumber: fixed.fixedNumber,
    }
    const delivery = { closes: [fixedContractId, mobileContractId], makes: [{ contract: both, items }] }
    return { contract: mobileContractId, delivery }
  }
  const product = subscriptionIn(selected, world.contracting.bigTree)?.contract
  if (!product) return { contract: null, delivery: { closes: [], makes: [] } }
  const contract = orderedContract(world, owner, product)
  const previous = opening.kind === 'reactivate' ? world.contracts.get(opening.contractId)!.mobileNumber : null
  contract.mobileNumber = answers.get('phoneNumber') ?? previous
  const isMobile = product !== 'fixedLine'
  const data = {
    state: 'ACTIVE' as const,
    mobileNumber: isMobile ? (contract.mobileNumber ?? newNumber(contract)) : null,
    fixedNumber: answers.get('fixedNumber') ?? null,
    simCardNumber: isMobile ? cardFor(world, basket) : null,
    extension: answers.get('loginExtension') ?? null,
  }
  addContract(world, contract)
  world.contracting.contracted.set(contract.id, items)
  world.revision += 1
  return { contract: contract.id, delivery: { changes: { id: contract.id, data, items }, closes: [], makes: [] } }
}

/** What the order shows of the basket: what was put, what was taken away, and what it costs. */
export function orderedBasket(
  world: World,
  basket: Basket,
  address: Omit<DeliveryAddress, 'id'> | undefined,
): OrderedBasket {
  const { contracting } = world
  const { selected, contracted, answers } = basket
  const total = totalOf(contracting, selected, contracted)
  const line = (place: Place, amount: number, key: OrderedLine['key']): OrderedLine => {
    const { oneTime } = priceOf(contracting, place, selected, contracted.has(place.spot))
    return {
      key,
      name: place.product.name,
      amount,
      oneTimeCents: oneTime.activationFeeInCents + oneTime.hardwareFeeInCents,
      levyCents: oneTime.privateCopyingLevyInCents,
    }
  }
  const put = placesOf(world, basket).flatMap((place) => {
    const amount = selected.get(place.spot)!
    if (place.product.hidden || place.product.folder || contracted.get(place.spot) === amount) return []
    const own = place.main.contract ? 'subscriptions' : 'hardware'
    return [line(place, amount, place.parent ? 'products' : own)]
  })
  const gone = [...contracted].flatMap(([spot, amount]) => {
    const place = placeAt(spot, contracting.bigTree)
    return selected.has(spot) || place.product.hidden || place.product.folder ? [] : [line(place, amount, 'removed')]
  })
  const { activationFeeInCents, hardwareFeeInCents, privateCopyingLevyInCents } = total.oneTime
  return {
    lines: [...put, ...gone],
    oneTimeCents: activationFeeInCents + hardwareFeeInCents + privateCopyingLevyInCents,
    monthlyCents: total.recurring.monthlyFeeInCents,
    address: address ?? null,
    portingCustomerNumber: answers.get('customerNumber') ?? null,
    eSimEmail: answers.get('eSimEmail') ?? null,
    eSimConfirmationCode: answers.get('eSimConfirmationCode') ?? null,
  }
}
