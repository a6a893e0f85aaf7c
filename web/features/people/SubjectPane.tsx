import { lazy, Suspense } from 'react'
import type { TreeLoader } from '../../data/treeLoader.ts'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { GroupPane } from './GroupPane.tsx'
import { NotFoundPane } from './NotFoundPane.tsx'
import { PaneSkeleton } from './PaneSkeleton.tsx'
import { useSubject, type SubjectId } from './useSubject.ts'

/** Forms are not part of what the first screen waits for. */
const PersonPane = lazy(async () => ({ default: (await import('./PersonPane.tsx')).PersonPane }))

interface SubjectPaneProps {
  readonly asked: SubjectId
  readonly loader: TreeLoader
}

/** Whatever the id in the address turns out to be. */
export function SubjectPane({ asked, loader }: SubjectPaneProps) {
  const subject = useSubject(asked, loader)
  switch (subject.is) {
    case 'loading':
      return <PaneSkeleton />
    case 'nobody':
      return <NotFoundPane asked={String(asked.id)} />
    case 'failed':
      return <FailedPart failure={subject.failure} onAgain={subject.again} level={2} />
    case 'group':
      return <GroupPane group={subject.group} loader={loader} />
    case 'person':
      return (
        <Suspense fallback={<PaneSkeleton />}>
          <PersonPane person={subject.person} tree={loader.tree} />
        </Suspense>
      )
  }
}
