import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { searchQueries } from '../../data/search.ts'
import { paths } from '../../lib/paths.ts'
import type { Choice } from './choice.ts'

/**
 * Goes to the person of a hit. Of a contract KPN has to be asked whose it is; `person` is then `null` when it stands
 * under nobody. `forget` lets go of an answer that is still to come.
 */
export function useOpenHit(onOpened: () => void) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const opening = useMutation({
    mutationFn: async (choice: Choice) =>
      choice.kind === 'person'
        ? choice.hit.person.id
        : await client.fetchQuery(searchQueries.owner(choice.hit.contract.id)),
  })
  return {
    open: (choice: Choice) =>
      opening.mutate(choice, {
        onSuccess: (person) => {
          if (person === null) return
          void navigate(paths.person(person))
          onOpened()
        },
      }),
    forget: opening.reset,
    isBusy: opening.isPending,
    isNobody: opening.data === null,
    failure: opening.error,
  }
}
