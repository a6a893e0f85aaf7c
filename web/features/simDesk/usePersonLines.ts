import { useMutation, useQueryClient } from '@tanstack/react-query'
import { contractQueries } from '../../data/contracts.ts'
import type { ContractHit, PersonHit } from '../../domain/searchHits.ts'
import { linesOf } from './choice.ts'
import type { LineDeed } from './lineActions.ts'

/** The SIM cards of a person who was found. One that works and is the only one is gone to at once. */
export function usePersonLines(onDeed: (hit: ContractHit, deed: LineDeed) => void) {
  const client = useQueryClient()
  const reading = useMutation({
    mutationFn: async (hit: PersonHit) => {
      const { pages } = await client.fetchInfiniteQuery({ ...contractQueries.ofPerson(hit.person.id), retry: false })
      const contracts = pages.flatMap((page) => page.contracts)
      return { hit, found: linesOf(hit, contracts), hasMore: contracts.length < (pages[0]?.total ?? 0) }
    },
  })
  return {
    of: reading.data?.hit,
    found: reading.data?.found ?? [],
    /** KPN has more contracts of this person than were read. */
    hasMore: reading.data?.hasMore ?? false,
    isReading: reading.isPending,
    failure: reading.error,
    open: (hit: PersonHit) =>
      reading.mutate(hit, {
        onSuccess: ({ found: [only, ...others] }) => {
          if (only?.contract.state === 'ACTIVE' && others.length === 0) onDeed(only, 'block')
        },
      }),
    again: () => reading.variables && reading.mutate(reading.variables),
    leave: reading.reset,
  }
}

export type PersonLines = ReturnType<typeof usePersonLines>
