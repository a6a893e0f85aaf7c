import type { World } from '../fleet/state.ts'
import type { MainProduct } from './catalogue/product.ts'
import type { Basket } from './state.ts'

/** Whether a number is to be brought along. */
export const isPorting = ({ answers }: Pick<Basket, 'answers'>) => answers.get('porting') === 'true'

/** End of a number that KPN calls blocked: type one to see it. */
export const BLOCKED_NUMBER_END = '00000'

/** Numbers that are at KPN already may keep their SIM card; these beginnings are, in the sandbox. */
const AT_KPN = /^316[25]/
export const isAtKpn = (phoneNumber: string | undefined) => phoneNumber !== undefined && AT_KPN.test(phoneNumber)

const inUse = ({ contracts }: World, phoneNumber: string) => {
  for (const { state, mobileNumber, fixedNumber } of contracts.values()) {
    if (state !== 'CLOSED' && (mobileNumber === phoneNumber || fixedNumber === phoneNumber)) return true
  }
  return false
}

/** KPN's code for a number that cannot be ported to this product (reference 1.4 and 3.5). */
export function badPortedNumber(world: World, main: MainProduct, phoneNumber: string): string | undefined {
  if (!/^(316|3197)\d*$/.test(phoneNumber)) return 'INVALID_MSISDN_FORMAT_NOT_VALID'
  const isData = phoneNumber.startsWith('3197')
  if (!(isData ? /^3197\d{9}$/ : /^316\d{8}$/).test(phoneNumber)) return 'INVALID_MSISDN_LENGTH_FOR_THIS_PRODUCT'
  if (isData !== (main.contract === 'dataOnly')) return 'INVALID_MSISDN_FOR_CUSTOMER_OFFER'
  if (phoneNumber.endsWith(BLOCKED_NUMBER_END)) return 'INVALID_MSISDN_IS_BLOCKED'
  if (inUse(world, phoneNumber)) return 'INVALID_MSISDN_ALREADY_EXISTS_FOR_A_CUSTOMER'
  return undefined
}

/** The same for a fixed number that is chosen from what is free. */
export function badFixedNumber(world: World, fixedNumber: string): string | undefined {
  if (!/^31\d{9}$/.test(fixedNumber) || fixedNumber.startsWith('316')) return 'INVALID_MSISDN_FORMAT_NOT_VALID'
  return inUse(world, fixedNumber) ? 'INVALID_MSISDN_ALREADY_EXISTS_FOR_A_CUSTOMER' : undefined
}

/** Free numbers that begin like this, in a row of ours: mobile, data and fixed. What KPN's look-up means is unproven. */
export function freeNumbers(world: World, prefix: string, limit: number) {
  const found: { id: number; address: string }[] = []
  for (const begin of ['31619', '319700019', '3185019', '3177019']) {
    const rest = (begin.startsWith('3197') ? 13 : 11) - begin.length
    for (let at = 0; at < 100 && found.length < limit; at += 1) {
      const address = begin + String(at * 7 + 1).padStart(rest, '0')
      if (address.startsWith(prefix) && !inUse(world, address)) found.push({ id: Number(address) % 1e9, address })
    }
  }
  return found
}
