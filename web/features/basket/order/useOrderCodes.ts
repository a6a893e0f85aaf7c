import { useMemo } from 'react'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import type { OwnCodes } from '../../../ui/deed/kpnWords.ts'

const CODES = [
  'BASKET_INVALID',
  'INVALID_WISH_DATE',
  'INVALID_CUSTOMER_NUMBER',
  'INVALID_CUSTOMER_NAME',
  'INVALID_NOTE',
  'INVALID_MSISDN_ALREADY_EXISTS_FOR_A_CUSTOMER',
  'INVALID_MSISDN_IS_BLOCKED',
  'INVALID_MSISDN_FORMAT_NOT_VALID',
  'INVALID_MSISDN_LENGTH_FOR_THIS_PRODUCT',
  'INVALID_MSISDN_FOR_CUSTOMER_OFFER',
  'ADDRESS_NOT_FOUND',
  'TEMPLATE_NOT_FOUND',
  'BASKET_NOT_FOUND',
] as const

/** Words for the codes that baskets meet (reference 1.4). */
export function useOrderCodes(): OwnCodes {
  const o = useOrderT()
  return useMemo(() => Object.fromEntries(CODES.map((code) => [code, o(`order.kpn.${code}`)])), [o])
}
