import * as z from 'zod/mini'
import { outcome } from '../errors.ts'
import { json, operation } from '../operation.ts'
import { int32, oneOf, required, text } from '../params.ts'

/** Where a command stands. `accepted`: upstream took it, it is not done until `progress` says so. */
export const commandState = z.enum(['planned', 'sent', 'accepted', 'not-applied', 'unknown'])
export type CommandState = z.infer<typeof commandState>

/** Upstream's later word on an accepted command. */
export const progress = z.object({
  /** Upstream's own word (`IN_PROGRESS`, `BUSY`), shown as it is when we do not know it. */
  status: z.string(),
  final: z.boolean(),
  /** Only when final. */
  succeeded: z.nullable(z.boolean()),
  /** KPN's or sTN's id to follow it by, and which list it is in. */
  upstreamId: z.nullable(z.string()),
  list: z.nullable(z.enum(['orders', 'service-requests', 'activations'])),
  kpnReference: z.nullable(z.string()),
  /** When upstream was last asked, and when it last moved (ISO 8601, UTC). */
  readAt: z.string(),
  movedAt: z.string(),
})
export type Progress = z.infer<typeof progress>

export const commandSubject = z.object({ kind: z.string(), id: z.string() })

const event = z.object({
  seq: z.int(),
  kind: z.enum(['sent', 'ended', 'progress', 'settled']),
  at: z.string(),
  state: z.nullable(commandState),
  note: z.nullable(z.string()),
})

/**
 * A write as the ledger tells it. With `fleet.read` alone the parts marked (own or ledger.read) are null.
 */
export const command = z.object({
  id: z.string(),
  row: z.string(),
  state: commandState,
  operator: z.string(),
  subjects: z.array(commandSubject),
  sentAt: z.string(),
  endedAt: z.nullable(z.string()),
  /** Ours, as upstream got it. */
  reference: z.nullable(z.string()),
  progress: z.nullable(progress),
  outcome: z.nullable(outcome),
  upstreamStatus: z.nullable(z.int()),
  upstreamCode: z.nullable(z.string()),
  /** (own or ledger.read) */
  reason: z.nullable(z.string()),
  /** (own or ledger.read) */
  ticket: z.nullable(z.string()),
  /** (own or ledger.read) */
  note: z.nullable(z.string()),
  /** (own or ledger.read) as sent, masked. */
  request: z.nullable(z.unknown()),
  /** (own or ledger.read) as answered, masked. */
  answer: z.nullable(z.unknown()),
  /** Only when one command is read. */
  events: z.optional(z.array(event)),
})
export type Command = z.infer<typeof command>

/** Commands, newest first; `before` is the id of the last one seen. */
export const commandList = operation({
  id: 'commandList',
  upstream: 'portal',
  method: 'GET',
  path: '/api/ledger',
  permission: 'fleet.read',
  query: {
    subjectKind: text,
    subjectId: text,
    /** Writes to that upstream alone. */
    upstream: oneOf('msm', 'stn'),
    /** Ours, as upstream got it. */
    reference: text,
    state: oneOf('planned', 'sent', 'accepted', 'not-applied', 'unknown', 'open'),
    before: text,
    limit: int32,
  },
  answer: json(z.object({ commands: z.array(command), more: z.boolean() })),
})

export const commandRead = operation({
  id: 'commandRead',
  upstream: 'portal',
  method: 'GET',
  path: '/api/ledger/{id}',
  permission: 'fleet.read',
  params: { id: required(text) },
  answer: json(command),
})

/** Asks upstream now instead of at the next turn: settles what is `unknown`, follows what is under way. */
export const commandFollow = operation({
  id: 'commandFollow',
  upstream: 'portal',
  method: 'POST',
  path: '/api/ledger/{id}/follow',
  permission: 'fleet.read',
  params: { id: required(text) },
  answer: json(command),
})

/** Somebody looked at KPN or sTN and says what became of an `unknown` command. */
export const commandSettle = operation({
  id: 'commandSettle',
  upstream: 'portal',
  method: 'POST',
  path: '/api/ledger/{id}/settle',
  permission: 'fleet.read',
  params: { id: required(text) },
  body: json(
    z.strictObject({
      applied: z.boolean(),
      note: z.string().check(z.minLength(3), z.maxLength(500)),
    }),
  ),
  answer: json(command),
})
