import { useSearchParams } from 'react-router'
import type { BasketMoney } from '../../domain/basketMoney.ts'
import { isChangedLine } from '../../domain/basketMoney.ts'
import { asksFirst, isSettledBasket, type BasketState } from '../../domain/basketState.ts'
import { errorsIn } from '../../domain/productRows.ts'
import { useBasketT } from '../../i18n/basket.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'

interface ToReviewProps {
  readonly state: BasketState
  readonly money: BasketMoney
}

/** The way on to the review; while it cannot be gone, why. */
export function ToReview({ state, money }: ToReviewProps) {
  const b = useBasketT()
  const [params] = useSearchParams()
  const errors = state.now ? errorsIn(state.now.roots).length : 0
  const query = params.size > 0 ? `?${params}` : ''
  const cannot = () => {
    if (asksFirst(state)) return b('basket.cannotReview.trouble')
    if (!isSettledBasket(state)) return b('basket.cannotReview.checking')
    if (errors > 0) return b('basket.cannotReview.errors', { count: errors })
    // KPN orders no basket that is as it was opened, except to bring a contract back
    const isSame = state.way.kind !== 'reactivate' && !money.lines.some(isChangedLine) && state.steps.length === 0
    return isSame ? b('basket.cannotReview.nothing') : undefined
  }
  return (
    <Button look="primary" to={`review${query}`} cannot={cannot()} after={<Icon name="arrow-right" />}>
      {b('basket.toReview')}
    </Button>
  )
}
