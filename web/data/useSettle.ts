import { useMutation, useQueryClient } from '@tanstack/react-query'
import { commandSettle } from '#contract/portal/ledger.ts'
import type { Settling } from '../domain/deed.ts'
import { call } from './call.ts'
import { commandQueries } from './commands.ts'

/** How to settle one command of the ledger; without an id nothing can be pressed. */
export function useSettle(commandId: string | undefined): Settling {
  const client = useQueryClient()
  const { queryKey } = commandQueries.followed(commandId ?? '')
  const said = useMutation({
    mutationFn: ({ id, applied, note }: { readonly id: string; readonly applied: boolean; readonly note: string }) =>
      call(commandSettle, { path: { id }, body: { applied, note } }),
    onSuccess: (settled) => client.setQueryData(queryKey, settled),
  })
  const looked = useMutation({ mutationFn: () => client.refetchQueries({ queryKey }) })
  return {
    settle: (applied, note) => commandId !== undefined && said.mutate({ id: commandId, applied, note }),
    look: () => looked.mutate(),
    isSettling: said.isPending,
    isLooking: looked.isPending,
    failure: said.error,
  }
}
