import { useBasketT } from '../../../i18n/basket.ts'
import { upstreamSaid } from '../../../ui/failureWords.ts'

/** KPN's refusal of a basket in our words; `undefined` where we have none of our own. */
export function useReason(): (failure: unknown) => string | undefined {
  const b = useBasketT()
  return (failure) => {
    const { code } = upstreamSaid(failure)
    if (code === 'ORDERING_IS_BLOCKED_FOR_CUSTOMER') return b('basket.frozen')
    return code === 'BASKET_INVALID' ? b('basket.invalid') : undefined
  }
}
