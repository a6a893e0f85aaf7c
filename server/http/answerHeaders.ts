import type { Row } from '#contract/operation.ts'
import type { WireHeaders } from '../upstream/flight.ts'

/** What the browser may know of upstream's headers; all others end here (an allow-list). */
const KEPT = /^(?:quota-[a-z-]{1,30}|retry-after|api-version|sunset)$/

/** Files that a browser may be given under their own name; anything else is just bytes. */
const FILE_TYPES =
  /^(?:application\/(?:pdf|zip|json|xml|vnd\.[a-z0-9.+-]{1,80})|text\/(?:csv|plain)|image\/(?:png|jpeg|gif|tiff))(?:;|$)/i

const FILE_NAME = /^attachment\s*;.{0,300}$/i

export const JSON_ANSWER = 'application/json; charset=utf-8'

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

/** The headers of an answer to the browser, whatever upstream sent. Its length is left to whoever knows it. */
export function answerHeaders(row: Row, headers: WireHeaders): Record<string, string> {
  const kept: Record<string, string> = { 'Cache-Control': 'no-store' }
  for (const [name, value] of Object.entries(headers)) {
    if (KEPT.test(name) && typeof value === 'string') kept[name] = value
  }
  if (row.answer.kind !== 'binary') return { ...kept, 'Content-Type': JSON_ANSWER }
  const type = one(headers['content-type']) ?? ''
  const named = one(headers['content-disposition']) ?? ''
  return {
    ...kept,
    'Content-Type': FILE_TYPES.test(type) ? type : 'application/octet-stream',
    // never shown by the browser itself, under our origin
    'Content-Disposition': FILE_NAME.test(named) ? named : 'attachment',
  }
}

/** Whether an answer may be what the row says, as far as its headers tell. HTML never is. */
export function isLikely(row: Row, headers: WireHeaders): boolean {
  const type = one(headers['content-type']) ?? ''
  const encoding = headers['content-encoding']
  if (/^text\/html\b/i.test(type) || (encoding !== undefined && encoding !== 'identity')) return false
  return row.answer.kind !== 'json' || /^application\/(?:[a-z0-9.-]+\+)?json\b/i.test(type)
}
