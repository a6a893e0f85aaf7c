/** Codes of a SIM card that are shown one at a time, to somebody who says why. */
export const SECRET_CODES = ['pin', 'puk'] as const
export type SecretCode = (typeof SECRET_CODES)[number]

/** Ms that a code stays in sight. */
export const SHOWN_FOR = 30_000

/** In groups of four, to be read aloud; the same characters in the same order. */
export const groupedCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/gu, '$1 ')

/** Whole seconds until a moment (both ms since 1970), never below nought; the last one begins as 1. */
export const secondsUntil = (until: number, now: number): number => Math.max(0, Math.ceil((until - now) / 1000))
