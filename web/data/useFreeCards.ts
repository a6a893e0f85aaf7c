import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDebounced } from '../lib/useDebounced.ts'
import { activationQueries } from './activations.ts'

/** Cards at first, and so many more each time. */
const PAGE = 20
/** Ms that what is typed stands still before sTN is asked. */
const CALM = 250

/** sTN's free cards, found by digits of their numbers. */
export function useFreeCards() {
  const [typed, setTyped] = useState('')
  const [take, setTake] = useState(PAGE)
  const asked = useDebounced(typed, CALM)
  const { data, error, refetch } = useQuery({
    ...activationQueries.freeCards(asked, take),
    placeholderData: keepPreviousData,
  })
  return {
    typed,
    onType: (next: string) => {
      setTyped(next)
      setTake(PAGE)
    },
    cards: data?.cards,
    hasMore: data?.hasMore ?? false,
    onMore: () => setTake(take + PAGE),
    failure: error ?? undefined,
    again: () => void refetch(),
  }
}
