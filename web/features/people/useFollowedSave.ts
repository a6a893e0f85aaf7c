import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { subscriberUpdate } from '#contract/msm/subscribers.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { isSameReference } from '#contract/referenceNumber.ts'
import { commandQueries } from '../../data/commands.ts'
import { subscriberQueries } from '../../data/subscribers.ts'
import { isSettled, isUnderWay } from '../../domain/command.ts'
import type { SaveState } from './saveState.ts'
import type { PersonEdit } from './usePersonEdit.ts'

/** The ledger's row of this very save. */
function ownCommand(state: SaveState, commands: readonly Command[]): string | undefined {
  if (!('sent' in state)) return undefined
  const { order, commandId } = state.sent
  if (commandId !== undefined || !order) return commandId
  return commands.find(
    ({ reference, progress }) =>
      (reference !== null && isSameReference(reference, order.reference)) ||
      (order.id !== null && progress?.upstreamId === String(order.id)),
  )?.id
}

/**
 * Follows the save in hand to its end, or whatever change of this person is under way (a colleague's, or ours from
 * before the page was reloaded). Returns the command as last heard of.
 */
export function useFollowedSave(personId: number, { state, setState, finish }: PersonEdit): Command | undefined {
  const client = useQueryClient()
  const commands = useQuery(commandQueries.ofPerson(personId))
  const listed = commands.data?.commands ?? []
  const open = listed.find((command) => command.row === subscriberUpdate.id && isUnderWay(command))
  const id = ownCommand(state, listed) ?? open?.id
  const { data: command } = useQuery({ ...commandQueries.followed(id ?? ''), enabled: id !== undefined })

  useEffect(() => {
    if (!command) return
    if (state.at === 'unknown' && command.state === 'not-applied') setState({ at: 'not-applied' })
    if (state.at === 'unknown' && command.state === 'accepted') setState({ at: 'requested', sent: state.sent })
    if (state.at === 'requested' && isSettled(command))
      void finish(state.sent, command.progress?.status ?? '', command.progress?.succeeded !== false)
  }, [command, state, setState, finish])

  // also when nobody here waits for it: the form has to show what became of a colleague's change
  const settledId = command && isSettled(command) ? command.id : undefined
  useEffect(() => {
    if (settledId === undefined) return
    void client.invalidateQueries({ queryKey: commandQueries.ofPerson(personId).queryKey })
    void client.invalidateQueries({ queryKey: subscriberQueries.one(personId).queryKey })
    void client.invalidateQueries({ queryKey: subscriberQueries.can(personId).queryKey })
  }, [settledId, personId, client])

  return command
}
