import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { ApiError } from '../../data/errors.ts'
import { setQueries } from '../../data/sets.ts'
import { BATCH_DEEDS } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { NewBatch } from './NewBatch.tsx'

/** A deed with a saved choice of contracts, to be planned: `?set=ID&do=block`. */
export function NewBatchPage() {
  const b = useBatchesT()
  const [address] = useSearchParams()
  const setId = address.get('set') ?? ''
  const deed = BATCH_DEEDS.find((one) => one === address.get('do'))
  const set = useQuery({ ...setQueries.one(setId), enabled: setId !== '' })
  const isMissing = set.error instanceof ApiError && set.error.code === 'not_found'
  if (deed && set.data?.kind === 'contract')
    return <NewBatch key={`${deed}/${setId}`} deed={deed} setId={setId} ids={set.data.ids.map(Number)} />
  if (deed && setId !== '' && set.isPending) return <Skeleton bars={['40%', '60%', '60%']} line={36} />
  if (set.error && !isMissing) return <FailedPart failure={set.error} onAgain={() => void set.refetch()} level={2} />
  return (
    <Room>
      <StateBox
        kind="empty"
        level={1}
        title={b(isMissing ? 'batches.new.set' : 'batches.new.none')}
        action={
          <Button size="small" to={paths.contracts()}>
            {b('batches.toContracts')}
          </Button>
        }
      >
        {b('batches.none.how')}
      </StateBox>
    </Room>
  )
}

const Room = styled('div')({ padding: '16px 24px', '@media (max-width: 767.95px)': { padding: 16 } })
