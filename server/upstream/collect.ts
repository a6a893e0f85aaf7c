import { failure } from './failure.ts'
import type { Flow, Receiver, WireHeaders } from './flight.ts'

/** An answer that was read to its end. */
export interface Whole {
  readonly status: number
  readonly headers: WireHeaders
  readonly body: Buffer
}

/** Takes an answer that is too large to hold: first what was held, then chunk by chunk. */
export interface Stream {
  data(chunk: Buffer): void
}

/** Turns a held answer into a stream; a throw (`Refused`) ends the exchange with that failure. */
export type Spill = (status: number, headers: WireHeaders, flow: Flow) => Stream

/** More came than may be held. */
export class TooLong extends Error {
  readonly failure = failure('upstream_nonsense', true, 'the answer is longer than we hold')
}

interface Limits {
  /** Bytes that are held; a longer answer spills, or ends the exchange where it cannot. */
  readonly hold: number
  readonly spill: Spill | undefined
}

/** A refusal is read to this length and never streamed, whatever it declares. */
const REFUSAL_BYTES = 64 * 1024

/** Holds an answer until it is complete, so that a truncated one is never taken for a whole one; or lets it through. */
export function collect({ hold, spill }: Limits, fail: (error: TooLong) => void) {
  let status = 0
  let headers: WireHeaders = {}
  let flow: Flow
  let chunks: Buffer[] = []
  let size = 0
  let most = hold
  let mayStream = false
  let stream: Stream | undefined

  const overflow = () => {
    if (!mayStream || !spill) {
      chunks = []
      fail(new TooLong())
      return
    }
    stream = spill(status, headers, flow)
    for (const chunk of chunks) stream.data(chunk)
    chunks = []
  }

  const receiver: Receiver = {
    headers(gotStatus, gotHeaders, gotFlow) {
      status = gotStatus
      headers = gotHeaders
      flow = gotFlow
      mayStream = status >= 200 && status < 300
      most = mayStream ? hold : REFUSAL_BYTES
      const declared = Number(headers['content-length'] ?? 0)
      if (mayStream && declared > most) overflow()
    },
    data(chunk) {
      if (stream) {
        stream.data(chunk)
        return
      }
      chunks.push(chunk)
      size += chunk.length
      if (size > most) overflow()
    },
  }

  return {
    receiver,
    get isStreaming() {
      return stream !== undefined
    },
    whole: (): Whole => ({ status, headers, body: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) }),
  }
}
