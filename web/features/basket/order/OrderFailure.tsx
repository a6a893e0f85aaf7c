import { useEffect, useRef } from 'react'
import { useBasketT } from '../../../i18n/basket.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { Notice } from '../../../ui/Notice.tsx'

interface OrderFailureProps {
  readonly lines: readonly string[]
  readonly mayHaveGone: boolean
  /** KPN's own. */
  readonly code: string | undefined
  /** What is wrong stands at its product or field, too. */
  readonly isMarked: boolean
}

/** Why nothing was ordered, what is safe and what to do, brought into sight: the button stands elsewhere. */
export function OrderFailure({ lines, mayHaveGone, code, isMarked }: OrderFailureProps) {
  const b = useBasketT()
  const d = useDeedT()
  const o = useOrderT()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={frame}>
      <Notice tone="stop" role="alert" title={d(mayHaveGone ? 'deed.stand.unknown' : 'deed.failed')}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {code === 'ORDERING_IS_BLOCKED_FOR_CUSTOMER' && <p>{b('basket.frozen.text')}</p>}
        {code === 'BASKET_INVALID' && <p>{o(isMarked ? 'order.invalid.marked' : 'order.invalid.unmarked')}</p>}
        {!mayHaveGone && <p>{o('order.failed.safe')}</p>}
        {mayHaveGone && <p>{d('deed.offline')}</p>}
      </Notice>
    </div>
  )
}
