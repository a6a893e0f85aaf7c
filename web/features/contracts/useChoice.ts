import { useCallback, useEffect, useRef, useState } from 'react'
import { MOST_IN_SET } from '#contract/portal/sets.ts'
import { isAborted } from '../../data/errors.ts'
import { patiently } from '../../data/patiently.ts'
import { collectPages, type CollectedPage } from '../../lib/collectPages.ts'
import { hasFailed, type Rows } from './rows.ts'

/** Ids per request when all are chosen. */
const IDS_PAGE = 1_000

type ReadIds = (from: number, to: number, signal: AbortSignal) => Promise<CollectedPage<{ readonly id: number }>>

/** How far choosing everything is. */
export type Choosing =
  | { readonly is: 'reading'; readonly done: number; readonly total: number }
  | { readonly is: 'failed' }
  | undefined

export interface Choice {
  readonly chosen: ReadonlySet<number>
  readonly toggle: (index: number, range: boolean) => void
  readonly clear: () => void
  readonly choosing: Choosing
  /** Reads the ids of the whole list as it is shown and adds them. */
  readonly chooseAll: () => void
  readonly stop: () => void
}

/** Which contracts are chosen. The choice stays when the list is filtered or sorted otherwise. */
export function useChoice({ rowAt }: Rows, readIds: ReadIds): Choice {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [choosing, setChoosing] = useState<Choosing>()
  const run = useRef<AbortController>(undefined)
  useEffect(() => () => run.current?.abort(), [])
  const anchor = useRef(0)
  const rows = useRef(rowAt)
  useEffect(() => {
    rows.current = rowAt
  })

  const toggle = useCallback((index: number, range: boolean) => {
    const [from, to] = range ? [anchor.current, index].toSorted((a, b) => a - b) : [index, index]
    anchor.current = index
    const ids = Array.from({ length: to! - from! + 1 }, (_, at) => rows.current(from! + at))
      .filter((row) => row !== undefined && !hasFailed(row) && row.isGone !== true)
      .map((row) => row!.id)
    setChosen((before) => {
      const after = new Set(before)
      if (range) for (const id of ids) after.add(id)
      else for (const id of ids) if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])

  const chooseAll = async () => {
    run.current?.abort()
    const { signal } = (run.current = new AbortController())
    setChoosing({ is: 'reading', done: 0, total: 0 })
    try {
      const { rows: all } = await collectPages({
        read: (from, to, stop) => patiently(() => readIds(from, to, stop), stop),
        idOf: ({ id }) => id,
        size: IDS_PAGE,
        signal,
        onProgress: (done, total) => setChoosing({ is: 'reading', done, total }),
      })
      setChosen((before) => new Set([...before, ...all.map(({ id }) => id)]))
      setChoosing(undefined)
    } catch (failure) {
      setChoosing(isAborted(failure) || signal.aborted ? undefined : { is: 'failed' })
    }
  }

  return {
    chosen,
    toggle,
    clear: useCallback(() => setChosen(new Set()), []),
    choosing,
    chooseAll: () => void chooseAll(),
    stop: () => run.current?.abort(),
  }
}

/** More can be chosen by hand, but not kept as a set. */
export const MOST_CHOSEN = MOST_IN_SET
