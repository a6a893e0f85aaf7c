import { hash } from '../fleet/random.ts'
import type { Stn, Subscription } from './state.ts'

/** What subscriptions were used for: worked out from their numbers, so that usage and call records tell the same. */

interface Kind {
  /** Out of a hundred records. */
  readonly share: number
  readonly use: 'voice' | 'data' | 'sms' | 'premium' | 'abroad'
  readonly rateClass: string
  /** Dutch, as sTN's are. */
  readonly description: string
  readonly destination: string
  readonly country?: string
  /** Most of one record: seconds, kB of 1024 bytes or messages. sTN does not state its units (reference 5). */
  readonly most: number
  /** Ten-thousandths of a euro for one of them. */
  readonly price: number
}

const KINDS: readonly Kind[] = [
  {
    share: 34,
    use: 'data',
    rateClass: 'INT_NAT',
    description: 'Internet nationaal',
    destination: '000INTERNET',
    most: 900_000,
    price: 0,
  },
  {
    share: 28,
    use: 'voice',
    rateClass: 'N_MOBOV',
    description: 'Mobiel overig nationaal',
    destination: '316',
    most: 900,
    price: 0,
  },
  {
    share: 18,
    use: 'voice',
    rateClass: 'N_MOBKPN',
    description: 'Mobiel KPN nationaal',
    destination: '316',
    most: 900,
    price: 0,
  },
  { share: 8, use: 'sms', rateClass: 'N_SMS', description: 'SMS nationaal', destination: '316', most: 1, price: 0 },
  {
    share: 4,
    use: 'premium',
    rateClass: 'N_0900',
    description: '0900-nummers',
    destination: '0900',
    most: 600,
    price: 25,
  },
  {
    share: 5,
    use: 'abroad',
    rateClass: 'I_BE',
    description: 'Bellen naar België',
    destination: '32',
    country: 'BE',
    most: 700,
    price: 31,
  },
  {
    share: 3,
    use: 'abroad',
    rateClass: 'I_US',
    description: 'Bellen naar Verenigde Staten',
    destination: '1',
    country: 'US',
    most: 400,
    price: 57,
  },
]

export interface CallRecord extends Pick<Kind, 'use' | 'rateClass' | 'description' | 'country'> {
  /** Hex-like, as sTN's are. */
  readonly id: string
  readonly subscription: Subscription
  readonly destination: string
  /** Ms since 1970. */
  readonly at: number
  readonly volume: number
  /** Ten-thousandths of a euro. */
  readonly amount: number
}

const MONTHS = 13

/** Billing months with records, newest first: `2026_11`. */
export function billingMonths({ born }: Stn): string[] {
  const now = new Date(born)
  return Array.from({ length: MONTHS }, (_, back) => {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1))
    return month.toISOString().slice(0, 7).replace('-', '_')
  })
}

/** What one subscription is billed in a month: usage of the month before (so sTN's samples), oldest first. */
export function callRecords(stn: Stn, subscription: Subscription, yearMonth: string): CallRecord[] {
  const [year, month] = yearMonth.split('_').map(Number) as [number, number]
  const from = Date.UTC(year, month - 2, 1)
  const length = Date.UTC(year, month - 1, 1) - from
  const key = Number(subscription.phoneNumber.slice(3))
  const draw = (...parts: readonly number[]) => hash(stn.seed, key, year * 12 + month, ...parts)
  const count = 4 + (draw(0) % 22)
  const records = Array.from({ length: count }, (_, index): CallRecord => {
    const { use, rateClass, description, destination, country, most, price } = kindOf(
      draw(index, 1) % 100,
      subscription.isDataSim,
    )
    const volume = 1 + (draw(index, 2) % most)
    return {
      id: [3, 4, 5].map((salt) => draw(index, salt).toString(16).padStart(8, '0')).join(''),
      subscription,
      use,
      rateClass,
      description,
      ...(country !== undefined && { country }),
      destination: destination.startsWith('000') ? destination : `${destination}${10_000_000 + (draw(index, 6) % 9e7)}`,
      at: from + (draw(index, 7) % (length / 1000)) * 1000,
      volume,
      amount: volume * price,
    }
  })
  return records
    .filter(({ at }) => at >= subscription.activatedAt && at <= stn.born)
    .toSorted((one, other) => one.at - other.at)
}

function kindOf(percent: number, isDataSim: boolean): Kind {
  if (isDataSim) return KINDS[0]!
  let left = percent
  return KINDS.find(({ share }) => (left -= share) < 0)!
}
