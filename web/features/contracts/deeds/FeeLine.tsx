import { styled } from '@mui/material/styles'
import type { Cents } from '#contract/money.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { formatDate } from '../../../lib/format.ts'
import { Button } from '../../../ui/Button.tsx'
import { MoneyText } from '../../../ui/MoneyText.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { vars } from '../../../ui/theme.ts'

interface FeeLineProps {
  /** As `2026-11-30`. */
  readonly day: string
  /** Absent while it is being read. */
  readonly fee: Cents | undefined
  readonly hasFailed: boolean
  readonly isAccepted: boolean
  readonly onAccept: (isAccepted: boolean) => void
  readonly onAgain: () => void
}

/** What ending on that day costs. Whether VAT is in it KPN does not say, and neither do we (reference 6.15). */
export function FeeLine({ day, fee, hasFailed, isAccepted, onAccept, onAgain }: FeeLineProps) {
  const c = useContractDeedT()
  if (hasFailed)
    return (
      <>
        <Notice
          tone="stop"
          role="alert"
          title={c('cdeed.fee.failed')}
          action={
            <Button size="small" icon="refresh-cw" onClick={onAgain}>
              {c('cdeed.again')}
            </Button>
          }
        />
        <Switch
          label={c('cdeed.fee.accept')}
          checked={isAccepted}
          onChange={(event) => onAccept(event.target.checked)}
        />
      </>
    )
  return (
    <Line>
      <span>{c('cdeed.fee', { date: formatDate(day) })}</span>
      <output>{fee === undefined ? <Skeleton bars={['72px']} /> : <MoneyText cents={fee} />}</output>
    </Line>
  )
}

const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  gap: '4px 16px',
  padding: '8px 0',
  borderTop: `1px solid ${vars.divider}`,
  borderBottom: `1px solid ${vars.divider}`,
  color: vars.text.secondary,
  '& > output': { marginLeft: 'auto', color: vars.text.primary, fontWeight: 600 },
})
