import { differenceInCents } from '#contract/money.ts'
import { MONEY_KINDS, type Prices } from '../../../domain/basket.ts'
import { samePrices } from '../../../domain/basketHistory.ts'
import type { ReplayReview } from '../../../domain/basketState.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { DifferenceText } from '../../../ui/DifferenceText.tsx'
import { MoneyText } from '../../../ui/MoneyText.tsx'
import { SumTable } from '../summary/SumTable.tsx'
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
      {isSame ? <p>{b('basket.review.same')}</p> : <Compared before={before} after={after} />}
      {leftOut.length > 0 && (
        <div>
          <b>{b('basket.leftOut', { count: leftOut.length })}</b>
          <LeftOutList leftOut={leftOut} />
        </div>
      )}
    </Dialog>
  )
}

function Compared({ before, after }: { readonly before: Prices; readonly after: Prices }) {
  const b = useBasketT()
  return (
    <SumTable>
      <caption>{b('basket.review.differs')}</caption>
      <thead>
        <tr>
          <th scope="col">{b('basket.kind')}</th>
          <th scope="col">{b('basket.old')}</th>
          <th scope="col">{b('basket.new')}</th>
          <th scope="col">{b('basket.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {MONEY_KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">{b(`basket.kind.${kind}`)}</th>
            <td className="old">
              <MoneyText cents={before[kind]} />
            </td>
            <td className="now">
              <MoneyText cents={after[kind]} />
            </td>
            <td>
              <DifferenceText cents={differenceInCents(before[kind], after[kind])} />
            </td>
          </tr>
        ))}
      </tbody>
    </SumTable>
  )
}
