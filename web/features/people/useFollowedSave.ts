import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
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

/** The ledger's row of a save that no answer named. */
function ownCommand(state: SaveState, commands: readonly Command[], username: string | undefined): string | undefined {
  if (!isPending(state) || state.sent.commandId !== undefined) return undefined
  const { order, reference: ours, known } = state.sent
  // nothing to tell it by: the newest of ours that was not there before
  if (order === null && ours === null)
    return commands.find(
      ({ id, row, operator }) => row === subscriberUpdate.id && operator === username && known?.includes(id) === false,
    )?.id
  return commands.find(
    ({ reference, progress }) =>
      (reference !== null && isSameReference(reference, ours)) || (order !== null && progress?.upstreamId === order),
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
 * Finds the save in hand when no answer named it, and otherwise follows whatever change of this person is under way (a
 * colleague's, or ours from before the page was reloaded). Returns the command as last heard of.
 */
export function useFollowedSave(personId: number, edit: PersonEdit): Command | undefined {
  const { state, follow, readAgain } = edit
  const client = useQueryClient()
  const username = useQuery(sessionQueries.current()).data?.operator?.username
  const isLost = isPending(state) && state.sent.commandId === undefined
  const commands = useQuery({
    ...commandQueries.ofPerson(personId),
    refetchInterval: isLost && SEARCH_PAUSE,
  })
  const listed = commands.data?.commands ?? []
  const own = ownCommand(state, listed, username)
  useEffect(() => {
    if (own !== undefined) follow(own)
  }, [own, follow])

  // what a colleague has under way says nothing about a save of ours
  const mayFollow = ({ operator }: Command) => !isPending(state) || operator === username
  const open = listed.find(
    (command) => command.row === subscriberUpdate.id && isUnderWay(command) && mayFollow(command),
  )
  const busy = busyCommand(state)
  const id = busy ?? open?.id
  const { data: other } = useQuery({ ...commandQueries.followed(id ?? ''), enabled: id !== undefined })
  const command = edit.command ?? other

  const hasEnded = useEffectEvent(() => void readAgain())
  const isOver = busy !== undefined && other?.id === busy && isSettled(other)
  useEffect(() => {
    if (isOver) hasEnded()
  }, [isOver])

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
