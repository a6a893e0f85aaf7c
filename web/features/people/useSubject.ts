import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ApiError } from '../../data/errors.ts'
import { hierarchyQueries, type Group } from '../../data/hierarchy.ts'
import { subscriberQueries } from '../../data/subscribers.ts'
import type { TreeLoader } from '../../data/treeLoader.ts'
import { isPerson, type HierarchyNode, type PathNode } from '../../domain/node.ts'
import { nodeOfPerson, type Person } from '../../domain/person.ts'

/** What the address names: KPN's kind and id. */
export interface SubjectId {
  readonly kind: string
  readonly id: number
}

export type Subject =
  | { readonly is: 'loading' }
  | { readonly is: 'person'; readonly person: Person }
  | { readonly is: 'group'; readonly group: Group }
  | { readonly is: 'nobody' }
  | { readonly is: 'failed'; readonly failure: unknown; readonly again: () => void }

/** KPN does not know the id, or knows it as the other kind. */
const isMissing = (failure: unknown) =>
  failure instanceof ApiError && (failure.problem.status === 404 || failure.problem.upstreamCode === 'WRONG_GROUP_TYPE')

const groupNode = (node: PathNode & { readonly code?: string | null }): HierarchyNode => ({
  id: node.id,
  kind: node.kind,
  name: node.name,
  code: node.code ?? null,
  person: null,
})

/** Reads what the address names, and opens the tree up to it. */
export function useSubject(asked: SubjectId, { tree }: TreeLoader): Subject {
  const isSomebody = isPerson(asked)
  const person = useQuery({ ...subscriberQueries.one(asked.id), enabled: isSomebody })
  const group = useQuery({ ...hierarchyQueries.group(asked.id), enabled: !isSomebody })

  useEffect(() => {
    if (person.data) tree.reveal([...person.data.path.map(groupNode), nodeOfPerson(person.data)])
    else if (group.data) tree.reveal([...group.data.path, group.data].map(groupNode))
  }, [person.data, group.data, tree])

  if (person.data) return { is: 'person', person: person.data }
  if (group.data) return { is: 'group', group: withCode(group.data, tree.node(asked.id)) }
  const read = isSomebody ? person : group
  if (!read.error) return { is: 'loading' }
  if (isMissing(read.error)) return { is: 'nobody' }
  return { is: 'failed', failure: read.error, again: () => void read.refetch() }
}

/** The tree may know the number that the details leave out. */
const withCode = (group: Group, node: HierarchyNode | undefined): Group =>
  group.code === null && node?.code ? { ...group, code: node.code } : group
