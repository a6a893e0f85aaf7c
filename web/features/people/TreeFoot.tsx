import type { TreeLoader } from '../../data/treeLoader.ts'
import type { TreeRow } from '../../domain/treeRow.ts'
import { useT } from '../../i18n/useT.ts'
import { PaneFoot } from '../../ui/PaneFoot.tsx'

interface TreeFootProps {
  readonly loader: TreeLoader
  readonly selectedId: number | undefined
  readonly inSight: number
  readonly shown: readonly TreeRow[]
  readonly isFiltered: boolean
}

/** How much is in sight, and of what: counts of what is loaded only, since upstream gives no others. */
export function TreeFoot({ loader: { tree }, selectedId, inSight, shown, isFiltered }: TreeFootProps) {
  const t = useT()
  if (isFiltered)
    return (
      <PaneFoot as="output" className="tight">
        {t(shown.length === 0 ? 'people.tree.noneFound' : 'people.tree.filtered', { loaded: tree.size })}
      </PaneFoot>
    )
  const groups = selectedId === undefined ? [] : [selectedId, ...tree.ancestors(selectedId).toReversed()]
  const group = groups.find((id) => tree.level(id)?.total !== undefined)
  const total = group === undefined ? undefined : tree.level(group)?.total
  return (
    <PaneFoot className="tight">
      {tree.size > 0 && t('people.tree.inSight', { count: inSight })}
      {group !== undefined && total !== undefined && (
        <span className="cut">{t('people.tree.under', { total, name: tree.node(group)?.name ?? '' })}</span>
      )}
    </PaneFoot>
  )
}
