import type { Batch } from '#contract/portal/batches.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

interface StopDialogProps {
  readonly batch: Batch
  readonly isBusy: boolean
  readonly onStop: () => void
  readonly onClose: () => void
}

/** What is still planned is given up for good: asked once. */
export function StopDialog({ batch, isBusy, onStop, onClose }: StopDialogProps) {
  const b = useBatchesT()
  const title = b('batches.stop.title', { name: batch.name })
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{b('batches.stop.not')}</Button>
          <Button look="danger" busy={isBusy} onClick={onStop}>
            {title}
          </Button>
        </>
      }
    >
      <p>{b('batches.stop.text', { count: batch.counts.planned })}</p>
    </Dialog>
  )
}
