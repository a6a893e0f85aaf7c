import type { BodyOf, HeadersOf, PathOf, QueryOf, Row, WireAnswerOf } from '#contract/operation.ts'
import type { FaultKind } from './faults.ts'
import type { World } from './fleet/state.ts'

/** One request as a handler sees it: already checked and typed by the row. */
export interface Given<R extends Row> {
  readonly path: PathOf<R>
  readonly query: QueryOf<R>
  readonly headers: HeadersOf<R>
  readonly body: BodyOf<R>
  readonly world: World
  /** The sandbox clock, ms since 1970. */
  readonly now: number
}

/** A refusal in upstream's own words; the door writes it in that upstream's error shape. */
export class Failure {
  readonly status: number
  /** KPN's domain code or sTN's `errorCode`. */
  readonly code: string
  readonly message: string
  /** sTN only: per field. */
  readonly fields: readonly { readonly field: string; readonly code: string; readonly message: string }[]

  constructor(status: number, code: string, message = code, fields: Failure['fields'] = []) {
    this.status = status
    this.code = code
    this.message = message
    this.fields = fields
  }
}

export const fail = (status: number, code: string, message?: string) => new Failure(status, code, message)

/**
 * An answer that goes wrong on its way because a value typed on a screen asked for it (`sentinels.ts`). The handler has
 * already done what it was going to do, unless `isDone` is false: `answer` is what would have been sent, the door spoils it
 * as `kind` says.
 */
export class Mishap {
  readonly kind: FaultKind
  readonly answer: unknown
  /** `latency`: how long; `slow`: between two pieces. Real ms. */
  readonly ms: number | undefined
  readonly isDone: boolean

  constructor(kind: FaultKind, answer: unknown, ms?: number, isDone = true) {
    this.kind = kind
    this.answer = answer
    this.ms = ms
    this.isDone = isDone
  }
}

export type Handler<R extends Row> = (given: Given<R>) => WireAnswerOf<R> | Failure | Mishap

/** One handler for every row of a table: a row without one does not compile. */
export type HandlersFor<Rows extends Record<string, Row>> = { readonly [Id in keyof Rows]: Handler<Rows[Id]> }
