import { useBasketT } from '../../../i18n/basket.ts'
import { Button } from '../../../ui/Button.tsx'

interface MoreOffersProps {
  readonly read: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => unknown
  }
  readonly loaded: number
  readonly total: number
}

/** How many of a list are shown, and the way to the next. */
export function MoreOffers({ read, loaded, total }: MoreOffersProps) {
  const b = useBasketT()
  return (
    <div className="more">
      {read.hasNextPage && (
        <Button size="small" busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
          {b('basket.main.more')}
        </Button>
      )}
      {b('basket.main.count', { loaded, total })}
    </div>
  )
}
