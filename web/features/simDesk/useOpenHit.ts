import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { oneContractQueries } from '../../data/contract.ts'
import { holderOf } from '../../domain/contractDetails.ts'
import { paths } from '../../lib/paths.ts'
import type { Choice } from './choice.ts'

/**
 * Goes to the person of a hit. Whose a contract is its details say; `person` is then `null` when it stands
 * under nobody. `forget` lets go of an answer that is still to come.
 */
export function useOpenHit(onOpened: () => void) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const opening = useMutation({
    mutationFn: async (choice: Exclude<Choice, { kind: 'stn' }>) =>
      choice.kind === 'person'
        ? choice.hit.person.id
        : (holderOf(await client.fetchQuery({ ...oneContractQueries.details(choice.hit.contract.id), retry: false }))
            ?.id ?? null),
  })
  return {
    open: (choice: Exclude<Choice, { kind: 'stn' }>) =>
      opening.mutate(choice, {
        onSuccess: (person) => {
          if (person === null) return
          void navigate(paths.person(person))
          onOpened()
        },
      }),
    openContract: (id: number) => {
      void navigate(paths.contract(id))
      onOpened()
    },
    /** A line of sTN's, with one of its deeds asked for. */
    openStn: (id: string, deed: string | undefined) => {
      void navigate(deed === undefined ? paths.line(id) : paths.lineDeed(id, deed))
      onOpened()
    },
    forget: opening.reset,
    isBusy: opening.isPending,
    isNobody: opening.data === null,
    failure: opening.error,
  }
}
