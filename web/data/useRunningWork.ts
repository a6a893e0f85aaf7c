import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import { isSettled } from '../domain/command.ts'
import { commandQueries } from './commands.ts'
import { afterContractWork } from './contractDeeds.ts'

/** A request about a contract that is under way, followed to its end; then everything that it made stale is read again. */
export function useRunningWork(listed: Command): { readonly command: Command; readonly isOver: boolean } {
  const client = useQueryClient()
  const { data: command = listed } = useQuery(commandQueries.followed(listed.id))
  const isOver = isSettled(command)
  useEffect(() => {
    if (!isOver) return
    void client.invalidateQueries({ queryKey: [...commandQueries.all(), 'contract'] })
    void afterContractWork(client)
  }, [isOver, client])
  return { command, isOver }
}
