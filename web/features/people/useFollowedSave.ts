import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { subscriberUpdate } from '#contract/msm/subscribers.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { isSameReference } from '#contract/referenceNumber.ts'
import { commandQueries } from '../../data/commands.ts'
import { ApiError } from '../../data/errors.ts'
import { sessionQueries } from '../../data/session.ts'
import { subscriberQueries } from '../../data/subscribers.ts'
import { isSettled, isUnderWay } from '../../domain/command.ts'
import { isPending, type SaveState } from './saveState.ts'
import type { PersonEdit } from './usePersonEdit.ts'

/** The ledger's row of this very save. */
function ownCommand(state: SaveState, commands: readonly Command[], username: string | undefined): string | undefined {
  if (!('sent' in state)) return undefined
  const { order, commandId, known } = state.sent
  if (commandId !== undefined) return commandId
  // no answer named it: the newest of ours that was not there before
  if (!order)
    return commands.find(
      ({ id, row, operator }) => row === subscriberUpdate.id && operator === username && known?.includes(id) === false,
    )?.id
  return commands.find(
    ({ reference, progress }) =>
      (reference !== null && isSameReference(reference, order.reference)) ||
      (order.id !== null && progress?.upstreamId === String(order.id)),
  )?.id
}

/** The command that a save was refused for. */
export const busyCommand = (state: SaveState): string | undefined =>
  state.at === 'failed' && state.failure instanceof ApiError && state.failure.code === 'subject_busy'
    ? state.failure.problem.commandId
    : undefined

/** Between two looks (ms) for a command that no answer named. */
const SEARCH_PAUSE = 3_000

/**
 * Follows the save in hand to its end, or whatever change of this person is under way (a colleague's, or ours from
 * before the page was reloaded). Returns the command as last heard of.
 */
export function useFollowedSave(personId: number, edit: PersonEdit): Command | undefined {
  const { state, setState, finish, notApplied, readAgain } = edit
  const client = useQueryClient()
  const username = useQuery(sessionQueries.current()).data?.operator?.username
  const commands = useQuery({
    ...commandQueries.ofPerson(personId),
    refetchInterval: ({ state: { data } }) =>
      isPending(state) && ownCommand(state, data?.commands ?? [], username) === undefined && SEARCH_PAUSE,
  })
  const listed = commands.data?.commands ?? []
  // what a colleague has under way says nothing about a save of ours
  const mayFollow = ({ operator }: Command) => !isPending(state) || operator === username
  const open = listed.find(
    (command) => command.row === subscriberUpdate.id && isUnderWay(command) && mayFollow(command),
  )
  const busy = busyCommand(state)
  const id = ownCommand(state, listed, username) ?? busy ?? open?.id
  const { data: command } = useQuery({ ...commandQueries.followed(id ?? ''), enabled: id !== undefined })

  useEffect(() => {
    if (!command) return
    if (state.at === 'unknown' && command.state === 'not-applied') notApplied()
    if (state.at === 'unknown' && command.state === 'accepted') setState({ at: 'requested', sent: state.sent })
    if (state.at === 'requested' && isSettled(command))
      void finish(state.sent, command.progress?.status ?? '', command.progress?.succeeded !== false)
    if (busy === command.id && isSettled(command)) void readAgain()
  }, [command, state, busy, setState, finish, notApplied, readAgain])

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
