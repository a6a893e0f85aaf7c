import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'
import { useCallback } from 'react'

/** The rows of a virtual list that are in the document: those in sight, and the focused one, or the focus would fall on the page. */
export const useRangeWith = (focused: number | undefined) =>
  useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range)
      if (focused === undefined || focused >= range.count || inSight.includes(focused)) return inSight
      return focused < inSight[0]! ? [focused, ...inSight] : [...inSight, focused]
    },
    [focused],
  )
