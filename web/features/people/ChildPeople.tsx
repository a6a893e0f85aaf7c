import { useQueries } from '@tanstack/react-query'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { CHILDREN_PAGE, hierarchyQueries, readNodes } from '../../data/hierarchy.ts'
import type { TreeLoader } from '../../data/treeLoader.ts'
import { useExport } from '../../data/useExport.ts'
import { useList, type List } from '../../data/useList.ts'
import { comparePersonNames } from '#contract/personName.ts'
import { isPerson, type HierarchyNode } from '../../domain/node.ts'
import { turnedSort, type ListSort } from '../../domain/listSettings.ts'
import {
  pagesInSight,
  PEOPLE_LISTS,
  SORT_AT_MOST,
  whyNotSorted,
  type PeopleColumn,
  type PeopleSource,
} from '../../domain/peopleList.ts'
import { useT } from '../../i18n/useT.ts'
import { fileWord } from '../../lib/saveFile.ts'
import { ListTools } from '../../ui/ListTools.tsx'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { ListFoot } from '../../ui/ListFoot.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { SelectionDock } from './SelectionDock.tsx'
import { PaneSkeleton } from './PaneSkeleton.tsx'
import { fileCells, rowOfNode } from './peopleRow.ts'

interface ChildPeopleProps {
  readonly source: Extract<PeopleSource, { by: 'children' }>
  readonly loader: TreeLoader
  /** Of the node, for the file. */
  readonly name: string
}

const nameOf = ({ person, name }: HierarchyNode) => ({
  firstName: person?.firstName,
  prefix: person?.prefix,
  surname: person?.lastName ?? name,
})
const words = new Intl.Collator('nl', { numeric: true })

function compare(column: PeopleColumn, a: HierarchyNode, b: HierarchyNode): number {
  if (column === 'employeeNumber') return words.compare(a.code ?? '', b.code ?? '')
  if (column === 'firstName') return words.compare(a.person?.firstName ?? '', b.person?.firstName ?? '')
  if (column === 'prefix') return words.compare(a.person?.prefix ?? '', b.person?.prefix ?? '')
  if (column === 'email') return words.compare(a.person?.email ?? '', b.person?.email ?? '')
  return comparePersonNames(nameOf(a), nameOf(b))
}

/** Groups stay above people, whatever is sorted by: they are ways on, not people. */
const inOrder = (nodes: readonly HierarchyNode[], { column, order }: ListSort) =>
  nodes.toSorted(
    (a, b) =>
      Number(isPerson(a)) - Number(isPerson(b)) || (order === 'ASC' ? 1 : -1) * compare(column as PeopleColumn, a, b),
  )

/** The children of a node in KPN's order; sorted by us only when all of them are here and they are not too many.
 * Up to so many they come one page after the other; of more than that, the pages in sight. */
export function ChildPeople(props: ChildPeopleProps) {
  const list = useList('children', PEOPLE_LISTS.children)
  return list.isReady ? <ReadyChildren {...props} list={list} /> : <PaneSkeleton />
}

function ReadyChildren({ source, loader, name, list }: ChildPeopleProps & { readonly list: List }) {
  const t = useT()
  const { settings } = list
  const { tree } = loader
  const rows = useSyncExternalStore(tree.subscribe, () => tree.rows)
  const level = tree.level(source.id)
  // what becomes of a closed node's children changes no row of the tree
  const state = useSyncExternalStore(tree.subscribe, () => tree.level(source.id)?.state)
  const known = { loaded: level?.loaded ?? 0, total: level?.total }

  useEffect(() => {
    const level = tree.level(source.id)
    if (level?.total === undefined && level?.state !== 'failed') void loader.more(source.id)
  }, [tree, loader, source.id])

  const wanted = settings.sort
  const sort = wanted && !whyNotSorted(source, wanted.column as PeopleColumn, known) ? wanted : null
  const children = useMemo(
    () => (sort ? inOrder(tree.children(source.id), sort) : tree.children(source.id)),
    // oxlint-disable-next-line react/exhaustive-deps -- `rows` or `state` is what is new when the children are
    [rows, state, tree, source.id, sort],
  )
  const [sight, setSight] = useState({ from: 0, to: 0 })
  const isLong = (known.total ?? 0) > SORT_AT_MOST
  const isBehind = known.total !== undefined && !isLong && sight.to > children.length && state === 'idle'
  useEffect(() => {
    if (isBehind) void loader.more(source.id)
  }, [isBehind, children.length, loader, source.id])

  const pages = isLong ? pagesInSight(sight, children.length, CHILDREN_PAGE) : []
  const answers = useQueries({
    queries: pages.map((page) => hierarchyQueries.children(source.id, page * CHILDREN_PAGE)),
  })
  const failed = answers.find((answer) => answer.error && !answer.data)
  const nodeAt = (index: number) =>
    children[index] ?? answers[pages.indexOf(Math.floor(index / CHILDREN_PAGE))]?.data?.nodes[index % CHILDREN_PAGE]

  const labelOf = (column: string) => t(`people.column.${column as PeopleColumn}`)
  const exported = useExport(`children/${source.id}`, () => ({
    fileName: ['vloot', fileWord(name)].filter(Boolean).join('-'),
    sheet: t('people.title'),
    head: settings.columns.map(({ id }) => labelOf(id)),
    read: async (from, to, signal) => {
      const { nodes, total } = await readNodes(source.id, from, to, signal)
      return { rows: nodes, total }
    },
    idOf: (node) => node.id,
    belongs: () => true,
    inOrder: sort ? (nodes) => inOrder(nodes, sort) : undefined,
    cells: (node) => fileCells(rowOfNode(node), settings.columns),
    note: {
      list: 'children',
      place: source.id,
      view: null,
      columns: settings.columns.map(({ id }) => id),
      filters: [],
      sort,
    },
  }))

  if (state === 'failed' && children.length === 0)
    return <FailedPart failure={loader.failure(source.id)} onAgain={() => void loader.more(source.id)} />
  return (
    <ListTools
      title={t('people.title')}
      list={list}
      columns={PEOPLE_LISTS.children}
      labelOf={labelOf}
      countOf={() => undefined}
      export={{ ...exported, count: known.total }}
    >
      <PeopleTable
        shown={settings.columns}
        total={known.total}
        rowAt={(index) => {
          const node = nodeAt(index)
          return node && rowOfNode(node)
        }}
        sort={sort}
        onSort={(column) => list.change({ sort: turnedSort(sort, column) })}
        cannotSort={(column) => whyNotSorted(source, column, known)}
        onSight={setSight}
      />
      {state === 'failed' && (
        <FailedPart failure={loader.failure(source.id)} onAgain={() => void loader.more(source.id)} />
      )}
      {failed && <FailedPart failure={failed.error} onAgain={() => void failed.refetch()} />}
      <SelectionDock />
      <ListFoot
        total={known.total}
        sight={sight}
        loaded={isLong ? undefined : children.length}
        sort={sort}
        labelOf={labelOf}
      />
    </ListTools>
  )
}
