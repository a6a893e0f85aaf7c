import type { Basket } from '../../../data/basketPlaces.ts'
import type { BasketState } from '../../../domain/basketState.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { LiveRegion } from '../../../ui/LiveRegion.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { PageRoom } from '../PageRoom.tsx'
import { useReason } from './useReason.ts'

interface NotOpenedProps {
  readonly basket: Basket
  readonly state: BasketState
}

/** Where the tree will stand: KPN is opening the basket, or did not. */
export function NotOpened({ basket, state }: NotOpenedProps) {
  const b = useBasketT()
  const reasonOf = useReason()
  if (state.at === 'failed')
    return (
      <PageRoom>
        <Failure failure={state.failure} title={reasonOf(state.failure)} onAgain={basket.retry} level={2} />
      </PageRoom>
    )
  return (
    <PageRoom>
      <LiveRegion>{b('basket.opening')}</LiveRegion>
      <Skeleton bars={['30%', '52%', '44%', '60%', '0', '30%', '48%', '56%', '40%']} line={36} />
    </PageRoom>
  )
}
