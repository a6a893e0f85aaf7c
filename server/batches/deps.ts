import type { Kysely } from 'kysely'
import type { Row } from '#contract/operation.ts'
import type { SignedIn } from '../auth/signedIn.ts'
import type { DataKey } from '../db/dataKey.ts'
import type { BatchesTable, Database } from '../db/schema.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Link } from '../upstream/link.ts'
import type { Upstreams } from '../upstream/upstream.ts'

/** Who asks. */
export type Asker = Pick<SignedIn, 'operatorId' | 'username' | 'permissions'>

/** When an upstream may be asked: its turns of background work, and its waits. */
export interface Lane {
  readonly waitMs: Link['waitMs']
  readonly pace: Pick<Link['pace'], 'turn'>
}

/** What batches are made of. */
export interface BatchesDeps {
  readonly db: Kysely<Database>
  readonly dataKey: DataKey
  /** Every upstream operation, by id. */
  readonly rows: Readonly<Record<string, Row>>
  /** Ids of those that may be planned. */
  readonly plannable: readonly string[]
  readonly ledger: Pick<Ledger, 'perform' | 'note'>
  /** For the writes, which take their turn before they are claimed. */
  readonly upstreams: Upstreams
  /** For the dry run; they wait for their turn themselves. */
  readonly background: Upstreams
  readonly lanes: { readonly msm: Lane | undefined; readonly stn: Lane | undefined }
  /** Turns a second, as configured: for what is left to do, before anything was done. */
  readonly perSecond: { readonly msm: number; readonly stn: number }
  /** Ms since 1970. */
  readonly now: () => number
  readonly newId: () => string
  readonly log: { error(details: object, message: string): void }
  /** Ms between two looks at what there is to do; 1,000 when left out. */
  readonly tickMs?: number
  /** Ms that another portal leaves a batch alone after this one was heard of last; 5,000 when left out. */
  readonly leaseMs?: number
  /** Ms to wait after trouble, doubled with each that follows; 1,000 when left out. */
  readonly troubleMs?: number
}

/** So many troubles in a row (no answer, nothing sent) pause a batch: an upstream that is down must not use it up. */
export const MOST_TROUBLES = 5

/** ISO 8601 in UTC with milliseconds, as the database keeps moments. */
export const moment = (ms: number) => new Date(ms).toISOString()

/** The row of a batch; `undefined` when this release does not know it any more. */
export const rowOf = ({ rows }: Pick<BatchesDeps, 'rows'>, { row_id }: Pick<BatchesTable, 'row_id'>) =>
  Object.hasOwn(rows, row_id) ? rows[row_id] : undefined

/** What `deps` keep for the upstream of a row. */
export const ofUpstream = <T>(row: Row, each: { readonly msm: T; readonly stn: T }): T | undefined =>
  row.upstream === 'portal' ? undefined : each[row.upstream]
