import { many, oneOf, text } from '../params.ts'
import { order, page } from './common.ts'

/** What every search among contracts takes. */
export const contractSearch = {
  filters: text,
  ...page,
  order,
  patterns: many(text),
  sortBy: oneOf(
    'FIRSTNAME',
    'LASTNAME',
    'SURNAME_PREFIX',
    'PRODUCT_NAME',
    'PRODUCT_CATEGORY',
    'MOBILE_NUMBER',
    'FIXED_NUMBER',
    'STATE',
    'SIM_CARD_NUMBER',
    'EXTENSION',
    'SIP_ACCOUNT_NAME',
    'CATEGORY',
  ),
} as const

/** The lists of contracts also take a category. */
export const contractListing = {
  ...contractSearch,
  category: oneOf('MOBILE', 'FIXED', 'FIXED_MOBILE', 'HARDWARE', 'SKYPE_FOR_BUSINESS', 'SOFTWARE', 'OTHER'),
} as const
