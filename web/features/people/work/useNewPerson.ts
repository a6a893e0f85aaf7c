import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { afterWork } from '../../../data/afterWork.ts'
import { linkJoiner } from '../../../data/checklists.ts'
import { newPersonQueries, type NewPerson } from '../../../data/newPerson.ts'
import { readPerson, subscriberQueries } from '../../../data/subscribers.ts'
import { nodeOfPerson } from '../../../domain/person.ts'

/** Looks for somebody who was asked for until KPN shows them; puts them in the tree when they are there. */
export function useNewPerson(commandId: string | undefined, who: NewPerson) {
  const client = useQueryClient()
  const key = commandId ?? ''
  const isOn = commandId !== undefined
  const before = client.getQueryData(newPersonQueries.before(key).queryKey) ?? []
  const search = useQuery({ ...newPersonQueries.found(key, who, before), enabled: isOn })
  const ids = search.data ?? []
  // of several who fit it is not known which one is new
  const id = ids.length === 1 ? ids[0] : undefined
  const [looks, setLooks] = useState({ count: 0, at: 0 })
  const at = Math.max(search.dataUpdatedAt, search.errorUpdatedAt)
  if (at > looks.at) setLooks({ count: looks.count + 1, at })

  const person = useQuery({
    queryKey: [...newPersonQueries.all(), 'came', key],
    queryFn: async ({ signal }) => {
      const came = await readPerson(id!, signal)
      client.setQueryData(subscriberQueries.one(came.id).queryKey, came)
      await afterWork.personCame(client, nodeOfPerson(came), came.path.at(-1)?.id ?? who.groupId)
      await linkJoiner(client, key, came.id)
      return came
    },
    enabled: isOn && id !== undefined,
    staleTime: Infinity,
  }).data
  return { person, looks, areSeveral: ids.length > 1, failure: search.error }
}
