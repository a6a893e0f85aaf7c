import { samePrices } from '../../../domain/basketHistory.ts'
import { kpnChanges } from '../../../domain/basketMoney.ts'
import type { ReplayReview } from '../../../domain/basketState.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { KindTable } from '../summary/KindTable.tsx'
import { LeftOutList } from './LeftOutNotice.tsx'

interface ReplayDialogProps {
  readonly review: ReplayReview
  readonly onAccept: () => void
}

/** After everything was done again: what was not, and which prices are not as they were seen. Nothing goes on before. */
export function ReplayDialog({ review: { because, before, after, leftOut }, onAccept }: ReplayDialogProps) {
  const b = useBasketT()
  const isSame = before === null || samePrices(before, after)
  return (
    <Dialog
      open
      title={b('basket.review.title')}
      actions={
        <Button look="primary" size="large" onClick={onAccept}>
          {b(isSame ? 'basket.review.seen' : 'basket.review.accept')}
        </Button>
      }
    >
      <p>{b(`basket.review.${because}`)}</p>
      {isSame ? (
        <p>{b('basket.review.same')}</p>
      ) : (
        <KindTable changes={kpnChanges(before, after)} caption={b('basket.review.differs')} />
      )}
      {leftOut.length > 0 && (
        <div>
          <b>{b('basket.leftOut', { count: leftOut.length })}</b>
          <LeftOutList leftOut={leftOut} />
        </div>
      )}
    </Dialog>
  )
}
