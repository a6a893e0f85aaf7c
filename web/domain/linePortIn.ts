import { formatPhone, parsePhone } from '#contract/phone.ts'
import { startOfDay } from './wishedDay.ts'

/** What is asked of a number that is brought along to sTN; empty is not chosen, and is not sent. */
export interface LinePortIn {
  readonly number: string
  readonly donor: string
  readonly donorName: string
  /** `2026-11-23`, in Amsterdam. */
  readonly day: string
  readonly kind: '' | 'VOICEDATA' | 'DATAONLY'
  readonly environment: '' | 'SP16001' | 'SP16002'
  readonly customer: string
}

export const NO_PORT_IN: LinePortIn = {
  number: '',
  donor: '',
  donorName: '',
  day: '',
  kind: '',
  environment: '',
  customer: '',
}

/** A number as sTN writes it; only a Dutch mobile number comes along (InPort). */
export function mobileOf(typed: string): string | undefined {
  const { number } = parsePhone(typed)
  const shown = number && formatPhone(number)
  return shown?.startsWith('06-') ? shown : undefined
}

export type PortInFault = 'number' | 'donor' | 'early' | 'kind' | 'customer'

/** What is still wrong, in the order of the form. `first`: the first day; `customers`: our numbers at sTN. */
export function portInFault(form: LinePortIn, first: string, customers: readonly string[]): PortInFault | undefined {
  if (!mobileOf(form.number)) return 'number'
  if (form.donor.trim() === '') return 'donor'
  if (form.day !== '' && form.day < first) return 'early'
  if (form.kind === '') return 'kind'
  return customers.length > 1 && form.customer === '' ? 'customer' : undefined
}

/** What is sent of it: what somebody chose also where it is sTN's default, and nothing else (InPortSubscription). */
export function portInBody(form: LinePortIn) {
  const { kind, environment, customer } = form
  const donorCustomerName = form.donorName.trim()
  const portingWishDate = startOfDay(form.day)
  return {
    phoneNumber: mobileOf(form.number) ?? '',
    donorCustomerNumber: form.donor.trim(),
    ...(donorCustomerName !== '' && { donorCustomerName }),
    ...(portingWishDate !== undefined && { portingWishDate }),
    ...(kind !== '' && { subscriptionType: kind }),
    ...(environment !== '' && { providerEnvironment: environment }),
    ...(customer !== '' && { stnCustomerId: customer }),
  }
}
