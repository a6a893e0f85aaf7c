import type { Command } from '#contract/portal/ledger.ts'
import type { TrackedRequest } from './tracked.ts'

/** One thing that happened to somebody: done here, at KPN, or here and therefore at KPN. */
export interface TimelineEntry {
  readonly key: string
  /** ISO 8601; empty when KPN gave no date. */
  readonly at: string
  readonly command: Command | undefined
  readonly request: TrackedRequest | undefined
}

const followed = (command: Command) =>
  command.progress?.upstreamId ? `${command.progress.list ?? ''}/${command.progress.upstreamId}` : undefined

/** Our ledger and KPN's list as one story, newest first; what both know stands there once. */
export function timelineOf(commands: readonly Command[], requests: readonly TrackedRequest[]): TimelineEntry[] {
  const byId = new Map(requests.map((request) => [`${request.list}/${request.id}`, request]))
  const told = new Set<string>()
  const ours = commands.map((command) => {
    const id = followed(command)
    const request = id === undefined ? undefined : byId.get(id)
    if (id !== undefined && request) told.add(id)
    return { key: command.id, at: command.sentAt, command, request }
  })
  const theirs = [...byId]
    .filter(([id]) => !told.has(id))
    .map(([id, request]) => ({ key: id, at: request.createdAt ?? '', command: undefined, request }))
  return [...ours, ...theirs].sort((a, b) => time(b.at) - time(a.at))
}

const time = (at: string) => Date.parse(at) || 0
