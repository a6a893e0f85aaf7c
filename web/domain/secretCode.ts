import type { Identification } from '#contract/portal/reveal.ts'

/** Codes of a SIM card that are shown one at a time, to somebody who says why. */
export const SECRET_CODES = ['pin', 'puk'] as const
export type SecretCode = (typeof SECRET_CODES)[number]

/** Ms that a code stays in sight. */
export const SHOWN_FOR = 30_000

/** What somebody says before a code is shown. */
export interface RevealWords {
  readonly reason: string
  readonly identifiedBy: Identification
}

export type Revealed =
  | { readonly is: 'hidden'; readonly wasShown: boolean }
  | { readonly is: 'asking'; readonly isSending: boolean; readonly failure?: unknown }
  /** `value` is null when upstream has none (any more); `until` in ms since 1970. */
  | { readonly is: 'shown'; readonly value: string | null; readonly until: number }

/** One code, and what its row can do with it. */
export interface Revealing {
  readonly state: Revealed
  readonly ask: () => void
  readonly send: (words: RevealWords) => Promise<void>
  readonly hide: () => void
}

/** In groups of four, to be read aloud; the same characters in the same order. */
export const groupedCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/gu, '$1 ')

/** Whole seconds until a moment (both ms since 1970), never below nought; the last one begins as 1. */
export const secondsUntil = (until: number, now: number): number => Math.max(0, Math.ceil((until - now) / 1000))
