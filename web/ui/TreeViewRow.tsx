import { memo } from 'react'
import { knownKind } from '../domain/node.ts'
import type { MoreRow, NodeRow, TreeRow } from '../domain/treeRow.ts'
import { useNumber, useT } from '../i18n/useT.ts'
import { Icon } from './Icon.tsx'
import { KIND_ICON } from './kindIcon.ts'

interface TreeViewRowProps {
  readonly row: TreeRow
  /** Px from the top of the tree. */
  readonly top: number
  readonly height: number
  /** The one row that Tab stops at. */
  readonly isStop: boolean
  readonly isSelected: boolean
  /** Why it cannot be chosen. */
  readonly note?: string | undefined
}

/** Px: the first chevron, and each level further in. */
const EDGE = 12
const INDENT = 18

/** One row of a tree: a node, or what stands for nodes that are not loaded. Its parent listens for it. */
export const TreeViewRow = memo(function TreeViewRow({ row, top, height, isStop, isSelected, note }: TreeViewRowProps) {
  const node = row.type === 'node' ? row : undefined
  return (
    <div
      role="treeitem"
      className={isSelected ? 'row on' : 'row'}
      data-key={row.key}
      aria-level={row.level}
      aria-setsize={row.setsize}
      aria-posinset={row.posinset}
      aria-expanded={node?.expandable ? node.expanded : undefined}
      aria-selected={isSelected}
      aria-disabled={note === undefined ? undefined : true}
      tabIndex={isStop ? 0 : -1}
      style={{ height, transform: `translateY(${top}px)`, paddingLeft: EDGE + (row.level - 1) * INDENT }}
    >
      {row.type === 'node' ? <NodeCells row={row} note={note} /> : <MoreCells row={row} />}
    </div>
  )
})

function NodeCells({ row, note }: { row: NodeRow; note: string | undefined }) {
  const t = useT()
  const number = useNumber()
  const { node, expandable, expanded, count } = row
  const kind = knownKind(node.kind)
  return (
    <>
      <span className="chevron" data-toggle={expandable || undefined}>
        {expandable && <Icon name={expanded ? 'chevron-down' : 'chevron-right'} size={14} />}
      </span>
      <Icon name={KIND_ICON[kind]} title={kind === 'SUBSCRIBER' ? undefined : t(`people.kind.${kind}`)} />
      <span className="text">
        {node.code && kind !== 'SUBSCRIBER' && node.code !== node.name && <span className="code">{node.code}</span>}
        {node.name || t('people.nameless')}
      </span>
      {note !== undefined && (
        <span className="note" title={note}>
          {note}
        </span>
      )}
      {note === undefined && count !== undefined && count > 0 && <span className="count">{number(count)}</span>}
    </>
  )
}

function MoreCells({ row }: { row: MoreRow }) {
  const t = useT()
  const count = row.missing
  if (row.state === 'failed')
    return (
      <>
        <span className="chevron" />
        <Icon name="cloud-off" className="bad" />
        <span className="text bad">{t('people.tree.failed')}</span>
        <span className="again">
          <Icon name="refresh-cw" size={14} />
          {t('people.tree.again')}
        </span>
      </>
    )
  return (
    <>
      <span className="chevron" />
      <Icon name="ellipsis" />
      <span className="text dim">
        {count === undefined
          ? t('people.tree.loading')
          : t(row.state === 'loading' ? 'people.tree.moreLoading' : 'people.tree.more', { count })}
      </span>
    </>
  )
}
