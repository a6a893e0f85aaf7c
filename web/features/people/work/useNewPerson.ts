import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { afterWork } from '../../../data/afterWork.ts'
import { linkJoiner } from '../../../data/checklists.ts'
import { LOOKED_FOR, newPersonQueries, rememberFound, type NewPerson } from '../../../data/newPerson.ts'
import { readPerson, subscriberQueries } from '../../../data/subscribers.ts'
import { nodeOfPerson } from '../../../domain/person.ts'

/** Looks for somebody who was asked for until KPN shows them, or for long enough; puts them in the tree when they are there. */
export function useNewPerson(commandId: string | undefined, who: NewPerson, until?: number) {
  const client = useQueryClient()
  const key = commandId ?? ''
  const isOn = commandId !== undefined
  const before = client.getQueryData(newPersonQueries.before(key).queryKey) ?? []
  const [looks, setLooks] = useState({ count: 0, at: 0 })
  const [opened] = useState(Date.now)
  const end = until ?? opened + LOOKED_FOR
  const isOver = Math.max(opened, looks.at) > end
  const search = useQuery({ ...newPersonQueries.found(key, who, before, end), enabled: isOn && !isOver })
  const ids = search.data ?? []
  // of several who fit it is not known which one is new
  const id = ids.length === 1 ? ids[0] : undefined
  const at = Math.max(search.dataUpdatedAt, search.errorUpdatedAt)
  if (at > looks.at) setLooks({ count: looks.count + 1, at })

  const person = useQuery({
    queryKey: [...newPersonQueries.all(), 'came', key],
    queryFn: async ({ signal }) => {
      const came = await readPerson(id!, signal)
      client.setQueryData(subscriberQueries.one(came.id).queryKey, came)
      await afterWork.personCame(client, nodeOfPerson(came), came.path.at(-1)?.id ?? who.groupId)
      rememberFound(key)
      await linkJoiner(client, key, came.id)
      return came
    },
    enabled: isOn && id !== undefined,
    staleTime: Infinity,
  }).data
  return { person, looks, areSeveral: ids.length > 1, isOver, failure: search.error }
}
