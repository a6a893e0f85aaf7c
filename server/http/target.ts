/** What a request line asked for, split but not decoded: everybody who compares paths compares this one. */
export interface Target {
  readonly path: string
  /** Without its question mark. */
  readonly search: string
}

const LONGEST = 8_192

/** Whatever could make one reader see another path than the next: all of it is refused, none of it is normalised. */
const ODD_PATH = /[\\;]|%(?:0|1|2[3ef5]|3[bf]|5c|7f)/i
const BAD_ESCAPE = /%(?![0-9a-f]{2})/i
const ASCII = /^[\x21-\x7e]+$/

function decodes(text: string): boolean {
  if (!text.includes('%')) return true
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/**
 * Reads the raw request target. `bad`: dot segments, encoded slashes, dots, percent signs, control characters, `;`,
 * backslashes, broken or overlong escapes, another form than `/path?query`. `absent`: a path that nothing can have.
 */
export function readTarget(raw: string): Target | 'bad' | 'absent' {
  if (raw.length > LONGEST || !raw.startsWith('/') || !ASCII.test(raw) || raw.includes('#')) return 'bad'
  const mark = raw.indexOf('?')
  const path = mark < 0 ? raw : raw.slice(0, mark)
  const search = mark < 0 ? '' : raw.slice(mark + 1)
  if (ODD_PATH.test(path) || BAD_ESCAPE.test(raw) || !decodes(path) || !decodes(search)) return 'bad'
  if (/\/\.{1,2}(\/|$)/.test(path)) return 'bad'
  return path.includes('//') ? 'absent' : { path, search }
}

/** Whether a path is `prefix` itself or below it. Exact: no other case, no escapes. */
export const isUnder = (prefix: string, path: string): boolean => path === prefix || path.startsWith(`${prefix}/`)
