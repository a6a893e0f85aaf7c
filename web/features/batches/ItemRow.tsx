import { Link } from 'react-router'
import type { Batch, BatchItem } from '#contract/portal/batches.ts'
import { isActivation, isBefore } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { useNumber, useT } from '../../i18n/useT.ts'
import { formatTimeExactly } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { StatusText } from '../../ui/StatusText.tsx'
import { itemStatus } from './batchWords.ts'

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
  if (!item)
    return (
      <tr {...place} className="waiting">
        <td aria-label={t('common.loading')}>
          <i style={{ width: `${40 + ((at * 37) % 40)}%` }} />
        </td>
      </tr>
    )
  const { index, label, state, check, subject, sentAt } = item
  const isOpen = isBefore(batch)
  const words = wordsOf(item)
  return (
    <tr {...place}>
      <td className="row">{number(index + 1)}</td>
      <td className="contract">
        {subject || (isActivation(batch.row) && item.upstreamId) ? <Link to={toIts(item)}>{label}</Link> : label}
      </td>
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

/** The activation that came of it, or its contract: where something else stands in the way its page opens with that. */
function toIts({ subject, why, commandId, upstreamId }: BatchItem): string {
  if (!subject) return paths.activation(upstreamId ?? '')
  const contract = paths.contract(Number(subject.id))
  return why?.order || why?.commandId || commandId ? `${contract}?part=timeline` : contract
}
