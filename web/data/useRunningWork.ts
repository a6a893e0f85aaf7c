import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import { isSettled } from '../domain/command.ts'
import { commandQueries } from './commands.ts'
import { afterContractWork } from './contractDeeds.ts'
import { afterLineWork } from './subscriptions.ts'

interface Running {
  readonly command: Command
  readonly isOver: boolean
}

/** A request that is under way, followed to its end; then everything that it made stale is read again. */
function useRunning(
  listed: Command,
  about: 'contract' | 'line',
  after: (client: QueryClient) => Promise<void>,
): Running {
  const client = useQueryClient()
  const { data: command = listed } = useQuery(commandQueries.followed(listed.id))
  const isOver = isSettled(command)
  useEffect(() => {
    if (!isOver) return
    void client.invalidateQueries({ queryKey: [...commandQueries.all(), about] })
    void after(client)
  }, [isOver, about, after, client])
  return { command, isOver }
}

/** A request about a contract that is under way. */
export const useRunningWork = (listed: Command): Running => useRunning(listed, 'contract', afterContractWork)

/** A request about one of sTN's lines that is under way. */
export const useRunningLineWork = (listed: Command): Running => useRunning(listed, 'line', afterLineWork)
