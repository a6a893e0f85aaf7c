import type { BasketWay, Characteristic, Step } from './basket.ts'
import { isChangedLine, type BasketMoney } from './basketMoney.ts'
import type { BasketForm } from './basketState.ts'
import { valueOf } from './characteristics.ts'
import {
  ADDRESS_FIELD_NAMES,
  addressBody,
  addressFaults,
  type AddressFaults,
  type TypedAddress,
} from './deliveryAddress.ts'
import { wishMoment } from './moveItem.ts'
import { PORT_IN_DAYS } from './portIn.ts'
import { dayOf, isDay } from './wishDay.ts'

/** KPN's limit where it states one (reference 3.5). */
export const REFERENCE_MAX = 25

/** Where goods go: nowhere, to one of the company's addresses, or to one that is typed in. */
export const DELIVERIES = ['company', 'typed', 'none'] as const
export type Delivery = (typeof DELIVERIES)[number]

/** What is asked beside the basket itself. */
export interface OrderWish {
  readonly delivery: Delivery
  /** `null`: none chosen yet. */
  readonly addressId: number | null
  readonly address: TypedAddress
  /** As `2026-11-30`; empty: as soon as possible. */
  readonly day: string
  /** Empty: we make one. */
  readonly reference: string
}

/**
 * Whether something is sent. KPN does not say (reference 3.5): `hardware` and `sim` are what we see in the basket, so it
 * is asked; porting sends no address.
 */
export type Shipping = 'hardware' | 'sim' | 'nothing' | 'porting'

export const isPorting = (characteristics: readonly Characteristic[]): boolean =>
  valueOf(characteristics, 'porting') === 'true'

/** The SIM card from stock that was given last. */
export const stockSimOf = (steps: readonly Step[]): string | undefined => {
  const act = steps.findLast((step) => step.act.kind === 'sim')?.act
  return act?.kind === 'sim' ? act.simCardNumber : undefined
}

export function shippingOf(
  { kind }: BasketWay,
  { lines }: BasketMoney,
  characteristics: readonly Characteristic[],
  steps: readonly Step[],
): Shipping {
  if (isPorting(characteristics)) return 'porting'
  if (lines.some(({ amount, oldAmount, money }) => amount > oldAmount && money.hardware.now > 0)) return 'hardware'
  const eSim = valueOf(characteristics, 'eSim')
  const isMobile = eSim !== undefined && (kind === 'new' || kind === 'reactivate')
  return isMobile && eSim !== 'true' && stockSimOf(steps) === undefined ? 'sim' : 'nothing'
}

/** Whether an address belongs in the order, as far as we see. */
export const isSent = (shipping: Shipping): boolean => shipping === 'hardware' || shipping === 'sim'

const ADDRESS = 'address.'

/** What a draft remembers of the wish, or what it is at first. */
export function wishOf(form: BasketForm, shipping: Shipping): OrderWish {
  const { delivery, addressId = '', day = '', reference = '' } = form
  const known = DELIVERIES.find((one) => one === delivery)
  const address = Object.fromEntries(ADDRESS_FIELD_NAMES.map((field) => [field, form[ADDRESS + field] ?? '']))
  return {
    // porting takes no address, whatever was chosen before
    delivery: shipping === 'porting' ? 'none' : (known ?? (isSent(shipping) ? 'company' : 'none')),
    addressId: /^\d{1,16}$/.test(addressId) ? Number(addressId) : null,
    address: address as TypedAddress,
    day,
    reference,
  }
}

/** The wish as a draft keeps it. */
export function formOf({ delivery, addressId, address, day, reference }: OrderWish): BasketForm {
  const typed = ADDRESS_FIELD_NAMES.flatMap((field) =>
    address[field] === '' ? [] : [[ADDRESS + field, address[field]] as const],
  )
  return {
    delivery,
    ...(addressId !== null && { addressId: String(addressId) }),
    ...(day !== '' && { day }),
    ...(reference !== '' && { reference }),
    ...Object.fromEntries(typed),
  }
}

/** What a draft keeps after part of the wish was changed; what nobody chose goes on following the basket. */
export function changedForm(form: BasketForm, wish: OrderWish, part: Partial<OrderWish>): BasketForm {
  const { delivery, ...rest } = formOf({ ...wish, ...part })
  const isChosen = part.delivery !== undefined || form.delivery !== undefined
  return { ...rest, ...(isChosen && delivery !== undefined && { delivery }) }
}

/** The ledger takes no more of a note beside what else a write says. */
const NOTE_MAX = 250

/** What is ordered, for the ledger: KPN's request itself names no product. */
export function orderNote({ lines }: BasketMoney): string {
  const words = lines.filter(isChangedLine).flatMap(({ name, hidden, oldAmount, amount }) => {
    if (hidden || oldAmount === amount) return []
    const many = amount > 1 ? ` × ${amount}` : ''
    return `${amount === 0 ? '−' : '+'} ${name.nl || name.en}${many}`
  })
  const note = words.join(', ')
  return note.length > NOTE_MAX ? `${note.slice(0, NOTE_MAX - 1)}…` : note
}

export interface WishFaults {
  readonly addressId?: 'empty'
  readonly address?: AddressFaults
  readonly day?: 'past' | 'form' | 'porting'
  readonly reference?: 'long'
}

/** The last day that a porting can be wished for; `today` as `2026-11-22`. */
export const lastPortingDay = (today: string): string =>
  dayOf(Date.parse(`${today}T12:00:00Z`) + PORT_IN_DAYS * 86_400_000)!

function dayFault(day: string, today: string, porting: boolean): WishFaults['day'] {
  if (day === '') return undefined
  if (!isDay(day)) return 'form'
  if (day < today) return 'past'
  return porting && day > lastPortingDay(today) ? 'porting' : undefined
}

/** What keeps the wish from being sent; `today` as `2026-11-22`. */
export function wishFaults(wish: OrderWish, today: string, porting: boolean): WishFaults {
  const day = dayFault(wish.day, today, porting)
  const address = wish.delivery === 'typed' ? addressFaults(wish.address) : {}
  return {
    ...(day && { day }),
    ...(wish.delivery === 'company' && wish.addressId === null && { addressId: 'empty' as const }),
    ...(Object.keys(address).length > 0 && { address }),
    ...(wish.reference.trim().length > REFERENCE_MAX && { reference: 'long' as const }),
  }
}

/** What KPN is sent (reference 3.5): an address only when goods go somewhere, no day for as soon as possible. */
export function orderBody({ delivery, addressId, address, day, reference }: OrderWish) {
  const text = reference.trim()
  return {
    ...(delivery === 'company' && addressId !== null && { addressId }),
    ...(delivery === 'typed' && { address: addressBody(address) }),
    ...(text !== '' && { referenceNumber: text }),
    ...(day !== '' && { wishDate: wishMoment(day) }),
  }
}

/** Where KPN's refusal belongs: `day`, `address`, or a characteristic by its name; `undefined`: to the order as a whole. */
export function refusedPart(
  code: string | undefined,
  text: string | undefined,
  characteristics: readonly Characteristic[],
): string | undefined {
  if (code === 'INVALID_WISH_DATE') return 'day'
  if (code === 'INVALID_CUSTOMER_NUMBER') return 'customerNumber'
  if (code === 'INVALID_CUSTOMER_NAME') return 'customerName'
  if (code === 'INVALID_NOTE') return 'note'
  if (code?.startsWith('INVALID_MSISDN')) return 'phoneNumber'
  const words = (text ?? '').split(/[^\w]+/)
  if (words.includes('address')) return 'address'
  return characteristics.find(({ name }) => words.includes(name))?.name
}
