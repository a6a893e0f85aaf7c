import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import { commandQueries } from './commands.ts'
import { ApiError } from './errors.ts'
import { useDeed, type Deed } from './useDeed.ts'
import { useSettle } from './useSettle.ts'
import { isSettled } from '../domain/command.ts'
import { standOf, type Pressed } from '../domain/deed.ts'

/** A write about something that a colleague may be at work with too. */
export interface FollowedDeed extends Deed {
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
 * end. `after` reads again what the deed makes stale: as soon as it is asked for, since upstream then allows other things,
 * and at its end.
 */
export function useFollowedDeed(after: (client: QueryClient) => Promise<void>): FollowedDeed {
  const client = useQueryClient()
  const own = useDeed(() => void after(client))
  const busyId = busyWith(own.pressed)
  const { data: other } = useQuery({ ...commandQueries.followed(busyId ?? ''), enabled: busyId !== undefined })
  const settling = useSettle(other?.id)

  const isOtherOver = other !== undefined && isSettled(other)
  useEffect(() => {
    if (isOtherOver) void after(client)
  }, [isOtherOver, after, client])

  const press: Deed['press'] = async (intent, send) => {
    await own.press(intent, send)
    void after(client)
  }
  if (busyId === undefined || !other) return { ...own, press, by: undefined }
  const pressed = asSent(other)
  return { ...own, press, pressed, command: other, stand: standOf(pressed, other), settling, by: other }
}
