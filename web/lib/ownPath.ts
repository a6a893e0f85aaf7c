/** What a browser drops from an address (tab, line breaks) or a server may trip over; none of it belongs in a path of ours. */
const CONTROL = /\p{Cc}/u
/** Stands for our own origin while an address is judged: anything that gets away from it was not ours. */
const HERE = 'https://portal.invalid'

/**
 * The path to go to after signing in: `wanted` when it is a path of this portal, else `fallback`. Addresses of others
 * (`//evil`, `/\evil`, `/%09/evil`, `javascript:`) never come through, in whatever disguise a browser would undo
 * (ASVS 3.7.2).
 */
export function ownPath(wanted: string | null | undefined, fallback = '/'): string {
  if (!wanted || !isOwn(wanted)) return fallback
  const { pathname, search, hash } = new URL(wanted, HERE)
  return isOwn(pathname) ? pathname + search + hash : fallback
}

function isOwn(path: string): boolean {
  let read = path
  // some servers and browsers decode once more than they should: every reading has to be ours
  for (let times = 0; times < 3; times += 1) {
    if (!/^\/(?![/\\])/.test(read) || CONTROL.test(read) || read.includes('\\')) return false
    if (new URL(read, HERE).origin !== HERE || new URL(read, HERE).pathname.startsWith('//')) return false
    const next = decoded(read)
    if (next === undefined || next === read) break
    read = next
  }
  return !/^\/+(?:[\s.]*\/)*[\s.]*\//.test(read)
}

/** `undefined` when it cannot be decoded: then nobody else can do so either. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
