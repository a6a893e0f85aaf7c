import type { Row } from '#contract/operation.ts'
import type { Upstreams } from '../upstream/upstream.ts'
import type { ChainDeps } from './chain.ts'

/** What the ledger is made of; everything that differs between a test and a portal comes from outside. */
export interface LedgerDeps extends ChainDeps {
  /** Every upstream operation, by id: also those of commands that an earlier release wrote. */
  readonly rows: Readonly<Record<string, Row>>
  /** For reads that settle and follow; they wait for their turn themselves (`MSM_RATE`, `STN_RATE`). */
  readonly upstreams: Upstreams
  /** Ms since 1970. */
  readonly now: () => number
  /** Unique for ever. */
  readonly newId: () => string
  /** Where something went wrong that nobody is waiting for. */
  readonly log: { error(details: object, message: string): void }
  /** Ms after which a `sent` command may be called `unknown`; 30,000 when left out. */
  readonly deadlineMs?: number
  /** Ms between two looks at what is due; 1,000 when left out. */
  readonly tickMs?: number
}

/** ISO 8601 in UTC with milliseconds, as the database keeps moments. */
export const moment = (ms: number) => new Date(ms).toISOString()
