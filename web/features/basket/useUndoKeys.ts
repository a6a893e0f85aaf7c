import { useEffect } from 'react'
import type { Basket } from '../../data/basketPlaces.ts'

/** Where text is typed undoing is the field's own; a box or a radio button holds none. */
const TYPED = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], [role=dialog]'

/** Ctrl-Z takes back what was done last, Ctrl-Shift-Z (or Ctrl-Y) does it again; where text is typed they are the field's. */
export function useUndoKeys(basket: Basket): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      if ((event.target as Element).closest(TYPED)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) basket.redo()
      else basket.undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [basket])
}
