import type { Response } from 'express'
import type { Link } from '../upstream/link.ts'
import type { Spill, Stream } from '../upstream/collect.ts'
import { failure } from '../upstream/failure.ts'
import type { Flow, WireHeaders } from '../upstream/flight.ts'
import { NO_JSON, parseAnswer } from '../upstream/parseAnswer.ts'
import type { UpstreamRequest } from '../upstream/upstream.ts'
import { isAcceptance, refusalOf } from '../upstream/upstreamRefusal.ts'
import { answerHeaders, isLikely, JSON_ANSWER } from './answerHeaders.ts'
import { mask } from '#contract/mask.ts'
import { Refusal } from './refusal.ts'

/** Up to here an answer is held until it is complete: a truncated one is a 502. */
const HOLD_BYTES = 64 * 1024
/** What is masked has to be parsed whole. */
const MASK_BYTES = 16 * 1024 * 1024

const nonsense = (row: UpstreamRequest['row'], why: string) =>
  refusalOf(row, failure('upstream_nonsense', true, `${row.id}: ${why}`))

/** Writes upstream's bytes through, as fast as the browser reads them and no faster. */
function throughTo(response: Response, { row }: UpstreamRequest, stallMs: number): Spill {
  return (status: number, headers: WireHeaders, flow: Flow): Stream => {
    if (!isLikely(row, headers)) throw nonsense(row, 'another type of answer')
    const length = headers['content-length']
    response.writeHead(status, {
      ...answerHeaders(row, headers),
      ...(typeof length === 'string' && /^\d{1,15}$/.test(length) && { 'Content-Length': length }),
    })
    response.on('drain', () => flow.resume())
    response.setTimeout(stallMs, () => response.destroy())
    return {
      data(chunk) {
        if (!response.write(chunk)) flow.pause()
      },
    }
  }
}

/**
 * Sends a read of a row to its upstream and its answer to the browser: streamed when it is large, held and checked when
 * it is small, parsed and masked when the row has secrets. Ends upstream's work when the browser leaves. Throws what is
 * to be told when there is no answer; a stream that breaks is cut.
 */
export async function answerRead(link: Link, request: UpstreamRequest, response: Response): Promise<void> {
  const { row } = request
  const isMasked = row.secrets.length > 0
  const leaving = new AbortController()
  const leave = () => leaving.abort()
  response.once('close', leave)
  const ending = await link.ask({
    request,
    hold: isMasked ? MASK_BYTES : HOLD_BYTES,
    signal: leaving.signal,
    ...(!isMasked && { spill: throughTo(response, request, link.stallMs) }),
  })
  response.off('close', leave)
  if (response.destroyed) return
  if (ending.kind === 'streamed') {
    response.end()
    return
  }
  if (ending.kind === 'cut') throw new Refusal('upstream_failed', `${row.id}: a stream broke: ${ending.why.forTheLog}`)
  if (ending.kind === 'failed') throw refusalOf(row, ending)
  const { whole } = ending
  if (!isAcceptance(whole.status)) {
    const body = parseAnswer(whole)
    const headers = whole.headers as Readonly<Record<string, string>>
    throw refusalOf(row, { kind: 'answered', status: whole.status, headers, body: body === NO_JSON ? undefined : body })
  }
  if (row.answer.kind === 'empty' || whole.status === 204) {
    response.status(204).setHeader('Cache-Control', 'no-store').end()
    return
  }
  if (row.answer.kind === 'binary') {
    if (!isLikely(row, whole.headers)) throw nonsense(row, 'another type of answer')
    send(response, whole.status, answerHeaders(row, whole.headers), whole.body)
    return
  }
  const value = parseAnswer(whole)
  if (value === NO_JSON || value === undefined) throw nonsense(row, 'no JSON')
  const bytes = isMasked ? Buffer.from(JSON.stringify(mask(value, row.secrets))) : whole.body
  send(response, whole.status, answerHeaders(row, whole.headers), bytes)
}

/** As latin1 text byte is character, and Node writes text together with the headers: one system call instead of two. */
function send(response: Response, status: number, headers: Record<string, string>, body: Buffer): void {
  headers['Content-Length'] = String(body.length)
  response.writeHead(status, headers)
  if (body.length <= HOLD_BYTES) response.end(body.toString('latin1'), 'latin1')
  else response.end(body)
}

/** A small answer of ours: never cached, because it is somebody's. */
export function sendJson(response: Response, status: number, value: unknown): void {
  if (value === undefined) {
    response.status(204).setHeader('Cache-Control', 'no-store').end()
    return
  }
  const body = Buffer.from(JSON.stringify(value))
  send(response, status, { 'Cache-Control': 'no-store', 'Content-Type': JSON_ANSWER }, body)
}
