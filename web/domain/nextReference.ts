import { makeReference } from '#contract/referenceNumber.ts'

const OFFSET = 0xcb_f2_9c_e4_84_22_23_25n
const PRIME = 0x1_00_00_00_01_b3n

/**
 * The reference number of a second try. It follows from the first try's number (FNV-1a, 64 bits), so that a results file
 * which is put back in twice asks for the same twice, and the portal skips what was sent.
 */
export function nextReference(reference: string): string {
  let hash = OFFSET
  for (const byte of new TextEncoder().encode(reference)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME)
  const bytes = Uint8Array.from({ length: 8 }, (_, at) => Number(BigInt.asUintN(8, hash >> BigInt(8 * at))))
  return makeReference(bytes)
}
