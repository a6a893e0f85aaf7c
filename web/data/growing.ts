import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { inTurns } from './inTurns.ts'

/** sTN's lists: their `total` is documented as not always right, so they are read on until nothing more comes. */

/** Rows per request of a list on a screen. */
const PAGE = 100
/** Rows before the end of what is there at which more are asked for. */
const AHEAD = 30

const inTwo = inTurns(2)

/** Rows from `skip` on, at most `take`. */
export type ReadPart<Row> = (skip: number, take: number, signal: AbortSignal) => Promise<readonly Row[]>

/** The rows that a next request skips; undefined after a page that is empty, or shorter than the first one. */
export function nextSkip(pages: readonly (readonly unknown[])[]): number | undefined {
  const last = pages.at(-1)?.length ?? 0
  // a first page that is not full may be as full as sTN makes them (reference 11.6): only an empty one says that it ends
  if (last === 0 || last < pages[0]!.length) return undefined
  return pages.reduce((sum, page) => sum + page.length, 0)
}

export const growingOptions = <Row>(queryKey: readonly unknown[], read: ReadPart<Row>) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => inTwo(() => read(pageParam, PAGE, signal), signal),
    initialPageParam: 0,
    getNextPageParam: (_last: readonly Row[], pages: readonly (readonly Row[])[]) => nextSkip(pages),
    staleTime: 30_000,
  })

export interface Growing<Row> {
  readonly rows: readonly Row[]
  /** Nothing came yet. */
  readonly isReading: boolean
  /** There may be more after these. */
  readonly hasMore: boolean
  readonly failure: unknown
  readonly again: () => void
  /** Rows up to there (excluded) are in sight: asks for more when they end soon. */
  readonly onSight: (to: number) => void
  /** Ms since 1970. */
  readonly readAt: number
}

/**
 * The rows of a list as far as they were read; each id once, also where the list moved between two requests. `fits` looks
 * at them again: a filter that sTN passes over would give every row.
 */
export function useGrowing<Row extends { readonly id: string }>(
  options: ReturnType<typeof growingOptions<Row>>,
  fits?: (row: Row) => boolean,
): Growing<Row> {
  const { data, error, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, refetch, dataUpdatedAt } =
    useInfiniteQuery(options)
  const rows = useMemo(() => {
    const once = [...new Map(data?.pages.flat().map((row) => [row.id, row])).values()]
    return fits ? once.filter((row) => fits(row)) : once
  }, [data, fits])
  const canGrow = hasNextPage && !isFetchingNextPage && !isFetchNextPageError
  const onSight = useCallback(
    (to: number) => {
      if (canGrow && to >= rows.length - AHEAD) void fetchNextPage()
    },
    [canGrow, rows.length, fetchNextPage],
  )
  return {
    rows,
    isReading: data === undefined && !error,
    hasMore: data !== undefined && hasNextPage,
    failure: error ?? undefined,
    again: () => void (isFetchNextPageError ? fetchNextPage() : refetch()),
    onSight,
    readAt: dataUpdatedAt,
  }
}

/** All rows, `take` at a time, until nothing more comes. Throws as `read` does. */
export async function readAll<Row>(
  take: number,
  read: (skip: number, take: number) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const pages: (readonly Row[])[] = []
  for (let skip: number | undefined = 0; skip !== undefined; skip = nextSkip(pages)) {
    pages.push(await read(skip, take))
  }
  return pages.flat()
}

/** Rows per request of a whole list. */
const WHOLE = 1_000

/**
 * A list as an export reads it: the whole of it first, since nobody says beforehand how long it is. A second try after
 * a failure begins anew.
 */
export function wholeList<Row extends { readonly id: string }>(read: ReadPart<Row>) {
  let whole: Promise<readonly Row[]> | undefined
  const readWhole = async (signal: AbortSignal) => {
    const rows = await readAll(WHOLE, (skip, take) => read(skip, take, signal))
    return [...new Map(rows.map((row) => [row.id, row])).values()]
  }
  return async (from: number, to: number, signal: AbortSignal) => {
    whole ??= readWhole(signal)
    try {
      const rows = await whole
      return { rows: rows.slice(from, to), total: rows.length }
    } catch (failure) {
      whole = undefined
      throw failure
    }
  }
}
