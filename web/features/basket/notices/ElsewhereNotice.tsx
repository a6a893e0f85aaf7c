import type { Basket } from '../../../data/basketPlaces.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'

interface ElsewhereNoticeProps {
  readonly basket: Basket
  /** The other window kept it further, or ordered it or threw it away. */
  readonly at: 'changed' | 'gone'
}

/** Two windows work on one basket: the person says which of the two counts, before anything can be ordered. */
export function ElsewhereNotice({ basket, at }: ElsewhereNoticeProps) {
  const b = useBasketT()
  return (
    <Notice
      tone="wait"
      role="alert"
      title={b(`basket.elsewhere.${at}`)}
      action={
        <>
          <Button size="small" onClick={basket.takeOther}>
            {b(at === 'gone' ? 'basket.elsewhere.afresh' : 'basket.elsewhere.other')}
          </Button>
          <Button size="small" look="quiet" onClick={basket.keepOwn}>
            {b('basket.elsewhere.own')}
          </Button>
        </>
      }
    >
      {b(`basket.elsewhere.${at}.text`)}
    </Notice>
  )
}
