import type { Batch } from '#contract/portal/batches.ts'
import { isActivation } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

interface UnknownRowsProps {
  readonly batch: Batch
  /** Shows them, each with the way to settle it; undefined when they are all that is shown. */
  readonly onShow: (() => void) | undefined
}

/** Rows that were sent and got no usable answer: what is true of them, what is safe, and who has to do what. */
export function UnknownRows({ batch, onShow }: UnknownRowsProps) {
  const b = useBatchesT()
  const count = batch.counts.unknown
  if (count === 0) return null
  const who = isActivation(batch.row) ? 'sTN' : 'KPN'
  return (
    <Notice
      tone="wait"
      title={b('batches.unknown.title', { count, who })}
      action={
        onShow && (
          <Button size="small" onClick={onShow}>
            {b('batches.unknown.show', { count })}
          </Button>
        )
      }
    >
      {b('batches.unknown.text', { who })}
    </Notice>
  )
}
