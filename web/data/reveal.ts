import { secretReveal } from '#contract/portal/reveal.ts'
import type { RevealWords, SecretCode } from '../domain/secretCode.ts'
import { call } from './call.ts'

/** Asks for a code; null when upstream has none. */
export type ReadCode = (field: SecretCode, words: RevealWords, signal: AbortSignal) => Promise<string | null>

/**
 * The codes of one contract. It is on purpose no query and no mutation: nothing but the screen that shows a code may hold
 * it. Throws as `call` does.
 */
export const contractCodes =
  (id: number): ReadCode =>
  async (field, words, signal) => {
    // the row by its name alone: `contractRead` would bring all its schemas along
    const { value } = await call(secretReveal, { body: { row: 'contractRead', path: { id }, field, ...words }, signal })
    return value
  }

/** The codes of one of sTN's lines, found by its id in sTN's list; as above. */
export const lineCodes =
  (id: string): ReadCode =>
  async (code, words, signal) => {
    const body = { row: 'subscriptionList', path: {}, query: { Id: id }, field: `results.0.${code}`, ...words }
    return (await call(secretReveal, { body, signal })).value
  }
