import type { Batch } from '#contract/portal/batches.ts'
import { isActivation } from '../../domain/batch.ts'
import { useBatchesT, type BatchesT } from '../../i18n/batches.ts'
import { Notice } from '../../ui/Notice.tsx'

/** What has to be known before the next press: why it stands still, and what the dry run left open. */
export function BatchNotice({ batch }: { readonly batch: Batch }) {
  const b = useBatchesT()
  const { state, pausedBecause, checks, row } = batch
  const who = isActivation(row) ? 'sTN' : 'KPN'
  if (state === 'draft')
    return (
      <Notice tone="wait" title={b('batches.draft.title')}>
        {draftWords(b, pausedBecause, who)}
      </Notice>
    )
  if (state === 'paused')
    return pausedBecause === null || pausedBecause === 'operator' ? (
      <Notice tone="off">{b('batches.paused.operator')}</Notice>
    ) : (
      <Notice tone="wait" title={b('batches.paused.title')}>
        {b(`batches.paused.${pausedBecause}`, { who })}
      </Notice>
    )
  if (state !== 'checked') return null
  return (
    <>
      {checks.possible === 0 && <Notice tone="wait">{b('batches.ready.none')}</Notice>}
      {checks.unclear > 0 && <Notice tone="wait">{b('batches.ready.unclear', { who, count: checks.unclear })}</Notice>}
      {row === 'contractMove' && checks.possible > 0 && <Notice tone="off">{b('batches.ready.move')}</Notice>}
    </>
  )
}

function draftWords(b: BatchesT, because: Batch['pausedBecause'], who: string): string {
  if (because === 'upstream_off') return b('batches.paused.upstream_off', { who })
  return b(because === 'upstream_down' ? 'batches.draft.upstream_down' : 'batches.draft.text', { who })
}
