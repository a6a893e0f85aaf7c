import { useMemo } from 'react'
import { isPerson, type HierarchyNode } from '../domain/node.ts'
import { readTargets, type Moved } from './groups.ts'
import { createTreeLoader } from './treeLoader.ts'

/**
 * The hierarchy as KPN sees it for a move: a level at a time, and of each place why it cannot be the target: KPN's
 * code, `''` when KPN does not say why, undefined when it can.
 */
export function useTargets({ operation, ids }: Moved) {
  const asked = ids.join()
  const { loader, reasons } = useMemo(() => {
    const moved = { operation, ids: asked.split(',').map(Number) }
    const reasons = new Map<number, string>()
    const loader = createTreeLoader(async (parent, from) => {
      const page = await readTargets(moved, parent, from)
      for (const [id, reason] of page.reasons) reasons.set(id, reason)
      return page
    })
    return { loader, reasons }
  }, [operation, asked])

  const reasonOf = (node: HierarchyNode): string | undefined => {
    const reason = reasons.get(node.id)
    // people have no place beneath them for one of their own, also where KPN would say nothing
    return reason ?? (operation === 'MOVE_GROUP' && isPerson(node) ? 'GROUP_CANNOT_HAVE_CHILDREN' : undefined)
  }
  return { loader, reasonOf }
}
