import { styled } from '@mui/material/styles'
import type { Batch } from '#contract/portal/batches.ts'
import { SIM_REASONS } from '../../domain/simChoice.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { formatMoment } from '../../lib/format.ts'
import { vars } from '../../ui/theme.ts'
import { doesWords } from './batchWords.ts'

/** What it does, whose it is, since when, and why. */
export function BatchFacts({ batch }: { readonly batch: Batch }) {
  const b = useBatchesT()
  const c = useContractDeedT()
  const { row, total, name, owner, startedBy, startedAt, endedAt, state, reason, ticket, note } = batch
  const known = SIM_REASONS.find((one) => one === reason)
  const does = doesWords(b, row, total)
  const facts = [
    does === name ? b('batches.rows', { count: total }) : does,
    b('batches.madeBy', { who: owner, when: formatMoment(batch.createdAt) }),
    startedBy !== null &&
      startedAt !== null &&
      b('batches.startedBy', { who: startedBy, when: formatMoment(startedAt) }),
    endedAt !== null && b('batches.ended', { when: formatMoment(endedAt) }),
    reason !== null && b('batches.why', { reason: known ? c(`cdeed.reason.${known}`).toLowerCase() : reason }),
    ticket !== null && b('batches.ticket', { ticket }),
    note,
    (state === 'running' || state === 'checking') && b('batches.onServer'),
  ]
  return <Line>{facts.filter(Boolean).join(' · ')}</Line>
}

const Line = styled('p')({ fontSize: 13, lineHeight: '20px', color: vars.text.secondary, overflowWrap: 'anywhere' })
