import { useQuery } from '@tanstack/react-query'
import { newPersonQueries, soughtBy } from '../../../data/newPerson.ts'
import type { Group } from '../../../data/hierarchy.ts'
import { NewPersonSearch } from './NewPersonSearch.tsx'

/** Who was asked for in a group a moment ago: the way back to them for whoever left the window. */
export function NewPeople({ group }: { readonly group: Group }) {
  const commands = useQuery(newPersonQueries.recent(group.id)).data ?? []
  return commands.map((command) => {
    const who = soughtBy(command)
    return who && <NewPersonSearch key={command.id} commandId={command.id} who={who} />
  })
}
