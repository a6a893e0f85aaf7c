/** Longest code that sTN takes (NewSubscription, SimSwap and InPort). */
export const CODE_LENGTH = 10

/** Easily read out and typed: no 0 and O, no 1, I and L, no U that sounds like a V. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const MADE_LENGTH = 8
/** The highest multiple of the alphabet in a byte: from there on some letters would come more often than others. */
const FAIR = 256 - (256 % ALPHABET.length)

/** Random bytes enough for a code; that more than 56 of 64 are passed over does not happen. */
const BYTES = 64

/**
 * A code that an eSIM's user types when installing it, out of random bytes: 8 characters, 39 bits. Bytes that would
 * favour some characters are passed over. Throws a RangeError when too few are left.
 */
export function codeOf(random: Uint8Array): string {
  const fair = [...random].filter((byte) => byte < FAIR).slice(0, MADE_LENGTH)
  if (fair.length < MADE_LENGTH) throw new RangeError('a confirmation code takes more random bytes')
  return fair.map((byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/** A new code, of this browser's own randomness. */
export const makeCode = (): string => codeOf(crypto.getRandomValues(new Uint8Array(BYTES)))

export type CodeFault = 'empty' | 'long' | 'form'

/**
 * What is wrong with a code. Which characters sTN takes is not stated (reference 11.7) and a sample has symbols: what is
 * on every keyboard, without spaces, passes.
 */
export function codeFault(code: string, isRequired: boolean): CodeFault | undefined {
  if (code === '') return isRequired ? 'empty' : undefined
  if (!/^[\x21-\x7e]+$/.test(code)) return 'form'
  return code.length > CODE_LENGTH ? 'long' : undefined
}
