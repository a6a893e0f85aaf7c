import { styled } from '@mui/material/styles'
import { useEffect, useSyncExternalStore } from 'react'
import type { HierarchyNode } from '../domain/node.ts'
import type { SubscriberTree } from '../domain/subscriberTree.ts'
import { nodeKey, type NodeRow, type Parent } from '../domain/treeRow.ts'
import { TreeView } from './TreeView.tsx'
import { vars } from './theme.ts'

/** A tree and the way to fill it, a page of a level at a time. */
export interface PickerTree {
  readonly tree: SubscriberTree
  more(parent: Parent): Promise<void>
  open(id: number): Promise<void>
}

interface TreePickerProps {
  readonly label: string
  readonly loader: PickerTree
  readonly chosenId: number | undefined
  /** Also hears of a node that cannot be chosen, so that its reason can be said in full. */
  readonly onChoose: (node: HierarchyNode) => void
  /** Why a node cannot be chosen, in words. */
  readonly noteOf: (node: HierarchyNode) => string | undefined
  /** From the root down: what stands open at first. */
  readonly path: readonly { readonly id: number }[]
}

/** The hierarchy to choose one place from, a level at a time. */
export function TreePicker({ label, loader, chosenId, onChoose, noteOf, path }: TreePickerProps) {
  const { tree } = loader
  const rows = useSyncExternalStore(tree.subscribe, () => tree.rows)

  useEffect(() => {
    void openPath(loader, path)
    // oxlint-disable-next-line react/exhaustive-deps -- what stands open at first, once
  }, [loader])

  return (
    <Frame data-question tabIndex={-1}>
      <TreeView
        label={label}
        rows={rows}
        indexOf={(key) => tree.indexOf(key)}
        selectedKey={chosenId === undefined ? undefined : nodeKey(chosenId)}
        onSelect={({ node }: NodeRow) => onChoose(node)}
        onToggle={({ node, expanded }: NodeRow) => (expanded ? tree.close(node.id) : void loader.open(node.id))}
        onOpenSiblings={({ node }: NodeRow) => void tree.openSiblings(node.id)}
        onMore={(parent) => void loader.more(parent)}
        noteOf={noteOf}
      />
    </Frame>
  )
}

async function openPath(loader: PickerTree, path: TreePickerProps['path']): Promise<void> {
  if (loader.tree.level(null)?.total === undefined) await loader.more(null)
  for (const { id } of path) await loader.open(id)
}

const Frame = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  height: 264,
  border: `1px solid ${vars.control}`,
  borderRadius: 6,
  overflow: 'hidden',
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
})
