import type { OfferedTemplate } from '../../../data/basketOffers.ts'
import type { BasketT } from '../../../i18n/basket.ts'

const REASONS = ['INVALID_PRODUCT_CONFIGURATION', 'HARDWARE_IN_TEMPLATE', 'NOT_SUPPORTED_PRODUCT'] as const

/** Why KPN does not take a template; a word that we do not know stays KPN's. */
export function cannotApply(b: BasketT, { isValid, reason }: OfferedTemplate): string | undefined {
  if (isValid) return undefined
  const known = REASONS.find((one) => one === reason)
  return known ? b(`basket.template.${known}`) : (reason ?? b('basket.template.invalid'))
}
