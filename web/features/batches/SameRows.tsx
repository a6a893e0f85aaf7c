import type { Batch } from '#contract/portal/batches.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { formatMoment } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Choice } from '../../ui/RadioGroup.tsx'
import { TextLink } from '../../ui/TextLink.tsx'

/** Of the words that say why it cannot be started yet. */
export const AGAIN = 'batch-same-rows'

interface SameRowsProps {
  readonly batch: Batch
  readonly isAgain: boolean
  readonly onAgain: (isAgain: boolean) => void
}

/** The same file was started before: by whom and when, where it stands, and a tick for who means it. */
export function SameRows({ batch: { startedBefore, state }, isAgain, onAgain }: SameRowsProps) {
  const b = useBatchesT()
  const isOpen = state === 'draft' || state === 'checking' || state === 'checked'
  if (!startedBefore || !isOpen) return null
  const { id, name, startedBy, startedAt } = startedBefore
  return (
    <Notice tone="wait" title={b('batches.same.title')}>
      <p id={AGAIN}>
        {b('batches.same.text', { who: startedBy ?? '', time: formatMoment(startedAt) })}{' '}
        <TextLink to={paths.batch(id)}>{b('batches.same.look', { name })}</TextLink>
      </p>
      <Choice>
        <input type="checkbox" checked={isAgain} onChange={({ target }) => onAgain(target.checked)} />
        {b('batches.same.again')}
      </Choice>
    </Notice>
  )
}
