import { useEffect } from 'react'

/** Ctrl K (on a Mac also Cmd K) opens the search from anywhere, except over a question that waits for its answer. */
export function useFindKey(onFind: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return
      // also when nothing opens: the browser would search elsewhere
      event.preventDefault()
      if (!document.querySelector('[aria-modal="true"]')) onFind()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [onFind])
}
