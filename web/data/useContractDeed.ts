import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import { commandQueries } from './commands.ts'
import { afterContractWork } from './contractDeeds.ts'
import { ApiError } from './errors.ts'
import { useDeed, type Deed } from './useDeed.ts'
import { useSettle } from './useSettle.ts'
import { isSettled } from '../domain/command.ts'
import { standOf, type Pressed } from '../domain/deed.ts'

/** A write about one contract. */
export interface ContractDeedRun extends Deed {
  /** The command of somebody else (or of another window) that was asked for first: it is followed in place of ours. */
  readonly by: Command | undefined
}

const busyWith = (pressed: Pressed): string | undefined =>
  pressed.at === 'failed' && pressed.failure instanceof ApiError && pressed.failure.code === 'subject_busy'
    ? pressed.failure.problem.commandId
    : undefined

/** A command of the ledger as a press that was answered. */
export const asSent = (command: Command): Pressed => ({
  at: 'sent',
  wasAnswered: true,
  sent: {
    commandId: command.id,
    order: command.progress?.upstreamId ?? null,
    reference: command.reference,
    at: command.sentAt,
  },
})

/**
 * As `useDeed`. When a colleague was first, nothing was sent: their command takes the place of ours and is followed to its
 * end. What the deed makes stale is read again as soon as it is asked for, since KPN then allows other things, and at its end.
 */
export function useContractDeed(): ContractDeedRun {
  const client = useQueryClient()
  const own = useDeed(() => void afterContractWork(client))
  const busyId = busyWith(own.pressed)
  const { data: other } = useQuery({ ...commandQueries.followed(busyId ?? ''), enabled: busyId !== undefined })
  const settling = useSettle(other?.id)

  const isOtherOver = other !== undefined && isSettled(other)
  useEffect(() => {
    if (isOtherOver) void afterContractWork(client)
  }, [isOtherOver, client])

  const press: Deed['press'] = async (intent, send) => {
    await own.press(intent, send)
    void afterContractWork(client)
  }
  if (busyId === undefined || !other) return { ...own, press, by: undefined }
  const pressed = asSent(other)
  return { ...own, press, pressed, command: other, stand: standOf(pressed, other), settling, by: other }
}
