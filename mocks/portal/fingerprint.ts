const FIRST = 0xdeadbeef
const SECOND = 0x41c6ce57

/**
 * What tells one request from another without keeping it: a body may hold a confirmation code. Enough for page memory (53
 * bits, cyrb53); a browser that got the page without https has no digests of its own.
 */
export function fingerprintOf(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  let one = FIRST
  let two = SECOND
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 2_654_435_761)
    two = Math.imul(two ^ unit, 1_597_334_677)
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909)
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & two) + (one >>> 0)).toString(36)
}
