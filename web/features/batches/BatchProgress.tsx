import { styled } from '@mui/material/styles'
import type { Batch } from '#contract/portal/batches.ts'
import { checkParts, isBefore, progressOf, runParts, timeLeft } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { useNumber } from '../../i18n/useT.ts'
import { formatTime } from '../../lib/format.ts'
import { vars } from '../../ui/theme.ts'
import { ProgressBar } from './ProgressBar.tsx'

interface BatchProgressProps {
  readonly batch: Batch
  /** Ms since 1970: when it was read. */
  readonly readAt: number
}

/** How far it is: the count, one bar, and how long it will take. */
export function BatchProgress({ batch, readAt }: BatchProgressProps) {
  const b = useBatchesT()
  const number = useNumber()
  const { done, of } = progressOf(batch)
  const left = timeLeft(batch.leftMs)
  const time = formatTime(readAt + (batch.leftMs ?? 0))
  const isChecked = isBefore(batch)
  const words = b(isChecked ? 'batches.checked' : 'batches.sent', { of })
  return (
    <Frame>
      <div className="top">
        <p>
          <b>{number(done)}</b> <span>{words}</span>
        </p>
        {left && (
          <span>
            {left.unit === 'soon'
              ? b('batches.left.soon')
              : b(`batches.left.${left.unit}`, { count: left.count, time })}
          </span>
        )}
      </div>
      <ProgressBar label={batch.name} parts={isChecked ? checkParts(batch) : runParts(batch)} done={done} of={of} />
      {!isChecked && batch.counts.skipped > 0 && (
        <p className="skipped">{b('batches.skipped', { count: batch.counts.skipped })}</p>
      )}
    </Frame>
  )
}

const Frame = styled('div')({
  padding: '8px 24px 0',
  '& > .top': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: '0 16px',
    marginBottom: 8,
    color: vars.text.secondary,
  },
  '& > .top > p': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px' },
  '& > .top > span': { fontSize: 13 },
  '& b': {
    fontSize: 32,
    lineHeight: '40px',
    fontWeight: 650,
    letterSpacing: '-.022em',
    fontVariantNumeric: 'tabular-nums',
    color: vars.text.primary,
  },
  '& > .skipped': { marginTop: 8, fontSize: 13, lineHeight: '20px', color: vars.text.secondary },
  '@media (max-width: 767.95px)': { padding: '4px 16px 0' },
})
