import type * as z from 'zod/mini'

/** A Dutch postcode as KPN takes it: four digits and two capitals without a space (`1234AB`). */
export type Postcode = string & z.core.$brand<'Postcode'>

/** Why something typed is no postcode. `letters`: SA, SD and SS are never given out. */
export type PostcodeRefusal = 'empty' | 'malformed' | 'first_digit' | 'letters'

export type PostcodeResult =
  | { readonly postcode: Postcode; readonly refusal?: undefined }
  | { readonly postcode?: undefined; readonly refusal: PostcodeRefusal }

/** Reads a postcode in capitals or not, with or without what people put between digits and letters. */
export function parsePostcode(typed: string): PostcodeResult {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .toUpperCase()
  if (plain === '') return { refusal: 'empty' }
  const [, digits, letters] = /^(\d{4})[-.]?([A-Z]{2})$/.exec(plain) ?? []
  if (!digits || !letters) return { refusal: 'malformed' }
  if (digits.startsWith('0')) return { refusal: 'first_digit' }
  if (/^S[ADS]$/.test(letters)) return { refusal: 'letters' }
  return { postcode: `${digits}${letters}` as Postcode }
}

/** As people write it, in both languages: `1234 AB`. */
export const formatPostcode = (postcode: Postcode): string => `${postcode.slice(0, 4)} ${postcode.slice(4)}`

/** A postcode off a wire as people read it; what is none (an address abroad) stays as it came. */
export function showPostcode(wire: string): string {
  const { postcode } = parsePostcode(wire)
  return postcode ? formatPostcode(postcode) : wire
}
