import { useQuery } from '@tanstack/react-query'
import { Suspense, useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { useNumber, useT } from '../../i18n/useT.ts'
import { subscriberQueries } from '../../data/subscribers.ts'
import type { TreeLoader } from '../../data/treeLoader.ts'
import { isPerson } from '../../domain/node.ts'
import { nodeFilter } from '../../domain/nodeFilter.ts'
import { nodeKey, type NodeRow, type Parent, type TreeRow } from '../../domain/treeRow.ts'
import { later } from '../../lib/later.ts'
import { paths } from '../../lib/paths.ts'
import { useAfterPaint } from '../../lib/useAfterPaint.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { TreeView } from '../../ui/TreeView.tsx'
import { TreeFoot } from './TreeFoot.tsx'
import { FilterField } from './FilterField.tsx'
import { PaneHead } from './PaneHead.tsx'

const OpenChecklists = later(async () => (await import('./checklists/OpenChecklists.tsx')).OpenChecklists)

interface TreePaneProps {
  readonly loader: TreeLoader
  readonly rows: readonly TreeRow[]
  readonly selectedId: number | undefined
  /** Why there is no tree, in its place. */
  readonly lost: ReactNode
}

/** The hierarchy with its filter: a level at a time, as far as somebody opened it. */
export function TreePane({ loader, rows, selectedId, lost }: TreePaneProps) {
  const t = useT()
  const number = useNumber()
  const navigate = useNavigate()
  const { tree } = loader
  const count = useQuery(subscriberQueries.count())
  const [text, setText] = useState('')
  const [inSight, setInSight] = useState(0)
  const sought = useDeferredValue(text.trim())
  // nobody waits for what is open: the rows come first
  const hasRows = useAfterPaint(rows[0]?.type === 'node')

  // `rows` is new after every change of the tree, and then the filter has to be applied anew
  const shown = useMemo(() => (sought === '' ? rows : tree.matching(nodeFilter(sought))), [rows, sought, tree])
  const indexOf = useMemo(() => {
    if (shown === rows) return (key: string) => tree.indexOf(key)
    const places = new Map(shown.map((row, at) => [row.key, at]))
    return (key: string) => places.get(key) ?? -1
  }, [shown, rows, tree])

  const onSelect = useCallback(({ node }: NodeRow) => void navigate(paths.node(node.kind, node.id)), [navigate])
  const onToggle = useCallback(
    ({ node, expanded }: NodeRow) => (expanded ? tree.close(node.id) : void loader.open(node.id)),
    [tree, loader],
  )
  const onOpenSiblings = useCallback(({ node }: NodeRow) => void tree.openSiblings(node.id), [tree])
  const onMore = useCallback((parent: Parent) => void loader.more(parent), [loader])

  // somebody new goes where one stands: into the selected group, or beside the selected person
  const selected = selectedId === undefined ? undefined : tree.node(selectedId)
  const above = selectedId === undefined ? undefined : tree.ancestors(selectedId).at(-1)
  const place = selected && (isPerson(selected) ? above !== undefined && tree.node(above) : selected)

  return (
    <>
      <PaneHead className="tight">
        <div className="line">
          <h1 className="t2">{t('people.title')}</h1>
          {count.data !== undefined && <span className="dim">{number(count.data)}</span>}
          <span className="gap" />
          {place && (
            <IconButton
              small
              icon="user-plus"
              label={t('people.tree.newPerson')}
              onClick={() => void navigate(`${paths.node(place.kind, place.id)}?do=person`)}
            />
          )}
          <IconButton small icon="chevrons-up-down" label={t('people.tree.openAll')} onClick={() => tree.openAll()} />
          <IconButton small icon="chevrons-down-up" label={t('people.tree.closeAll')} onClick={() => tree.closeAll()} />
        </div>
        <FilterField value={text} onChange={setText} />
      </PaneHead>
      {hasRows && (
        <Suspense fallback={null}>
          <OpenChecklists />
        </Suspense>
      )}
      {lost || (
        <TreeView
          label={t('people.tree.label')}
          rows={shown}
          indexOf={indexOf}
          selectedKey={selectedId === undefined ? undefined : nodeKey(selectedId)}
          onSelect={onSelect}
          onToggle={onToggle}
          onOpenSiblings={onOpenSiblings}
          onMore={onMore}
          onSight={setInSight}
        />
      )}
      <TreeFoot loader={loader} selectedId={selectedId} inSight={inSight} shown={shown} isFiltered={sought !== ''} />
    </>
  )
}
