/**
 * The tables, as both SQLite and PostgreSQL hold them: text, bigint and integer only. Moments are ISO 8601 text in UTC
 * with milliseconds (`2026-03-01T09:00:00.000Z`, so that text order is time order); booleans are 0 or 1; JSON is text.
 */
export interface Database {
  operators: OperatorsTable
  sessions: SessionsTable
  commands: CommandsTable
  command_keys: CommandKeysTable
  command_subjects: CommandSubjectsTable
  open_subjects: OpenSubjectsTable
  events: EventsTable
  chain_head: ChainHeadTable
  views: ViewsTable
  list_columns: ListColumnsTable
  checklists: ChecklistsTable
  checklist_ticks: ChecklistTicksTable
  saved_sets: SavedSetsTable
  batches: BatchesTable
  batch_items: BatchItemsTable
  drafts: DraftsTable
  notifications_seen: NotificationsSeenTable
}

/** Up to when an operator has seen what came of their work. */
export interface NotificationsSeenTable {
  operator_id: string
  up_to: string
}

/** Work that an operator left half-done; `id` is the browser's own word, once per operator. */
export interface DraftsTable {
  operator_id: string
  id: string
  kind: string
  title: string
  /** JSON without secrets. */
  data: string
  updated_at: string
}

export interface OperatorsTable {
  id: string
  /** Unique; the caller decides about upper and lower case. */
  username: string
  /** argon2id, in its own text form. */
  password_hash: string
  role: string
  language: string | null
  theme: string | null
  disabled_at: string | null
  created_at: string
}

export interface SessionsTable {
  /** Hash of the opaque id in the cookie: whoever reads the database cannot sign in with it. */
  id_hash: string
  operator_id: string
  created_at: string
  last_used_at: string
}

export interface CommandsTable {
  id: string
  /** `seq` of its first event: the order in which commands were born. */
  seq: number
  row_id: string
  operator_id: string
  /** `sent`, `accepted`, `not-applied`, `unknown` (and `planned`, for batches). */
  state: string
  /** 1 while it is `sent`, `unknown`, or `accepted` and not final: it holds its subjects. */
  open: number
  reference: string | null
  /** 1 when we made the reference: nobody else has used it. */
  reference_ours: number
  sent_at: string
  /** After this moment any portal may turn `sent` into `unknown`. */
  deadline_at: string
  ended_at: string | null
  upstream_status: number | null
  upstream_code: string | null
  /** `Progress` of the contract as JSON. */
  progress: string | null
  /** When upstream is asked next; null when there is nothing to ask. */
  next_look_at: string | null
  /** `seq` of the event that holds the answer or the problem; null while there is none. */
  answer_seq: number | null
  /** `seq` of its latest event. */
  last_seq: number
}

/** One row per `Idempotency-Key`: belongs to operator + row + path. */
export interface CommandKeysTable {
  operator_id: string
  row_id: string
  /** The path parameters, as canonical JSON. */
  path: string
  key: string
  /** HMAC of query and body, as they came. */
  fingerprint: string
  command_id: string
}

export interface CommandSubjectsTable {
  command_id: string
  kind: string
  subject_id: string
  /** The command's `seq`, for lists newest first. */
  seq: number
}

/** Its primary key is the rule: one open command per operation and subject, whoever sends it and from wherever. */
export interface OpenSubjectsTable {
  row_id: string
  kind: string
  subject_id: string
  command_id: string
}

/** Append-only. `personal` and `salt` alone may be emptied: the chain holds their digest. */
export interface EventsTable {
  seq: number
  command_id: string
  kind: string
  at: string
  state: string
  /** JSON without anything personal. */
  detail: string
  /** JSON of what is personal: names, reason, note, request, answer. */
  personal: string | null
  salt: string | null
  personal_digest: string
  /** The hash of the event before this one is part of this one's. */
  hash: string
}

/** One row, `id` 1. Whoever advances it holds the ledger's one lock until the transaction ends. */
export interface ChainHeadTable {
  id: number
  seq: number
  hash: string
}

/** How an operator wants to see a list, under a name. */
export interface ViewsTable {
  id: string
  operator_id: string
  list: string
  /** One of that name per operator and list. */
  name: string
  shared: number
  /** Columns, filters and sort as JSON. */
  settings: string
  created_at: string
  updated_at: string
}

/** The columns that an operator last chose for a list. */
export interface ListColumnsTable {
  operator_id: string
  list: string
  /** JSON. */
  columns: string
}

/** A joiner's, a mover's or a leaver's checklist. */
export interface ChecklistsTable {
  id: string
  kind: string
  /** Empty once it is closed. */
  name: string
  /** KPN's id; null for a joiner whom nobody found yet. */
  person_id: number | null
  /** The command that asked for a joiner. */
  command_id: string | null
  place_id: number | null
  begun_by: string
  begun_at: string
  /** `done` or `dropped`; null while it is open. */
  closed_as: string | null
  closed_by: string | null
  closed_at: string | null
  /** Whom it is open for: unique, and null once it is closed. */
  open_for: string | null
}

export interface ChecklistTicksTable {
  checklist_id: string
  step: string
  ticked_by: string
  ticked_at: string
}

/** A selection that an address can name. */
export interface SavedSetsTable {
  id: string
  operator_id: string
  kind: string
  /** JSON. */
  ids: string
  created_at: string
  updated_at: string
  /** Noted at most once a day. */
  used_at: string
}

/** One write, planned many times. */
export interface BatchesTable {
  id: string
  row_id: string
  name: string
  /** `BatchState` of the contract. */
  state: string
  paused_because: string | null
  /** Who made it. */
  operator_id: string
  reason: string | null
  ticket: string | null
  note: string | null
  /** `FileColumn[]` of the contract as JSON; null when it was made of no file. */
  columns: string | null
  /** HMAC of its rows without what is made anew; null where rows may well be the same again. */
  fingerprint: string | null
  total: number
  created_at: string
  checked_at: string | null
  /** In whose name it runs. */
  started_by: string | null
  started_at: string | null
  ended_at: string | null
  /** The portal that works on it now, and until when others leave it alone: that only saves work. */
  lease_by: string | null
  lease_until: string | null
}

/** A planned command. What is sent stands in the ledger, and of its request nothing is kept here. */
export interface BatchItemsTable {
  batch_id: string
  /** From 0. */
  place: number
  label: string
  subject_kind: string | null
  subject_id: string | null
  /** 1 when an item before it is about the same: never sent. */
  duplicate: number
  /** `planned`, `sent` (its command knows the rest), `skipped`, `cancelled`. Who turns `planned` into `sent`, sends. */
  state: string
  /** What the dry run found. */
  found: string | null
  /** `ItemWhy` of the contract as JSON. */
  why: string | null
  command_id: string | null
  sent_at: string | null
  /** Earlier tries as JSON. */
  earlier: string | null
  path: string
  query: string
  /** Its row of the file as JSON, without its secrets; null when there is none. */
  cells: string | null
  /** JSON with its secrets masked; null when there is none, and once it was sent. */
  body: string | null
  /** The same with its secrets, encrypted; null when there are none, and once it was sent or given up. */
  sealed: string | null
}
