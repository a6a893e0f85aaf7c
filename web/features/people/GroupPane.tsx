import { styled } from '@mui/material/styles'
import { Suspense, useEffect, useSyncExternalStore } from 'react'
import type { Group } from '../../data/hierarchy.ts'
import type { TreeLoader } from '../../data/treeLoader.ts'
import { knownKind } from '../../domain/node.ts'
import type { Parent } from '../../domain/treeRow.ts'
import { peopleSource, type PeopleSource } from '../../domain/peopleList.ts'
import { useT } from '../../i18n/useT.ts'
import { later } from '../../lib/later.ts'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { KIND_ICON } from '../../ui/kindIcon.ts'
import { Notice } from '../../ui/Notice.tsx'
import { BackToTree } from './BackToTree.tsx'
import { PaneHead } from './PaneHead.tsx'
import { PaneSkeleton } from './PaneSkeleton.tsx'
import { PeopleSelection } from './PeopleSelection.tsx'
import { PlacePath } from './PlacePath.tsx'
import { useIsWide } from './useWidth.ts'

const GroupWork = later(async () => (await import('./work/GroupWork.tsx')).GroupWork)

/** Lists come after the tree: it is what the first screen waits for. */
const ChildPeople = later(async () => (await import('./ChildPeople.tsx')).ChildPeople)
const ScopePeople = later(async () => (await import('./ScopePeople.tsx')).ScopePeople)

interface GroupPaneProps {
  readonly group: Group
  readonly loader: TreeLoader
}

/** The room of the deeds before their code is there: nothing jumps. */
const Deeds = styled('div')({ minHeight: 28, '@media (pointer: coarse)': { minHeight: 44 } })

/** A node that is no person: what it is, and the people in it as far as KPN lists them. */
export function GroupPane({ group, loader }: GroupPaneProps) {
  const t = useT()
  const kind = knownKind(group.kind)
  // alone on the page it is the page's heading; beside the tree that is the tree's
  const Title = useIsWide() ? 'h2' : 'h1'
  const { source, lost } = useSource(group, loader)
  const numbers = group.code && group.code !== group.name ? ` · ${group.code}` : ''
  return (
    <>
      <title>{`${group.name || t('people.title')} · ${t('common.vloot')}`}</title>
      <PaneHead>
        <PlacePath path={group.path} current={group.name} />
        <div className="line">
          <BackToTree />
          <Icon name={KIND_ICON[kind]} size={20} />
          <div className="what">
            <Title className="t1">{group.name || t('people.nameless')}</Title>
            <span className="meta">
              {t(`people.kind.${kind}`)}
              {numbers}
            </span>
          </div>
        </div>
        {group.isFrozen && <Notice tone="wait">{t('people.group.frozen')}</Notice>}
        <Suspense fallback={<Deeds />}>
          <GroupWork key={group.id} group={group} />
        </Suspense>
      </PaneHead>
      <Suspense fallback={<PaneSkeleton />}>
        {lost !== undefined ? (
          <FailedPart failure={loader.failure(lost)} onAgain={() => void loader.more(lost)} />
        ) : !source ? (
          <PaneSkeleton />
        ) : source.by === 'children' ? (
          <PeopleSelection key={group.id}>
            <ChildPeople source={source} loader={loader} name={group.name} />
          </PeopleSelection>
        ) : (
          <PeopleSelection key={group.id}>
            <ScopePeople source={source} name={group.name} />
          </PeopleSelection>
        )}
      </Suspense>
    </>
  )
}

/** Among several customers the debtors of this one have to be known first. `lost`: the level that did not come. */
function useSource(
  group: Group,
  { tree, more }: TreeLoader,
): { readonly source: PeopleSource | undefined; readonly lost: Parent | undefined } {
  useSyncExternalStore(tree.subscribe, () => tree.rows)
  // what becomes of a closed node's children changes no row
  useSyncExternalStore(tree.subscribe, () => tree.level(group.id)?.state)
  const roots = tree.level(null)?.total
  const below = tree.isComplete(group.id) ? tree.children(group.id) : undefined
  const source = peopleSource(group, { isOnly: roots === undefined ? undefined : roots <= 1, below })
  // where its next page starts, for as long as pages are missing; -1 when none is wanted
  const wanted = !source && roots !== undefined ? (tree.level(group.id)?.next ?? 0) : -1
  useEffect(() => {
    if (wanted >= 0) void more(group.id)
  }, [wanted, more, group.id])
  const needed = roots === undefined ? null : group.id
  return { source, lost: !source && tree.level(needed)?.state === 'failed' ? needed : undefined }
}
