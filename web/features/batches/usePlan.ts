import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { planBatch, type BatchWish } from '../../data/batches.ts'
import { readOwnBundles } from '../../data/ownBundles.ts'
import { readLabels } from '../../data/contractLabels.ts'
import { isAborted } from '../../data/errors.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { paths } from '../../lib/paths.ts'

type Run =
  | { readonly is: 'ready' }
  | { readonly is: 'busy'; readonly found: number; readonly read: number | undefined }
  | { readonly is: 'failed'; readonly failure: unknown }

/** What is planned; of a move whether bundles go along, where a contract has one of its own. */
type Wish = Omit<BatchWish, 'contracts' | 'move'> & {
  readonly move: (NonNullable<BatchWish['move']> & { readonly takesBundles: boolean }) | undefined
}

/** Looks up what the contracts are called, plans the batch on the server and goes to it; what was filled in stays. */
export function usePlan() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const c = useContractDeedT()
  const [run, setRun] = useState<Run>({ is: 'ready' })
  const giveUp = useRef<AbortController>(undefined)
  useEffect(() => () => giveUp.current?.abort(), [])

  const start = async (ids: readonly number[], wish: Wish) => {
    giveUp.current?.abort()
    const { signal } = (giveUp.current = new AbortController())
    setRun({ is: 'busy', found: 0, read: undefined })
    const nameless = (id: number) => c('cdeed.nameless', { id: String(id) })
    try {
      const named = await readLabels(client, ids, nameless, signal, (found) =>
        setRun({ is: 'busy', found, read: undefined }),
      )
      const tell = (read: number) => setRun({ is: 'busy', found: ids.length, read })
      const own = wish.move?.takesBundles ? await readOwnBundles(client, ids, signal, tell) : new Set<number>()
      const contracts = named.map(({ id, label }) => (own.has(id) ? { id, label, movesBundle: true } : { id, label }))
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
    /** Contracts of which it is known whether they have a bundle of their own; undefined when nobody asks. */
    read: run.is === 'busy' ? run.read : undefined,
    failure: run.is === 'failed' ? run.failure : undefined,
    start: (ids: readonly number[], wish: Wish) => void start(ids, wish),
  }
}
