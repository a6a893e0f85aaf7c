/** Longest reference number of ours: sTN takes 15 characters (NewSubscription), KPN 25 (`/order/move`). */
export const REFERENCE_LENGTH = 15

const PREFIX = 'VL'
/** Crockford's 32: no I, L, O or U, so that nothing in it looks like a 1, a 0 or a V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS = 64

/**
 * Our reference number for one write, `VL` and 13 characters. `random`: at least 8 bytes (64 bits) of randomness; more
 * are left aside. Different bits give different numbers. Throws a RangeError when there are fewer.
 */
export function makeReference(random: Uint8Array): string {
  if (random.length * 8 < BITS) throw new RangeError(`a reference number takes ${BITS} random bits`)
  let left = random.subarray(0, BITS / 8).reduce((value, byte) => value * 256n + BigInt(byte), 0n)
  let text = ''
  while (text.length < REFERENCE_LENGTH - PREFIX.length) {
    text = ALPHABET[Number(left % 32n)]! + text
    left /= 32n
  }
  return PREFIX + text
}

/** KPN appends its own mark to ours: `1234568` comes back as `1234568 [FSR9]` (KPN's "Change user data"). */
const KPN_MARK = /\s*\[[^[\]]*\]$/

/** Whether upstream's reference number is ours, with or without KPN's mark. An empty one is nobody's. */
export function isSameReference(ours: string, upstreams: string | null | undefined): boolean {
  const theirs = upstreams?.trim() ?? ''
  const mine = ours.trim()
  return mine !== '' && (theirs === mine || theirs.replace(KPN_MARK, '') === mine)
}
