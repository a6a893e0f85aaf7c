import type { Dispatcher } from 'undici'
import { Refusal } from '../http/refusal.ts'
import { failure, failureOf, type Failure } from './failure.ts'

export type WireHeaders = Readonly<Record<string, string | string[] | undefined>>

/** Lets a slow reader hold back a fast upstream. */
export interface Flow {
  pause(): void
  resume(): void
}

/** Where an answer goes. A throw aborts the exchange; nothing else is told after that. */
export interface Receiver {
  headers(status: number, headers: WireHeaders, flow: Flow): void
  data(chunk: Buffer): void
}

export interface Flight {
  /** `undefined` when the answer came whole. Never rejects. */
  readonly done: Promise<Failure | undefined>
  /** Ends it now, as `why`; its socket is destroyed. `sent` of `why` is corrected to what really happened. */
  abort(why: Failure): void
  /** Whether the status line has come. */
  readonly isAnswered: boolean
}

class Aborted extends Error {}

/**
 * One attempt: one request on one socket. Knows for certain when not a byte has left us: undici says `onRequestStart`
 * just before it writes.
 */
export function takeOff(dispatcher: Dispatcher, options: Dispatcher.DispatchOptions, receiver: Receiver): Flight {
  let controller: Dispatcher.DispatchController | undefined
  let isSent = false
  let isAnswered = false
  let ended: Failure | 'whole' | undefined
  const { promise, resolve } = Promise.withResolvers<Failure | undefined>()

  const end = (result: Failure | 'whole') => {
    if (ended) return
    ended = result
    resolve(result === 'whole' ? undefined : result)
  }
  const guard = (work: () => void) => {
    if (ended) return
    try {
      work()
    } catch (error) {
      const message = error instanceof Error ? error.message : 'threw'
      end(failure(error instanceof Refusal ? error.code : 'internal', isSent, `receiver: ${message}`))
      controller?.abort(new Aborted())
    }
  }

  try {
    dispatcher.dispatch(options, {
      onRequestStart(given) {
        if (ended) {
          given.abort(new Aborted())
          return
        }
        controller = given
        isSent = true
      },
      onResponseStart(given, status, headers) {
        // 100 to 199 announce an answer, they are none
        if (status < 200) return
        isAnswered = true
        guard(() => receiver.headers(status, headers, given))
      },
      onResponseData(_, chunk) {
        guard(() => receiver.data(chunk))
      },
      onResponseEnd() {
        end('whole')
      },
      onResponseError(_, error) {
        end(failureOf(error, isSent))
      },
    })
  } catch (error) {
    // undici refuses an impossible request before it opens anything
    end(failure('internal', false, `dispatch: ${error instanceof Error ? error.message : 'threw'}`))
  }

  return {
    done: promise,
    abort(why) {
      end({ ...why, sent: isSent })
      controller?.abort(new Aborted())
    },
    get isAnswered() {
      return isAnswered
    },
  }
}
