import { styled } from '@mui/material/styles'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useParams } from 'react-router'
import type { Batch } from '#contract/portal/batches.ts'
import { batchQueries } from '../../data/batches.ts'
import { ApiError } from '../../data/errors.ts'
import { newsQueries } from '../../data/news.ts'
import { filtersOf, isActivation, type ItemFilter } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { paths } from '../../lib/paths.ts'
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { StatusPill } from '../../ui/StatusText.tsx'
import { ActivationResults } from './ActivationResults.tsx'
import { BatchFacts } from './BatchFacts.tsx'
import { BatchNotice } from './BatchNotice.tsx'
import { BatchProgress } from './BatchProgress.tsx'
import { BatchSteps } from './BatchSteps.tsx'
import { stateStatus } from './batchWords.ts'
import { ItemFilters } from './ItemFilters.tsx'
import { ItemTable } from './ItemTable.tsx'
import { NotDone } from './NotDone.tsx'
import { SameRows } from './SameRows.tsx'
import { UnknownRows } from './UnknownRows.tsx'

/** One batch: how far it is, what can be pressed, and every row of it. */
export function BatchPage() {
  const b = useBatchesT()
  const { batchId = '' } = useParams()
  const { data, error, refetch, dataUpdatedAt } = useQuery(batchQueries.one(batchId))
  if (data) return <Shown key={batchId} batch={data} readAt={dataUpdatedAt} />
  if (!error) return <Skeleton bars={['40%', '60%', '100%', '80%']} line={36} />
  if (!(error instanceof ApiError && error.code === 'not_found'))
    return <FailedPart failure={error} onAgain={() => void refetch()} level={2} />
  return (
    <Room>
      <StateBox
        kind="empty"
        level={1}
        title={b('batches.missing')}
        action={
          <Button size="small" to={paths.batches()}>
            {b('batches.toList')}
          </Button>
        }
      />
    </Room>
  )
}

function Shown({ batch, readAt }: { readonly batch: Batch; readonly readAt: number }) {
  const b = useBatchesT()
  const [wanted, setFilter] = useState<ItemFilter>()
  const [isAgain, setAgain] = useState(false)
  const client = useQueryClient()
  // the head of the page counts those that are under way
  const counted = useRef<string>(undefined)
  useEffect(() => {
    if (counted.current === batch.state) return
    counted.current = batch.state
    void client.invalidateQueries({ queryKey: newsQueries.count().queryKey })
  }, [client, batch.state])
  const filters = filtersOf(batch)
  // what there are none of any more is no filter
  const filter = filters.some(({ name }) => name === wanted) ? wanted : undefined
  return (
    <Screen>
      <header>
        <Breadcrumbs
          label={b('batches.title')}
          items={[{ key: 'list', label: b('batches.toList'), to: paths.batches() }]}
          current={batch.name}
        />
        <div className="title">
          <h1>{batch.name}</h1>
          <StatusPill {...stateStatus(b, batch.state)} />
          <span className="steps">
            <BatchSteps batch={batch} isAgain={isAgain} />
          </span>
        </div>
        <BatchFacts batch={batch} />
      </header>
      <BatchProgress batch={batch} readAt={readAt} />
      <Room>
        <SameRows batch={batch} isAgain={isAgain} onAgain={setAgain} />
        <BatchNotice batch={batch} />
        <UnknownRows batch={batch} onShow={filter === 'unknown' ? undefined : () => setFilter('unknown')} />
        {isActivation(batch.row) ? <ActivationResults batch={batch} /> : <NotDone batch={batch} />}
      </Room>
      <ItemFilters total={batch.total} filters={filters} chosen={filter} onChoose={setFilter} />
      <ItemTable key={filter ?? ''} batch={batch} filter={filter} />
    </Screen>
  )
}

const Screen = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  '& > *': { flex: 'none' },
  '& > header': { padding: '16px 24px 0', display: 'flex', flexDirection: 'column', gap: 8 },
  '& .title, & .steps': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  '& .steps': { flex: 1, justifyContent: 'flex-end' },
  '& h1': {
    fontSize: 22,
    lineHeight: '28px',
    fontWeight: 600,
    letterSpacing: '-.016em',
    overflowWrap: 'anywhere',
  },
  // there is no room for both: the page scrolls, and its table has a screen of its own
  '@media (max-width: 767.95px), (max-height: 640px)': {
    overflow: 'auto',
    '& > header': { padding: '12px 16px 0' },
    '& .steps': { justifyContent: 'flex-start', flexBasis: '100%' },
  },
})

const Room = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  padding: '12px 24px',
  '@media (max-width: 767.95px)': { padding: '12px 16px' },
})
