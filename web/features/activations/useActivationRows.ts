import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { recordQueries } from '../../data/activationList.ts'
import { sessionQueries } from '../../data/session.ts'
import { activationsAsked, fits, joined } from '../../domain/activationList.ts'
import type { ActivationRow } from '../../domain/activationRecord.ts'
import type { ListFilter } from '../../domain/listSettings.ts'

/** Rows that are read beyond what is in sight. */
const AHEAD = 40

export interface ActivationRows {
  /** Absent until the first page came. */
  readonly rows: readonly ActivationRow[] | undefined
  /** sTN may have more. */
  readonly hasMore: boolean
  readonly isReading: boolean
  readonly failure: unknown
  readonly onAgain: () => void
  /** Who asked for what could not be read. */
  readonly hasNoLedger: boolean
  /** Ms since 1970; 0 when nothing came yet. */
  readonly readAt: number
}

/**
 * sTN's list joined with our ledger, read on until `wanted` rows that fit are there and some beyond: what sTN cannot filter
 * by, we do.
 */
export function useActivationRows(filters: readonly ListFilter[], wanted: number): ActivationRows {
  const username = useQuery(sessionQueries.current()).data?.operator?.username
  const asked = useMemo(() => activationsAsked(filters), [filters])
  const list = useInfiniteQuery(recordQueries.list(asked))
  const ledger = useQuery(recordQueries.ledger())
  const { data, dataUpdatedAt, hasNextPage, isFetching, isError, fetchNextPage, refetch } = list
  const rows = useMemo(
    () =>
      data &&
      joined(data.pages.flat(), ledger.data ?? []).filter((row) =>
        fits(row, filters, { username, now: Math.max(dataUpdatedAt, ledger.dataUpdatedAt) }),
      ),
    [data, dataUpdatedAt, ledger.data, ledger.dataUpdatedAt, filters, username],
  )
  // anew with every page: what came may all have been left out
  useEffect(() => {
    const isShort = rows !== undefined && rows.length < wanted + AHEAD
    if (isShort && hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [rows, wanted, hasNextPage, isFetching, isError, fetchNextPage])
  // our ledger hears of it first: then what sTN said before is old
  const heard = ledger.data?.map(({ progress }) => progress?.movedAt ?? '').join()
  const heardBefore = useRef<string>(undefined)
  useEffect(() => {
    if (heardBefore.current !== undefined && heardBefore.current !== heard) void refetch()
    heardBefore.current = heard
  }, [heard, refetch])
  return {
    rows,
    hasMore: hasNextPage,
    isReading: isFetching,
    failure: list.error ?? undefined,
    onAgain: () => void (data ? fetchNextPage() : refetch()),
    hasNoLedger: ledger.isError && !ledger.data,
    readAt: dataUpdatedAt,
  }
}
