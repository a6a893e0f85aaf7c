import { styled } from '@mui/material/styles'
import type { BasketWay } from '../../../domain/basket.ts'
import type { DeedView } from '../../../domain/deed.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { formatDate } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { DeedReceipt } from '../../../ui/deed/DeedReceipt.tsx'
import { LiveRegion } from '../../../ui/LiveRegion.tsx'
import { useDeedT } from '../../../i18n/deed.ts'
import { useT } from '../../../i18n/useT.ts'
import { OVER, type OverStand } from './useOrder.ts'

interface OrderReceiptProps {
  readonly deed: DeedView
  readonly way: BasketWay
  /** Whose contract it is about. */
  readonly who: string | null
  /** The day that was asked for; empty: as soon as possible. */
  readonly day: string
  readonly onAgain: () => void
}

const contractOf = (way: BasketWay) =>
  way.kind === 'modify' ? way.contractId : way.kind === 'combine' ? way.mobileContractId : undefined
const personOf = (way: BasketWay) => (way.kind === 'new' || way.kind === 'reactivate' ? way.accountGroupId : undefined)

const isOver = (stand: string): stand is OverStand => OVER.some((one) => one === stand)

/** What became of the order: requested until KPN says done, with KPN's number and the way to what it is about. */
export function OrderReceipt({ deed, way, who, day, onAgain }: OrderReceiptProps) {
  const o = useOrderT()
  const d = useDeedT()
  const t = useT()
  const { stand } = deed
  const contract = contractOf(way)
  const person = personOf(way)
  const requested =
    day === '' ? o('order.receipt.requested') : o('order.receipt.requestedOn', { date: formatDate(day) })
  return (
    <Frame>
      <title>{`${o('order.receipt')} · ${t('common.vloot')}`}</title>
      <h1>{o('order.receipt')}</h1>
      {who && <p>{who}</p>}
      <DeedReceipt deed={deed} doneText={o('order.receipt.done')} requestedText={requested} />
      {stand === 'unknown' && <p>{o('order.receipt.unknown')}</p>}
      <div className="ways">
        {stand === 'not-applied' && (
          <Button look="primary" onClick={onAgain}>
            {o('order.receipt.again')}
          </Button>
        )}
        {contract !== undefined && <Button to={paths.contract(contract)}>{o('order.receipt.toContract')}</Button>}
        {person !== undefined && <Button to={paths.person(person)}>{o('order.receipt.toPerson')}</Button>}
      </div>
      <LiveRegion>{isOver(stand) ? d(`deed.stand.${stand}`) : ''}</LiveRegion>
    </Frame>
  )
}

const Frame = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  maxWidth: 640,
  '& > h1': { margin: 0, fontSize: 22, lineHeight: '28px', fontWeight: 600, letterSpacing: '-.016em' },
  '& > p': { margin: 0 },
  '& > .ways': { display: 'flex', flexWrap: 'wrap', gap: 8 },
})
