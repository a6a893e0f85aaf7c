import { useMemo } from 'react'
import { readTargets } from '../../../data/groups.ts'
import { createTreeLoader } from '../../../data/treeLoader.ts'
import { isPerson, type HierarchyNode } from '../../../domain/node.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { kpnReason } from './kpnWords.ts'

/** The hierarchy as KPN sees it for a move of these nodes: each place with KPN's word on it, read a level at a time. */
export function useTargets(moved: readonly number[]) {
  const w = useWorkT()
  const asked = moved.join()
  const { loader, reasons } = useMemo(() => {
    const ids = asked.split(',').map(Number)
    const reasons = new Map<number, string>()
    const loader = createTreeLoader(async (parent, from) => {
      const page = await readTargets(ids, parent, from)
      for (const [id, reason] of page.reasons) reasons.set(id, reason)
      return page
    })
    return { loader, reasons }
  }, [asked])

  const noteOf = (node: HierarchyNode) => {
    const reason = reasons.get(node.id)
    if (reason !== undefined) return kpnReason(w, reason)
    // people have no place beneath them, also where KPN would say nothing
    return isPerson(node) ? w('work.kpn.GROUP_CANNOT_HAVE_CHILDREN') : undefined
  }
  return { loader, noteOf }
}
