import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { checklistQueries } from '../../../data/checklists.ts'
import type { Group } from '../../../data/hierarchy.ts'
import { awaitedIn, foundBefore, newPersonQueries } from '../../../data/newPerson.ts'
import { NewPersonSearch } from './NewPersonSearch.tsx'

/** Who was asked for in a group a moment ago: the way back to them for whoever left the window. */
export function NewPeople({ group }: { readonly group: Group }) {
  const commands = useQuery(newPersonQueries.recent()).data ?? []
  const { data: checklists, isError } = useQuery(checklistQueries.open())
  const [now] = useState(Date.now)
  // as it was on coming here: who is found meanwhile stays in sight with the way to them
  const [found, setFound] = useState<readonly string[]>()
  if (!found && (checklists || isError)) {
    // in this browser, or in a colleague's: the joiner's checklist knows them
    const known = checklists?.flatMap(({ commandId, personId }) => (personId === null ? [] : (commandId ?? [])))
    setFound([...foundBefore(), ...(known ?? [])])
  }
  if (!found) return null
  return awaitedIn(group.id, commands, found, now).map(({ commandId, who, until }) => (
    <NewPersonSearch key={commandId} commandId={commandId} who={who} until={until} />
  ))
}
