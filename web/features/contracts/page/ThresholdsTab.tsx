import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { THRESHOLD_TYPES } from '#contract/msm/schemas/threshold.ts'
import { thresholdFilter, thresholdsOfContract } from '../../../data/contractThresholds.ts'
import type { ContractDetails, ContractThreshold } from '../../../domain/contractDetails.ts'
import { useContractPageT, type ContractPageT } from '../../../i18n/contractPage.ts'
import { useNumber } from '../../../i18n/useT.ts'
import { FailedPart } from '../../../ui/FailedPart.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { StateBox } from '../../../ui/StateBox.tsx'
import { vars } from '../../../ui/theme.ts'
import { PaneBody } from '../../../ui/PaneBody.tsx'

/** The limits per day that a contract is under, as far as KPN lets us find out. */
export function ThresholdsTab({ contract }: { readonly contract: ContractDetails }) {
  const c = useContractPageT()
  const filters = thresholdFilter(contract)
  if (filters === undefined)
    return (
      <PaneBody>
        <StateBox kind="empty" level={3} title={c('contractPage.thresholds.cannot')}>
          {c('contractPage.thresholds.cannot.text')}
        </StateBox>
      </PaneBody>
    )
  return <Thresholds contractId={contract.id} filters={filters} />
}

function Thresholds({ contractId, filters }: { readonly contractId: number; readonly filters: string }) {
  const c = useContractPageT()
  const number = useNumber()
  const read = useQuery(thresholdsOfContract(contractId, filters))
  if (!read.data)
    return read.error ? (
      <FailedPart failure={read.error} onAgain={() => void read.refetch()} />
    ) : (
      <PaneBody>
        <Skeleton bars={['60%', '52%']} line={52} />
      </PaneBody>
    )
  const { thresholds, total, asked } = read.data
  return (
    <PaneBody>
      <div className="stack">
        {thresholds.length === 0 ? (
          <StateBox
            kind="empty"
            level={3}
            title={c(total === 0 ? 'contractPage.thresholds.noneAtAll' : 'contractPage.thresholds.none')}
          />
        ) : (
          <List>
            {thresholds.map((one) => (
              <li key={one.id}>
                <b>{one.name || one.id}</b>
                <span>{valueOf(c, number, one)}</span>
              </li>
            ))}
          </List>
        )}
        {asked < total ? (
          <Notice tone="wait">{c('contractPage.thresholds.partial', { total, count: asked })}</Notice>
        ) : (
          total > 0 && <p className="how">{c('contractPage.thresholds.how', { count: asked })}</p>
        )}
      </div>
    </PaneBody>
  )
}

function valueOf(c: ContractPageT, number: (value: number) => string, { type, dailyValue }: ContractThreshold): string {
  const value = dailyValue === null ? '–' : number(dailyValue)
  const known = THRESHOLD_TYPES.find((one) => one === type)
  return known
    ? c(`contractPage.thresholds.value.${known}`, { value })
    : c('contractPage.thresholds.value.other', { value, type: type || '–' })
}

const List = styled('ul')({
  fontSize: 13,
  lineHeight: '20px',
  '& > li': { display: 'flex', flexDirection: 'column', padding: '8px 0', borderBottom: `1px solid ${vars.divider}` },
  '& b': { fontWeight: 500 },
  '& span': { color: vars.text.secondary },
})
