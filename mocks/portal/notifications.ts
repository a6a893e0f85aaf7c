import { AMISS_STATES } from '#contract/portal/batches.ts'
import { MOST_NEWS, newsOf, toldOf, type Notification } from '#contract/portal/notifications.ts'
import type { Batches } from './batches.ts'
import { isOpen, type Commands } from './commands.ts'
import type { Operator } from './operator.ts'

interface NewsWorld {
  readonly commands: Commands
  readonly batches: Batches
  /** Ms since 1970. */
  readonly now: () => number
}

/** What came of operators' own work, in page memory, by the real portal's rules. */
export function createNotifications({ commands, batches, now }: NewsWorld) {
  const seenTo = new Map<string, string>()

  async function list(operator: Operator): Promise<Notification[]> {
    const seen = seenTo.get(operator.username) ?? ''
    // the real portal follows by itself, whether or not anybody looks
    for (const one of commands.kept.filter(({ command }) => isOpen(command))) await commands.follow(one)
    const { batches: all } = await batches.list(operator, { limit: MOST_NEWS })
    const ofBatches = all.flatMap((batch): Notification[] => {
      const { id, name, row, state, pausedBecause, startedBy, startedAt, endedAt, counts } = batch
      const isNews = state === 'done' || (state === 'paused' && pausedBecause !== 'operator')
      if (startedBy !== operator.username || !isNews || !startedAt) return []
      const at = endedAt ?? startedAt
      const isAmiss = AMISS_STATES.some((one) => counts[one] > 0)
      const what = state === 'paused' ? 'paused' : isAmiss ? 'partly' : 'finished'
      return [{ id, what, at, seen: at <= seen, row, name, subject: null, reference: null, activationId: null }]
    })
    const byBatch = batches.sentIds()
    const ofCommands = commands.kept.flatMap(({ command }) => {
      const isOwn = command.operator === operator.username && !byBatch.has(command.id)
      const news = isOwn && command.progress?.status !== 'ANSWERED' ? newsOf(command, now()) : undefined
      return news ? toldOf(command, news, seen) : []
    })
    return [...ofCommands, ...ofBatches].toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, MOST_NEWS)
  }
  const count = async (operator: Operator) => {
    const unseen = (await list(operator)).filter(({ seen }) => !seen).length
    return { unseen, running: batches.running() }
  }

  return {
    list: async (operator: Operator) => ({ notifications: await list(operator) }),
    count,
    see(operator: Operator, upTo: string) {
      const wanted = new Date(Math.min(Date.parse(upTo), now())).toISOString()
      const before = seenTo.get(operator.username) ?? ''
      seenTo.set(operator.username, wanted > before ? wanted : before)
      return count(operator)
    },
  }
}
export type Notifications = ReturnType<typeof createNotifications>
