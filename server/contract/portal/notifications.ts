import * as z from 'zod/mini'
import { json, operation } from '../operation.ts'
import { stuckAt, upstreamOf, wishOf } from '../stuck.ts'
import { commandSubject, type Command } from './ledger.ts'

/**
 * What came of an operator's own work: the last news of a command, or of a batch (`finished`; `partly` when it is over and
 * not all of it went as asked; `paused`).
 */
const WHAT = ['done', 'failed', 'unknown', 'stuck', 'finished', 'partly', 'paused'] as const
type What = (typeof WHAT)[number]

/** News older than this (ms) is history: the ledger has it. */
export const NEWS_MS = 14 * 86_400_000
/** At most so many are told, and counted. */
export const MOST_NEWS = 100

const notification = z.object({
  /** Of the command or of the batch. */
  id: z.string(),
  what: z.enum(WHAT),
  /** When it became so (ISO 8601, UTC). */
  at: z.string(),
  seen: z.boolean(),
  /** The operation; of a batch that of its items. */
  row: z.string(),
  /** A batch's name; `null` for a command. */
  name: z.nullable(z.string()),
  subject: z.nullable(commandSubject),
  reference: z.nullable(z.string()),
  /** Upstream's id of the activation that it made. */
  activationId: z.nullable(z.string()),
})
export type Notification = z.infer<typeof notification>

/** One's own news, the latest first. */
export const notificationList = operation({
  id: 'notificationList',
  upstream: 'portal',
  method: 'GET',
  path: '/api/notifications',
  permission: 'fleet.read',
  answer: json(z.object({ notifications: z.array(notification) })),
})

/** `unseen`: of one's own news. `running`: batches, of anybody, that are being checked or sent now. */
const counted = z.object({ unseen: z.int(), running: z.int() })

/** What every screen shows in its head. */
export const notificationCount = operation({
  id: 'notificationCount',
  upstream: 'portal',
  method: 'GET',
  path: '/api/notifications/count',
  permission: 'fleet.read',
  answer: json(counted),
})

/** Everything up to that moment was seen. What comes later about the same work is news again. */
export const notificationsSeen = operation({
  id: 'notificationsSeen',
  upstream: 'portal',
  method: 'POST',
  path: '/api/notifications/seen',
  permission: 'fleet.read',
  body: json(z.strictObject({ upTo: z.iso.datetime() })),
  answer: json(counted),
})

interface News {
  readonly what: What
  readonly at: string
}

/**
 * The last news of a command that its operator may not have seen where it was pressed; `undefined` when there is none. A
 * refusal, and an answer that was the last word, were told there and then. `now`: ms since 1970.
 */
export function newsOf(
  { state, progress, sentAt, endedAt, upstreamStatus, request }: Omit<Command, 'id'>,
  now: number,
): News | undefined {
  if (state === 'unknown') return { what: 'unknown', at: endedAt ?? sentAt }
  if (state !== 'accepted' || !progress) return undefined
  if (progress.final) {
    if (progress.movedAt === endedAt && upstreamStatus !== null) return undefined
    return { what: progress.succeeded === false ? 'failed' : 'done', at: progress.movedAt }
  }
  const stuck = stuckAt(upstreamOf(progress), sentAt, wishOf(request))
  return stuck <= now ? { what: 'stuck', at: new Date(stuck).toISOString() } : undefined
}

/** A command with news as a notification. `seenTo`: up to when its operator has seen everything. */
export const toldOf = (command: Command, { what, at }: News, seenTo: string): Notification => ({
  id: command.id,
  what,
  at,
  seen: at <= seenTo,
  row: command.row,
  name: null,
  subject: command.subjects[0] ?? null,
  reference: command.reference,
  activationId: command.progress?.list === 'activations' ? command.progress.upstreamId : null,
})
