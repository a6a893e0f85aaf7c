import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { awaitedIn, foundBefore, newPersonQueries } from '../../../data/newPerson.ts'
import type { Group } from '../../../data/hierarchy.ts'
import { NewPersonSearch } from './NewPersonSearch.tsx'

/** Who was asked for in a group a moment ago: the way back to them for whoever left the window. */
export function NewPeople({ group }: { readonly group: Group }) {
  const commands = useQuery(newPersonQueries.recent()).data ?? []
  // as it was on coming here: who is found meanwhile stays in sight with the way to them
  const [found] = useState(foundBefore)
  const [now] = useState(Date.now)
  return awaitedIn(group.id, commands, found, now).map(({ commandId, who, until }) => (
    <NewPersonSearch key={commandId} commandId={commandId} who={who} until={until} />
  ))
}
