import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { showPhone } from '#contract/phone.ts'
import { oneContractQueries } from '../../../data/contract.ts'
import { ApiError } from '../../../data/errors.ts'
import { subjectOf, type ContractDetails } from '../../../domain/contractDetails.ts'
import { useContractPageT } from '../../../i18n/contractPage.ts'
import { formatTime } from '../../../lib/format.ts'
import { FailedPart } from '../../../ui/FailedPart.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PaneFoot } from '../../../ui/PaneFoot.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { TabPanel, Tabs } from '../../../ui/Tabs.tsx'
import { ContractWork } from '../deeds/ContractWork.tsx'
import { ContractHead } from './ContractHead.tsx'
import { NoContract } from './NoContract.tsx'
import { OverviewTab } from './OverviewTab.tsx'
import { PaneBody } from '../../../ui/PaneBody.tsx'
import { ProductsTab } from './ProductsTab.tsx'
import { ThresholdsTab } from './ThresholdsTab.tsx'
import { TimelineTab } from './TimelineTab.tsx'
import { CONTRACT_TABS, useContractTab } from './useContractTab.ts'

const Panel = styled(TabPanel)({ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' })

/** KPN's ids are whole numbers; anything else in the address is nobody's. */
const idOf = (asked: string): number | undefined => (/^[1-9]\d{0,15}$/.test(asked) ? Number(asked) : undefined)

/** The contract that the address names. */
export function ContractPane() {
  const { contractId: asked = '' } = useParams()
  const id = idOf(asked)
  // another contract is another pane: nothing that was open or shown goes along
  return id === undefined ? <NoContract asked={asked} /> : <KnownId key={id} id={id} />
}

function KnownId({ id }: { readonly id: number }) {
  const read = useQuery(oneContractQueries.details(id))
  const again = () => void read.refetch()
  if (read.data) return <Contract contract={read.data} readAt={read.dataUpdatedAt} isStale={read.error !== null} />
  if (!read.error)
    return (
      <PaneBody>
        <Skeleton bars={['180px', '220px', '160px', '0', '90%', '80%', '85%', '70%']} line={28} />
      </PaneBody>
    )
  const isMissing = read.error instanceof ApiError && read.error.problem.status === 404
  return isMissing ? <NoContract asked={String(id)} /> : <FailedPart failure={read.error} onAgain={again} level={2} />
}

interface ContractProps {
  readonly contract: ContractDetails
  /** Ms since 1970. */
  readonly readAt: number
  /** Reading it again failed: this is what was read before. */
  readonly isStale: boolean
}

function Contract({ contract, readAt, isStale }: ContractProps) {
  const c = useContractPageT()
  const [tab, choose] = useContractTab()
  const [params] = useSearchParams()
  // where an order that stands in the way is told of; the list beside it stays as it is
  const timeline = new URLSearchParams([...params].filter(([name]) => name !== 'part').concat([['part', 'timeline']]))
  const number = contract.number ? showPhone(contract.number) : c('contractPage.unnumbered')
  return (
    <>
      <ContractHead contract={contract}>
        <ContractWork contract={subjectOf(contract)} orderTo={() => `?${timeline}`} />
      </ContractHead>
      <Tabs
        label={c('contractPage.tabs', { number })}
        items={CONTRACT_TABS.map((id) => ({ id, label: c(`contractPage.tab.${id}`) }))}
        chosen={tab}
        onChoose={(id) => choose(CONTRACT_TABS.find((one) => one === id)!)}
      />
      {isStale && <Notice tone="wait">{c('contractPage.stale', { time: formatTime(readAt) })}</Notice>}
      <Panel id={tab}>
        {tab === 'overview' && <OverviewTab contract={contract} />}
        {tab === 'products' && <ProductsTab contractId={contract.id} />}
        {tab === 'thresholds' && <ThresholdsTab contract={contract} />}
        {tab === 'timeline' && <TimelineTab contract={contract} />}
      </Panel>
      <PaneFoot>{c('contractPage.read', { time: formatTime(readAt) })}</PaneFoot>
    </>
  )
}
