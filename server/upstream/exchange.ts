import type { Asked, Ending, Link } from './link.ts'
import { failure } from './failure.ts'
import { NO_JSON, parseAnswer } from './parseAnswer.ts'
import type { Exchange, Upstream, UpstreamRequest } from './upstream.ts'

const MEGABYTE = 1024 * 1024
const WRITE_BYTES = MEGABYTE
/** Settling and following read lists; so does whoever masks. */
const READ_BYTES = 16 * MEGABYTE

/** Only what somebody needs: the browser's answer is made anew. */
const keptHeaders = (headers: Readonly<Record<string, string | string[] | undefined>>) =>
  Object.fromEntries(
    Object.entries(headers).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && /^(retry-after|quota-.*|api-version|sunset)$/.test(entry[0]),
    ),
  )

function exchangeOf(request: UpstreamRequest, ending: Ending): Exchange {
  if (ending.kind === 'failed') return ending
  if (ending.kind !== 'whole') return failure('internal', true, 'an exchange does not stream')
  const { status, headers } = ending.whole
  const body = parseAnswer(ending.whole)
  const isAccepted = status >= 200 && status < 300
  if (isAccepted && body === NO_JSON) return failure('upstream_nonsense', true, `${request.row.id}: no JSON`)
  // a refusal need not be JSON for its status to count
  return { kind: 'answered', status, headers: keptHeaders(headers), body: body === NO_JSON ? undefined : body }
}

/** What is read whole, over a link: one attempt for a write, one repeat for a read where that helps. */
export function asUpstream(link: Link): Upstream {
  return {
    name: link.name,
    async exchange(request, options) {
      const asked: Asked = {
        request,
        hold: request.row.effect === 'read' ? READ_BYTES : WRITE_BYTES,
        ...(options?.signal && request.row.effect === 'read' && { signal: options.signal }),
      }
      return exchangeOf(request, await link.ask(asked))
    },
  }
}

/** The same upstream for what nobody waits for (settling, following): each exchange takes a turn at the configured rate. */
export function inBackground(link: Link): Upstream {
  const upstream = asUpstream(link)
  return {
    name: upstream.name,
    async exchange(request, options) {
      await link.pace.turn(options?.signal)
      return upstream.exchange(request, options)
    },
  }
}
