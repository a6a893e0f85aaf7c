import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { ApiError } from '../../data/errors.ts'
import { setQueries } from '../../data/sets.ts'
import { BATCH_DEEDS } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { NewBatch } from './NewBatch.tsx'
import { NothingChosen } from './NothingChosen.tsx'

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
  return <NothingChosen level={1} title={b(isMissing ? 'batches.new.set' : 'batches.new.none')} />
}
