import { Suspense, use } from 'react'
import { later } from '../../lib/later.ts'
import { SelectionContext } from './selection.ts'

const SelectionBar = later(async () => (await import('./work/SelectionBar.tsx')).SelectionBar)

/** Where the bar of a selection stands, above the foot of a list; nothing while nobody is chosen. */
export function SelectionDock() {
  const selection = use(SelectionContext)
  if (!selection || selection.chosen.size === 0) return null
  return (
    <Suspense fallback={null}>
      <SelectionBar selection={selection} />
    </Suspense>
  )
}
