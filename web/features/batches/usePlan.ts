import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { planBatch, type BatchWish } from '../../data/batches.ts'
import { readLabels } from '../../data/contractLabels.ts'
import { isAborted } from '../../data/errors.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { paths } from '../../lib/paths.ts'

type Run =
  | { readonly is: 'ready' }
  | { readonly is: 'busy'; readonly found: number }
  | { readonly is: 'failed'; readonly failure: unknown }

/** Looks up what the contracts are called, plans the batch on the server and goes to it; what was filled in stays. */
export function usePlan() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const c = useContractDeedT()
  const [run, setRun] = useState<Run>({ is: 'ready' })
  const giveUp = useRef<AbortController>(undefined)
  useEffect(() => () => giveUp.current?.abort(), [])

  const start = async (ids: readonly number[], wish: Omit<BatchWish, 'contracts'>) => {
    giveUp.current?.abort()
    const { signal } = (giveUp.current = new AbortController())
    setRun({ is: 'busy', found: 0 })
    const nameless = (id: number) => c('cdeed.nameless', { id: String(id) })
    try {
      const contracts = await readLabels(client, ids, nameless, signal, (found) => setRun({ is: 'busy', found }))
      const { id } = await planBatch(client, { ...wish, contracts })
      if (!signal.aborted) await navigate(paths.batch(id), { replace: true })
    } catch (failure) {
      if (!isAborted(failure)) setRun({ is: 'failed', failure })
    }
  }
  return {
    isBusy: run.is === 'busy',
    /** Contracts that are looked up. */
    found: run.is === 'busy' ? run.found : 0,
    failure: run.is === 'failed' ? run.failure : undefined,
    start: (ids: readonly number[], wish: Omit<BatchWish, 'contracts'>) => void start(ids, wish),
  }
}
