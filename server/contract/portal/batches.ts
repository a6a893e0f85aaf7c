import * as z from 'zod/mini'
import { json, operation, type Place } from '../operation.ts'
import { flag, int32, oneOf, required, text } from '../params.ts'

/** Writes that may be planned by the hundred; each asks for its own permission. */
export const BATCH_ROWS = ['simBlock', 'simUnblock', 'contractMove', 'subscriptionCreate'] as const

interface Asks {
  readonly says: string
  readonly contract: Place
  /** Where it goes, of which KPN says beforehand whether it may (MSM 3.2). */
  readonly target?: Place
}

/** Which operation of `GET /order/operations` answers for a row in the dry run, by its contract (MSM 2.2). */
export const BATCH_ASKS: Readonly<Record<string, Asks>> = {
  simBlock: { says: 'blockSim', contract: 'body.contractId' },
  simUnblock: { says: 'unblockSim', contract: 'body.contractId' },
  contractMove: { says: 'move', contract: 'body.contractId', target: 'body.destinationGroupId' },
}

/** What no two items of a batch have in common; a command that was, or may have been, applied keeps its reference alone. */
export const BATCH_ALONE: Readonly<Record<string, { readonly reference: Place; readonly card: Place }>> = {
  subscriptionCreate: { reference: 'body.referenceNumber', card: 'body.simCardNumber' },
}

/** Where something is made that was not there before, what is made anew each time that the same file is planned. */
export const BATCH_MADE: Readonly<Record<string, readonly Place[]>> = {
  subscriptionCreate: ['body.referenceNumber', 'body.confirmationCode'],
}

/** At most so many batches that have not ended, of one operator: each may hold 16 MB. */
export const MOST_OPEN_BATCHES = 20

/** At most so many items in one batch. */
export const MOST_IN_BATCH = 10_000

/** Bytes of a request that carries a whole batch: 10,000 rows with all 26 services and the cells of their file. */
export const BATCH_BYTES = 16 * 1024 * 1024

/**
 * `draft`: nothing was asked of upstream. `checking`, `checked`: the dry run. `running` and `paused`: planned commands are
 * (not) being sent. `done`: nothing is planned any more; `stopped`: what was still planned was cancelled.
 */
export const BATCH_STATES = ['draft', 'checking', 'checked', 'running', 'paused', 'done', 'stopped'] as const
export type BatchState = (typeof BATCH_STATES)[number]

/**
 * Where an item stands. Not sent: `planned`, `skipped` (the check or somebody's open command stood in the way), `cancelled`.
 * Sent, in the ledger's words: `sent`, `not-applied`, `unknown`, `accepted` (requested, upstream is at it); and what upstream
 * said in the end: `done` or `failed`.
 */
export const ITEM_STATES = [
  'planned',
  'sent',
  'accepted',
  'done',
  'failed',
  'not-applied',
  'unknown',
  'skipped',
  'cancelled',
] as const
export type ItemState = (typeof ITEM_STATES)[number]
/** Where an item stands that did not go as asked, or of which that is not known. */
export const AMISS_STATES = ['failed', 'not-applied', 'unknown', 'skipped'] as const satisfies readonly ItemState[]

/** What the dry run found; `unclear`: upstream could not be asked. */
export const ITEM_CHECKS = ['possible', 'impossible', 'unclear'] as const

/**
 * Why a batch paused: somebody pressed, it may not go on in their name any more, upstream is down or answers nothing, or
 * the customer may not order anything.
 */
export const PAUSE_REASONS = ['operator', 'forbidden', 'upstream_down', 'upstream_off', 'unknowns', 'frozen'] as const

/** KPN's word for a customer who may not order: every item would be refused with it (MSM 1.4). */
export const CUSTOMER_FROZEN = 'ORDERING_IS_BLOCKED_FOR_CUSTOMER'

const count = z.int()

