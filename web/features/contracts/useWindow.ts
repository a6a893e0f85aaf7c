import { useEffect, useMemo, useRef, useState } from 'react'
import { createStore, type Store } from '../../lib/store.ts'

/** Ms that the scroll bar has to stand still after a leap before anything is asked for. */
const CALM = 120

export interface Sight {
  /** Included. */
  readonly from: number
  /** Excluded. */
  readonly to: number
}

interface Pages {
  readonly first: number
  readonly last: number
}

/** Which pages a list has to have now. */
export interface Window extends Pages {
  /** Told at every frame; the screen hears of it only when other pages are needed. */
  readonly onSight: (sight: Sight) => void
  /** What is in sight at this moment, for whoever shows just that. */
  readonly sight: Store<Sight>
}

/**
 * Follows what is in sight in pages of `size` rows. A step to the next page counts at once; a leap, such as a dragged
 * scroll bar makes at every frame, only once it is over: what it flew past is never asked for.
 */
export function useWindow(size: number): Window {
  const [pages, setPages] = useState<Pages>({ first: 0, last: 0 })
  const sight = useMemo(() => createStore<Sight>({ from: 0, to: 0 }), [])
  const known = useRef(pages)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const onSight = useMemo(() => {
    const take = (next: Pages) => {
      known.current = next
      setPages(next)
    }
    return (seen: Sight) => {
      sight.set(seen)
      clearTimeout(timer.current)
      const next = { first: Math.floor(seen.from / size), last: Math.floor(Math.max(seen.from, seen.to - 1) / size) }
      const { first, last } = known.current
      if (next.first === first && next.last === last) return
      const isStep = Math.abs(next.first - first) <= 1 && Math.abs(next.last - last) <= 1
      if (isStep) take(next)
      else timer.current = setTimeout(() => take(next), CALM)
    }
  }, [sight, size])

  return { ...pages, onSight, sight }
}
