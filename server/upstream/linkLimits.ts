/** Times in ms, sizes in bytes. The defaults are security anchors' section 2. */
export interface LinkLimits {
  readonly connections: number
  readonly queue: number
  readonly queueMs: number
  readonly connectMs: number
  /** Until a read is answered: to its end when it is held, to its headers when it streams; both attempts in one. */
  readonly readMs: number
  /**
   * Until a write is answered to its end. Well below the ledger's own deadline (30 s), so that the browser hears
   * `unknown` from us and not from a sweep; below the grace of a stop (18 s), so that a stop cuts no write.
   */
  readonly writeMs: number
  /** Longest silence between two chunks. */
  readonly idleMs: number
  /** Longest stream. */
  readonly streamMs: number
  /** Longest time in which a browser takes nothing of a stream; it holds one of our places meanwhile. */
  readonly stallMs: number
  /** How long the breaker stays open. */
  readonly breakMs: number
}

export const LINK_LIMITS: LinkLimits = {
  connections: 256,
  queue: 1024,
  queueMs: 2_000,
  connectMs: 3_000,
  readMs: 15_000,
  writeMs: 15_000,
  idleMs: 10_000,
  streamMs: 600_000,
  stallMs: 30_000,
  breakMs: 2_000,
}