/** Why an item is impossible, was skipped or refused. */
const why = z.object({
  /**
   * Of the check: `not_possible` (upstream says so), `not_found`, `duplicate` (an item before it is about the same),
   * `subject_busy` (our ledger has one under way), `card_taken` (the SIM card is not free), `target_refused` (it may not
   * go there; `upstreamCode` says why), `target_gone` (there is no such place), `check_failed`. Of both:
   * `reference_used` (a command with that reference number was, or may have been, applied). Of sending: the error's code (contract/errors.ts), or
   * `sealed` (its secret cannot be read with this `DATA_KEY`).
   */
  code: z.string(),
  /** Upstream's domain code, as it is. */
  upstreamCode: z.nullable(z.string()),
  /** Upstream's own sentence, for whoever may read the words of this batch. */
  message: z.nullable(z.string()),
  /** What stands in the way: a command of ours, */
  commandId: z.nullable(z.string()),
  /** or an order of KPN's (`type`: CONTRACTING, SERVICE_REQUEST). */
  order: z.nullable(
    z.object({
      id: z.string(),
      kpnReference: z.nullable(z.string()),
      type: z.nullable(z.string()),
      status: z.nullable(z.string()),
    }),
  ),
})
export type ItemWhy = z.infer<typeof why>

/** A column of the file that a batch was made of: its head as it stood there, and what its cells were taken for. */
const column = z.object({
  head: z.string().check(z.maxLength(200)),
  field: z.nullable(z.string().check(z.maxLength(40))),
})
export type FileColumn = z.infer<typeof column>

/** A batch of the same rows that was started before. */
const startedBefore = z.object({
  id: z.string(),
  name: z.string(),
  startedBy: z.nullable(z.string()),
  startedAt: z.string(),
})

/** Columns of a file, and characters of one cell, that are kept. */
export const MOST_COLUMNS = 100
export const CELL_MAX = 1_000

const item = z.object({
  /** Its place in the batch, from 0. */
  index: count,
  label: z.string(),
  /** What it is about, as the ledger names it; `null` where the write makes something new. */
  subject: z.nullable(z.object({ kind: z.string(), id: z.string() })),
  state: z.enum(ITEM_STATES),
  check: z.nullable(z.enum(ITEM_CHECKS)),
  why: z.nullable(why),
  /** The ledger row of its (last) try. */
  commandId: z.nullable(z.string()),
  /** Upstream's id of what came of it, once that is known. */
  upstreamId: z.nullable(z.string()),
  /** (own or ledger.read) what it asks for, its secrets masked; `null` as well where the row has no body. */
  request: z.nullable(z.unknown()),
  /** (own or ledger.read) its row of the file, by the batch's columns; only when asked for `cells`. */
  cells: z.nullable(z.array(z.string())),
  /** ISO 8601, UTC. */
  sentAt: z.nullable(z.string()),
  /** Tries that upstream turned away without applying them (429, or nothing was sent), so that it was planned again. */
  earlier: z.array(z.object({ commandId: z.string(), code: z.string(), at: z.string() })),
})
export type BatchItem = z.infer<typeof item>

const batch = z.object({
  id: z.string(),
  row: z.string(),
  name: z.string(),
  state: z.enum(BATCH_STATES),
  pausedBecause: z.nullable(z.enum(PAUSE_REASONS)),
  /** Username of whoever made it, and whether that is the one who asks. */
  owner: z.string(),
  own: z.boolean(),
  createdAt: z.string(),
  checkedAt: z.nullable(z.string()),
  /** In whose name it runs: whoever started or resumed it last, and when. */
  startedBy: z.nullable(z.string()),
  startedAt: z.nullable(z.string()),
  endedAt: z.nullable(z.string()),
  total: count,
  /** Items by state. */
  counts: z.object({
    planned: count,
    sent: count,
    accepted: count,
    done: count,
    failed: count,
    'not-applied': count,
    unknown: count,
    skipped: count,
    cancelled: count,
  }),
  /** Items by what the dry run found; those it has not come to yet are in none. */
  checks: z.object({ possible: count, impossible: count, unclear: count }),
  /** Items a second over the last minute; `null` while nothing was done. */
  perSecond: z.nullable(z.number()),
  /** Ms that what is left will take, at that rate or else at the configured one; `null` when nothing is under way. */
  leftMs: z.nullable(count),
  /** (own or ledger.read) */
  reason: z.nullable(z.string()),
  /** (own or ledger.read) */
  ticket: z.nullable(z.string()),
  /** (own or ledger.read) */
  note: z.nullable(z.string()),
  /** (own or ledger.read) of the file that it was made of; `null` when it was made of none. */
  columns: z.nullable(z.array(column)),
  /** The last batch of the same rows that was started, references and codes apart; only while this one was not. */
  startedBefore: z.nullable(startedBefore),
})
export type Batch = z.infer<typeof batch>

const path = z.record(z.string(), z.union([z.string(), z.number()]))

