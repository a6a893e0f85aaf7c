import { parseIccid, type IccidRefusal, type IccidWarning } from '#contract/iccid.ts'
import { isEmail } from './isEmail.ts'

/** Why a SIM card was asked for: kept in our ledger, since KPN has no place for it. */
export const SIM_REASONS = ['lost', 'stolen', 'leave', 'other'] as const
export type SimReason = (typeof SIM_REASONS)[number]

/** What takes the place of a SIM card: another card, or an eSIM by e-mail. */
export interface SimChoice {
  readonly kind: 'card' | 'esim'
  /** As typed or pasted, in any grouping. */
  readonly card: string
  readonly email: string
  /** Shown once and kept nowhere; empty: KPN makes none. */
  readonly code: string
  /** `2026-11-30`; empty: as soon as possible. */
  readonly day: string
}

/** What is wrong with one field, as a code; its words are the screen's. */
export interface SimFaults {
  readonly card?: IccidRefusal
  readonly email?: 'empty' | 'form'
  readonly code?: 'long' | 'form'
  readonly day?: 'past'
}

/** The choice as its form sees it. */
export interface SimChoosing {
  readonly choice: SimChoice
  readonly change: (part: Partial<SimChoice>) => void
  readonly makeCode: () => void
  /** As `2026-11-22`. */
  readonly today: string
  readonly faults: SimFaults
  readonly card: ReturnType<typeof cardOf>
  /** KPN's word on the card; undefined while there is none. */
  readonly check: CardCheck | undefined
}

export interface CardCheck {
  readonly isReading: boolean
  readonly isFine: boolean
  /** KPN's no, in its own code and words; undefined also when it could not be asked, which is none. */
  readonly refusal: { readonly code: string | undefined; readonly text: string | undefined } | undefined
}

/** KPN's limit is not known (reference 6.8); sTN takes ten. */
export const CODE_MAX = 10

/** Judges what was typed; `today` as `2026-11-22`. A check digit that is wrong is no fault: see `cardOf`. */
export function checkSim(choice: SimChoice, today: string): SimFaults {
  const day = choice.day !== '' && choice.day < today ? ({ day: 'past' } as const) : {}
  if (choice.kind === 'card') {
    const { refusal } = parseIccid(choice.card)
    return { ...day, ...(refusal && { card: refusal }) }
  }
  const email = choice.email.trim()
  const code = choice.code.trim()
  return {
    ...day,
    ...(email === '' ? { email: 'empty' as const } : !isEmail(email) && { email: 'form' as const }),
    ...(code.length > CODE_MAX
      ? { code: 'long' as const }
      : code !== '' && !/^[\dA-Za-z]+$/.test(code) && { code: 'form' as const }),
  }
}

/** The card that was typed, once its number is complete, and what is odd about it and stands in nobody's way. */
export function cardOf(
  typed: string,
): { readonly iccid: string; readonly warnings: readonly IccidWarning[] } | undefined {
  const read = parseIccid(typed)
  return read.iccid === undefined ? undefined : { iccid: read.iccid, warnings: read.warnings }
}

/** What KPN is asked for (reference 3.7); `toMoment` turns a day into KPN's moment. */
export function simBody(choice: SimChoice, toMoment: (day: string) => string) {
  const wish = choice.day === '' ? {} : { wishDate: toMoment(choice.day) }
  if (choice.kind === 'card') return { esim: false, newSimCardNumber: cardOf(choice.card)?.iccid ?? '', ...wish }
  const code = choice.code.trim()
  return { esim: true, email: choice.email.trim(), ...(code !== '' && { confirmationCode: code }), ...wish }
}

/** Digits of a confirmation code that we make: as many as can be read aloud in one breath. */
const MADE_DIGITS = 6

/** A confirmation code out of random bytes, one digit of each; bytes above 249 would favour some digits and are passed over. */
export const codeFrom = (bytes: Uint8Array): string =>
  [...bytes]
    .filter((byte) => byte < 250)
    .slice(0, MADE_DIGITS)
    .map((byte) => byte % 10)
    .join('')
