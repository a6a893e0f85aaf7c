import type { Request, Response } from 'express'
import type { Row } from '#contract/operation.ts'
import type { SignedIn } from '../auth/signedIn.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Upstream, UpstreamRequest } from '../upstream/upstream.ts'
import { isAcceptance, refusalOf } from '../upstream/upstreamRefusal.ts'
import { readIntentWords, readKey } from './intentHeaders.ts'
import { mask } from '#contract/mask.ts'
import { Refusal } from './refusal.ts'
import { sendJson } from './readRoute.ts'

/** A request whose every part was checked by its row. */
export interface Checked {
  readonly row: Row
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  /** As the row's schema gave it. */
  readonly body: unknown
}

/** Serialised anew from what was checked: not a byte of what came in. */
export const toSend = ({ body, ...rest }: Checked): UpstreamRequest => ({
  ...rest,
  ...(body !== undefined && { body: JSON.stringify(body) }),
})

/**
 * A write: into the ledger before it leaves, sent once, never aborted when the browser goes. The key is checked before
 * anything is.
 */
export async function answerWrite(
  { ledger, isStopping }: { readonly ledger: Ledger; readonly isStopping: () => boolean },
  upstream: Upstream,
  who: SignedIn,
  checked: Checked,
  request: Request,
  response: Response,
): Promise<void> {
  const key = readKey(request)
  const { reason, ticket, note } = readIntentWords(request)
  const { row, path, query, body } = checked
  const answer = await ledger.perform(
    { asker: who, row, path, query, body, key, reason, ticket, note },
    async (finalBody, finalQuery) => {
      // here and not before the ledger: what this key stands for may have been sent already
      if (isStopping()) throw new Refusal('shutting_down', 'a write after we were told to stop', { retryAfter: 5 })
      return upstream.exchange(toSend({ ...checked, body: finalBody, query: finalQuery }))
    },
  )
  response.setHeader('Vloot-Command', answer.commandId)
  if (answer.replayed) response.setHeader('Idempotency-Replayed', 'true')
  sendJson(response, answer.status, answer.body)
}

/** Changes of baskets, one at a time per basket session: KPN answers each with the whole, and the last one counts. */
export function draftRoute() {
  const queues = new Map<string, Promise<unknown>>()

  return async function answerDraft(upstream: Upstream, checked: Checked, response: Response): Promise<void> {
    const { row, query } = checked
    const session = String(query.sessionId ?? '')
    const before = queues.get(session)?.catch(() => {}) ?? Promise.resolve()
    const mine = before.then(() => upstream.exchange(toSend(checked)))
    // a change without a session opens a basket: there is nothing to wait for
    if (session !== '') queues.set(session, mine)
    try {
      const exchange = await mine
      if (exchange.kind === 'failed' || !isAcceptance(exchange.status)) throw refusalOf(row, exchange)
      sendJson(response, exchange.status, mask(exchange.body, row.secrets))
    } finally {
      if (queues.get(session) === mine) queues.delete(session)
    }
  }
}