/**
 * Plans one write many times; nothing is asked or sent yet. Who makes, checks, starts, pauses, resumes or stops it needs the
 * permission of its row. Every item is checked as that row would be: 422 names `items.INDEX.body.FIELD`, and then nothing
 * is kept. 409 `batches_full` with 20 of one's own that have not ended.
 */
export const batchCreate = operation({
  id: 'batchCreate',
  upstream: 'portal',
  method: 'POST',
  path: '/api/batches',
  permission: 'fleet.read',
  oneOf: ['sim.block', 'contract.change', 'activation.create'],
  body: json(
    z.strictObject({
      row: z.string().check(z.maxLength(100)),
      name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
      items: z
        .array(
          z.strictObject({
            path: z.optional(path),
            query: z.optional(z.record(z.string(), z.unknown())),
            body: z.optional(z.unknown()),
            /** What people call it: a number, a name. */
            label: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
            /** Its row of the file. What equals a secret of its body is kept as an empty cell. */
            cells: z.optional(z.array(z.string().check(z.maxLength(CELL_MAX))).check(z.maxLength(MOST_COLUMNS))),
          }),
        )
        .check(z.minLength(1), z.maxLength(MOST_IN_BATCH)),
      /** As `Vloot-Intent`: upstream has no place for them, the ledger keeps them with every item. */
      reason: z.optional(z.string().check(z.maxLength(500))),
      ticket: z.optional(z.string().check(z.maxLength(100))),
      note: z.optional(z.string().check(z.maxLength(1_000))),
      columns: z.optional(z.array(column).check(z.maxLength(MOST_COLUMNS))),
    }),
    BATCH_BYTES,
  ),
  answer: json(batch),
})

/** Everybody's, newest first; `before` is the id of the last one seen. */
export const batchList = operation({
  id: 'batchList',
  upstream: 'portal',
  method: 'GET',
  path: '/api/batches',
  permission: 'fleet.read',
  query: { before: text, limit: int32 },
  answer: json(z.object({ batches: z.array(batch), more: z.boolean() })),
})

export const batchRead = operation({
  id: 'batchRead',
  upstream: 'portal',
  method: 'GET',
  path: '/api/batches/{id}',
  permission: 'fleet.read',
  params: { id: required(text) },
  answer: json(batch),
})

/** Items in their order, rows `from` (with) to `to` (without), at most 1,000 at a time; `total` are those that fit. */
export const batchItems = operation({
  id: 'batchItems',
  upstream: 'portal',
  method: 'GET',
  path: '/api/batches/{id}/items',
  permission: 'fleet.read',
  params: { id: required(text) },
  query: { state: oneOf(...ITEM_STATES), check: oneOf(...ITEM_CHECKS), from: int32, to: int32, cells: flag },
  answer: json(z.object({ items: z.array(item), total: count })),
})

/** The dry run: asks upstream item by item, within the rate, what will be possible. Goes on by itself; changes nothing. */
export const batchCheck = operation({
  id: 'batchCheck',
  upstream: 'portal',
  method: 'POST',
  path: '/api/batches/{id}/check',
  permission: 'fleet.read',
  params: { id: required(text) },
  answer: json(batch),
})

/**
 * Begins to send: what the dry run found possible (the rest is skipped), or all. 422 (`again`, `started_before`) where the
 * same rows were started before, unless that is meant.
 */
export const batchStart = operation({
  id: 'batchStart',
  upstream: 'portal',
  method: 'POST',
  path: '/api/batches/{id}/start',
  permission: 'fleet.read',
  params: { id: required(text) },
  body: json(z.strictObject({ items: z.enum(['possible', 'all']), again: z.optional(z.boolean()) })),
  answer: json(batch),
})

/** The one that is on its way still ends. */
export const batchPause = operation({
  id: 'batchPause',
  upstream: 'portal',
  method: 'POST',
  path: '/api/batches/{id}/pause',
  permission: 'fleet.read',
  params: { id: required(text) },
  answer: json(batch),
})

export const batchResume = operation({
  id: 'batchResume',
  upstream: 'portal',
  method: 'POST',
  path: '/api/batches/{id}/resume',
  permission: 'fleet.read',
  params: { id: required(text) },
  answer: json(batch),
})

/** For good: what is still planned becomes cancelled. */
export const batchStop = operation({
  id: 'batchStop',
  upstream: 'portal',
  method: 'POST',
  path: '/api/batches/{id}/stop',
  permission: 'fleet.read',
  params: { id: required(text) },
  answer: json(batch),
})
