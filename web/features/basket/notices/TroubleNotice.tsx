import type { Basket } from '../../../data/basketPlaces.ts'
import type { BasketState } from '../../../domain/basketState.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { useT } from '../../../i18n/useT.ts'
import { Button } from '../../../ui/Button.tsx'
import { failureWords } from '../../../ui/failureWords.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { useActWords } from './useActWords.ts'

interface TroubleNoticeProps {
  readonly basket: Basket
  readonly trouble: NonNullable<BasketState['trouble']>
}

/** KPN could not be reached: what waits, that nothing is lost, and the ways on. */
export function TroubleNotice({ basket, trouble: { failure, act } }: TroubleNoticeProps) {
  const b = useBasketT()
  const t = useT()
  const wordsOf = useActWords()
  const { head, more } = failureWords(t, failure)
  return (
    <Notice
      tone="wait"
      icon="cloud-off"
      role="alert"
      title={head}
      action={
        <>
          <Button size="small" icon="refresh-cw" onClick={basket.retry}>
            {b('basket.trouble.again')}
          </Button>
          {act && (
            <Button size="small" look="quiet" onClick={basket.leaveOut}>
              {b('basket.trouble.leaveOut')}
            </Button>
          )}
        </>
      }
    >
      {[
        act ? b('basket.trouble.act', { act: wordsOf(act) }) : b('basket.trouble'),
        b('basket.trouble.safe'),
        ...more,
      ].join(' ')}
    </Notice>
  )
}
