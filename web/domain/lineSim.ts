import { codeFault, type CodeFault } from './confirmationCode.ts'
import { isEmail } from './isEmail.ts'

/** The SIM that a line gets: a card of the stock, or an eSIM. */
export interface LineSim {
  readonly kind: 'card' | 'esim'
  /** Digits only. */
  readonly card: string
  readonly email: string
  /** Shown once and kept nowhere. */
  readonly code: string
}

export const NO_SIM: LineSim = { kind: 'card', card: '', email: '', code: '' }

interface LineSimFaults {
  readonly card?: 'empty'
  readonly email?: 'wrong'
  readonly code?: CodeFault
}

/** What is wrong with each field: sTN wants letter and code of every eSIM (SimSwap, InPort). */
export function lineSimFaults({ kind, card, email, code }: LineSim): LineSimFaults {
  if (kind === 'card') return card === '' ? { card: 'empty' } : {}
  const fault = codeFault(code.trim(), true)
  return { ...(!isEmail(email.trim()) && { email: 'wrong' as const }), ...(fault && { code: fault }) }
}

/** What is sent of it: never a card and an eSIM together, since sTN would pass the card over without a word. */
export const esimBody = ({ email, code }: LineSim) => ({
  eSim: true as const,
  email: email.trim(),
  confirmationCode: code.trim(),
})

/** What of it is sent, field by field. */
export const sentSim = ({ kind, card, email, code }: LineSim): Partial<LineSim> =>
  kind === 'card' ? { card } : { email, code }
