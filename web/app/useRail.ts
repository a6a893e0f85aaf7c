import { useState } from 'react'
import { readStored, store } from '../lib/storage.ts'
import { useMedia } from '../lib/useMedia.ts'

const KEY = 'vloot-rail'

/** Wide on wide screens, unless the operator chose otherwise; on a tablet always narrow. */
export function useRail() {
  const isSpacious = useMedia('(min-width: 1600px)')
  const hasRoom = useMedia('(min-width: 1200px)')
  const [chosen, setChosen] = useState(() => readStored(KEY))
  const isWide = hasRoom && (chosen === undefined ? isSpacious : chosen === 'wide')
  const toggle = () => {
    const next = isWide ? 'narrow' : 'wide'
    store(KEY, next)
    setChosen(next)
  }
  return { isWide, toggle: hasRoom ? toggle : undefined }
}
