import type { ContractRow } from '../../domain/contractList.ts'

/** A row that was asked for and did not come. */
export interface FailedRow {
  readonly id: number
  readonly failure: unknown
}

/** The rows of a list of contracts, wherever they come from. */
export interface Rows {
  /** Absent until somebody said it. */
  readonly total: number | undefined
  /** Undefined while the row is on its way. */
  readonly rowAt: (index: number) => ContractRow | FailedRow | undefined
  /** What went wrong with what is in sight. */
  readonly failure: unknown
  /** Asks again for everything in sight. */
  readonly onAgain: () => void
  /** Requests that have not been answered. */
  readonly underWay: number
  /** Ms since 1970; 0 when nothing came yet. */
  readonly readAt: number
  /** How many there were before, when upstream's list changed under our eyes. */
  readonly totalBefore: number | undefined
  /** A contract stands in two places: rows moved between two answers. */
  readonly hasMoved: boolean
}

export const hasFailed = (row: ContractRow | FailedRow): row is FailedRow => 'failure' in row
