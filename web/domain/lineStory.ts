import type { Command } from '#contract/portal/ledger.ts'
import type { Services } from './services.ts'

/** One change of a subscription, as sTN tells it. */
export interface LineChange {
  readonly id: string
  /** sTN's words: both lists are longer than what was seen. */
  readonly type: string
  readonly status: string
  /** ISO 8601; empty when sTN does not say. */
  readonly createdAt: string
  /** As sTN writes it, once it is known. */
  readonly phoneNumber: string | null
  readonly reference: string | null
  readonly order: string | null
  readonly wishDate: string | null
  readonly portingStatus: string | null
  readonly firstPossible: string | null
  readonly approved: string | null
  /** What was set of the services. */
  readonly services: Services
  /** Why it failed, where sTN says so. */
  readonly problem: string | null
}

/** One thing that happened to a line: at sTN, here, or here and therefore at sTN. */
export interface LineEntry {
  readonly key: string
  /** ISO 8601; empty when nobody says. */
  readonly at: string
  readonly change: LineChange | undefined
  readonly command: Command | undefined
}

/** Writes that answer with the activation that they are about: that one was asked for by another. */
const FOLLOW_UPS: ReadonlySet<string> = new Set([
  'subscriptionCreateCancel',
  'subscriptionTerminateCancel',
  'subscriptionPortInCancel',
  'subscriptionPortInChange',
  'subscriptionPortOutCancel',
])

/** sTN's id is sure; a reference number may have been used again. */
const asksFor = ({ row, progress, reference }: Command, { id, reference: told }: LineChange): boolean => {
  if (FOLLOW_UPS.has(row)) return false
  return progress?.upstreamId ? progress.upstreamId === id : reference !== null && reference === told
}

/** sTN's changes and our ledger as one story, newest first; what both know stands there once. */
export function lineStory(changes: readonly LineChange[], commands: readonly Command[]): LineEntry[] {
  const ours = new Map(commands.map((command) => [command.id, command]))
  const theirs = changes.map((change): LineEntry => {
    const command = [...ours.values()].find((one) => asksFor(one, change))
    if (command) ours.delete(command.id)
    return { key: change.id, at: command?.sentAt ?? change.createdAt, change, command }
  })
  const alone = [...ours.values()].map((command): LineEntry => ({
    key: command.id,
    at: command.sentAt,
    change: undefined,
    command,
  }))
  return [...theirs, ...alone].toSorted((a, b) => time(b.at) - time(a.at))
}

const time = (at: string) => Date.parse(at) || 0
