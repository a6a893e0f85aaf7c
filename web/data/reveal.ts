import { secretReveal, type Identification } from '#contract/portal/reveal.ts'
import type { SecretCode } from '../domain/secretCode.ts'
import { call } from './call.ts'

/** What somebody says before a code is shown. */
export interface RevealWords {
  readonly reason: string
  readonly identifiedBy: Identification
}

/**
 * One code of one contract; null when KPN has none. It is on purpose no query and no mutation: nothing but the screen
 * that shows it may hold the value. Throws as `call` does.
 */
export async function revealContractCode(
  id: number,
  field: SecretCode,
  words: RevealWords,
  signal: AbortSignal,
): Promise<string | null> {
  // the row by its name alone: `contractRead` would bring all its schemas along
  const { value } = await call(secretReveal, { body: { row: 'contractRead', path: { id }, field, ...words }, signal })
  return value
}
