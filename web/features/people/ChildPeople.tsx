import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { TreeLoader } from '../../data/treeLoader.ts'
import { comparePersonNames } from '#contract/personName.ts'
import { isPerson, type HierarchyNode } from '../../domain/node.ts'
import { columnsOf, whyNotSorted, type PeopleColumn, type PeopleSource } from '../../domain/peopleList.ts'
import { useT } from '../../i18n/useT.ts'
import { FailedPart } from './FailedPart.tsx'
import { PaneFoot } from './PaneFoot.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { rowOfNode } from './peopleRow.ts'
import { useSort, type Sort } from './useSort.ts'

interface ChildPeopleProps {
  readonly source: Extract<PeopleSource, { by: 'children' }>
  readonly loader: TreeLoader
}

const nameOf = ({ person, name }: HierarchyNode) => ({
  firstName: person?.firstName,
  prefix: person?.prefix,
  surname: person?.lastName ?? name,
})
const words = new Intl.Collator('nl', { numeric: true })

function compare(column: PeopleColumn, a: HierarchyNode, b: HierarchyNode): number {
  if (column === 'employeeNumber') return words.compare(a.code ?? '', b.code ?? '')
  if (column === 'email') return words.compare(a.person?.email ?? '', b.person?.email ?? '')
  return comparePersonNames(nameOf(a), nameOf(b))
}

/** Groups stay above people, whatever is sorted by: they are ways on, not people. */
const inOrder = (nodes: readonly HierarchyNode[], { column, order }: Sort) =>
  column
    ? nodes.toSorted(
        (a, b) => Number(isPerson(a)) - Number(isPerson(b)) || (order === 'ASC' ? 1 : -1) * compare(column, a, b),
      )
    : nodes

/** The children of a node in KPN's order; sorted by us only when all of them are here and they are not too many. */
export function ChildPeople({ source, loader }: ChildPeopleProps) {
  const t = useT()
  const { tree } = loader
  const rows = useSyncExternalStore(tree.subscribe, () => tree.rows)
  const [sort, turn] = useSort()
  const level = tree.level(source.id)
  const known = { loaded: level?.loaded ?? 0, total: level?.total }

  useEffect(() => {
    const level = tree.level(source.id)
    if (level?.total === undefined && level?.state !== 'failed') void loader.more(source.id)
  }, [tree, loader, source.id])

  const isSorted = sort.column !== undefined && !whyNotSorted(source, sort.column, known)
  const children = useMemo(
    () => (isSorted ? inOrder(tree.children(source.id), sort) : tree.children(source.id)),
    // oxlint-disable-next-line react/exhaustive-deps -- `rows` is what is new when the children are
    [rows, tree, source.id, sort, isSorted],
  )
  const onSight = ({ to }: { readonly to: number }) => {
    if (to > children.length && level?.state === 'idle') void loader.more(source.id)
  }

  if (level?.state === 'failed' && children.length === 0)
    return <FailedPart failure={loader.failure(source.id)} onAgain={() => void loader.more(source.id)} />
  return (
    <>
      <PeopleTable
        columns={columnsOf(source)}
        total={known.total}
        rowAt={(index) => children[index] && rowOfNode(children[index])}
        sort={isSorted ? sort : { column: undefined, order: 'ASC' }}
        onSort={turn}
        cannotSort={(column) => whyNotSorted(source, column, known)}
        onSight={onSight}
      />
      {level?.state === 'failed' && (
        <FailedPart failure={loader.failure(source.id)} onAgain={() => void loader.more(source.id)} />
      )}
      <PaneFoot>
        {known.total !== undefined && (
          <span>{t('people.list.loaded', { loaded: children.length, total: known.total })}</span>
        )}
        <span className="cut">
          {isSorted && sort.column
            ? t(sort.order === 'ASC' ? 'people.list.sortedUp' : 'people.list.sortedDown', {
                column: t(`people.column.${sort.column}`),
              })
            : t('people.list.kpnOrder')}
        </span>
      </PaneFoot>
    </>
  )
}
