import { Link } from 'react-router'
import type { Batch, BatchItem } from '#contract/portal/batches.ts'
import { isActivation, isBefore } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { useNumber, useT } from '../../i18n/useT.ts'
import { formatTimeExactly } from '../../lib/format.ts'
import { Button } from '../../ui/Button.tsx'
import { StatusText } from '../../ui/StatusText.tsx'
import { itemStatus } from './batchWords.ts'
import { itemPath } from './itemPath.ts'

interface ItemRowProps {
  /** Its place in what is shown. */
  readonly at: number
  /** Px. */
  readonly top: number
  readonly height: number
  readonly batch: Batch
  /** Undefined while it is on its way. */
  readonly item: BatchItem | undefined
  readonly wordsOf: (item: BatchItem) => string
  readonly onSettle: (item: BatchItem) => void
}

/** One contract of a batch: what became of it, why, and the way to it. */
export function ItemRow({ at, top, height, batch, item, wordsOf, onSettle }: ItemRowProps) {
  const t = useT()
  const b = useBatchesT()
  const number = useNumber()
  const place = { 'aria-rowindex': at + 2, style: { height, transform: `translateY(${top}px)` } }
  // the batch is over, so this row was read a moment before it was: it is being read again
  if (!item || (item.state === 'planned' && (batch.state === 'done' || batch.state === 'stopped')))
    return (
      <tr {...place} className="waiting">
        <td aria-label={t('common.loading')}>
          <i style={{ width: `${40 + ((at * 37) % 40)}%` }} />
        </td>
      </tr>
    )
  const { index, label, state, check, sentAt } = item
  const to = itemPath(item, isActivation(batch.row))
  const isOpen = isBefore(batch)
  const words = wordsOf(item)
  return (
    <tr {...place}>
      <td className="row">{number(index + 1)}</td>
      <td className="contract">{to === undefined ? label : <Link to={to}>{label}</Link>}</td>
      <td className="outcome">
        <StatusText {...itemStatus(b, isOpen && state === 'planned' ? (check ?? 'unread') : state)} />
      </td>
      <td className="why" title={words || undefined}>
        <span>{words}</span>
        {state === 'unknown' && item.commandId !== null && (
          <Button size="small" onClick={() => onSettle(item)}>
            {b('batches.settle')}
          </Button>
        )}
      </td>
      <td className="time">{sentAt === null ? '' : formatTimeExactly(sentAt)}</td>
    </tr>
  )
}
