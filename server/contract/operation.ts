import type * as z from 'zod/mini'
import type { Params, ValuesOf } from './params.ts'
import type { Permission } from './permissions.ts'

/** Who answers: KPN's Mobile Service Management, sTN's Partner API, or the portal itself. */
export type Upstream = 'msm' | 'stn' | 'portal'

/**
 * `read`: may be repeated and aborted (also the POST that only validates). `draft`: changes a basket session; gate,
 * permission and body check, but no key and no ledger. `write`: once, with a key, in the ledger before it leaves.
 */
export type Effect = 'read' | 'draft' | 'write'

type Schema = z.ZodMiniType<unknown, unknown>

export type RowBody =
  | { readonly kind: 'none' }
  /** `maxBytes`: where a request may carry more than the portal takes otherwise. */
  | { readonly kind: 'json'; readonly schema: Schema; readonly maxBytes?: number }
  /** `file` is the name of the one file part; its other fields are query parameters. `maxBytes` is upstream's limit. */
  | { readonly kind: 'multipart'; readonly file: string; readonly maxBytes: number }

export type RowAnswer =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly schema: Schema }
  | { readonly kind: 'binary' }

/** Where something stands in a request, e.g. `path.id`, `body.subscriber.email` or the whole `body`. */
export type Place = 'body' | `path.${string}` | `query.${string}` | `body.${string}`

/** What a write is about. The first place that is filled names it; an array names several. */
export interface Subject {
  readonly kind:
    | 'person'
    | 'contract'
    | 'subscription'
    | 'group'
    | 'order'
    | 'activation'
    | 'threshold'
    | 'template'
    | 'address'
    | 'basket'
    | 'customer'
  /** Absent: the write makes something new (or is about the whole customer) and has no object to collide on. */
  readonly from?: readonly Place[]
}

/**
 * How a write that got no answer is settled, never by sending it again (design section 5). `reference`: upstream's lists
 * are searched for our own reference number. `person`: somebody looks and says. All others read again, and ask whether it
 * is as the write would have made it:
 */
export type Settle =
  | { readonly by: 'reference' }
  /**
   * The object, read with row `read`, has what was sent (`same`); `at` is the field of the answer that is compared, the
   * whole answer when absent; `names` says where the answer keeps a property that it calls otherwise.
   */
  | {
      readonly by: 'state'
      readonly read: string
      readonly same: Place
      readonly at?: string
      readonly names?: Readonly<Record<string, string>>
    }
  /** The object, read with row `read`, says this of itself. */
  | { readonly by: 'word'; readonly read: string; readonly says: Readonly<Record<string, string>> }
  /** Upstream itself says that there is no such object (any more). */
  | { readonly by: 'gone'; readonly read: string }
  /** The node, read with row `read`, or each of the `moved` ones, stands right under the node at `to`. */
  | { readonly by: 'under'; readonly to: Place; readonly read: string }
  | { readonly by: 'under'; readonly to: Place; readonly moved: Place }
  /** Right under the node at `of` stands one with the `same` properties; `as`: what the lost answer called its id. */
  | { readonly by: 'child'; readonly of: Place; readonly same: readonly [Place, ...Place[]]; readonly as: string }
  | { readonly by: 'person' }

/** What only writes have. */
export interface WriteTerms {
  /**
   * The field that carries our reference number, and how long upstream lets it be. Filled by us when left out, unless
   * `made` is false: then it stays out.
   */
  readonly reference?: { readonly at: Place; readonly max: number; readonly made?: false }
  readonly subject: Subject
  /** Tried in this order. */
  readonly settle: readonly Settle[]
}

/** One upstream (or portal) operation. Server, web, mocks and tests all read this one description of it. */
export interface Row {
  readonly id: string
  readonly upstream: Upstream
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** As upstream spells it, `{name}` for path parameters. sTN's without `/api`; the portal's own in full. */
  readonly path: string
  readonly params: Params
  readonly query: Params
  /** Request headers of the row's own (only KPN's `Content-Language`). */
  readonly headers: Params
  readonly body: RowBody
  readonly answer: RowAnswer
  readonly effect: Effect
  /** `undefined`: signed in is enough. */
  readonly permission: Permission | undefined
  /** Where the body says which one more it takes: who has none of these is refused before the body is read. */
  readonly oneOf?: readonly Permission[]
  /** Property names that are masked (`"***"`) at any depth of answers, and never stored. */
  readonly secrets: readonly string[]
  readonly write?: WriteTerms
}

interface Given {
  readonly id: string
  readonly upstream: Upstream
  readonly method: Row['method']
  readonly path: string
  readonly permission?: Permission
  readonly oneOf?: readonly Permission[]
  readonly params?: Params
  readonly query?: Params
  readonly headers?: Params
  readonly body?: RowBody
  readonly answer?: RowAnswer
  readonly secrets?: readonly string[]
}
type GivenRow = Given &
  ({ readonly effect?: 'read' | 'draft' } | { readonly effect: 'write'; readonly write: WriteTerms })

type Own = 'id' | 'upstream' | 'method' | 'params' | 'query' | 'headers' | 'body' | 'answer' | 'effect'

type Filled<G extends GivenRow> = Omit<Row, Own> & {
  readonly id: G['id']
  readonly upstream: G['upstream']
  readonly method: G['method']
  readonly params: G extends { params: infer P extends Params } ? P : {}
  readonly query: G extends { query: infer Q extends Params } ? Q : {}
  readonly headers: G extends { headers: infer H extends Params } ? H : {}
  readonly body: G extends { body: infer B extends RowBody } ? B : { readonly kind: 'none' }
  readonly answer: G extends { answer: infer A extends RowAnswer } ? A : { readonly kind: 'empty' }
  readonly effect: G extends { effect: infer E extends Effect } ? E : 'read'
}

/** Makes a row: what is left out is a read without parameters, body or answer. @__NO_SIDE_EFFECTS__ */
export function operation<const G extends GivenRow>(given: G): Filled<G> {
  return {
    params: {},
    query: {},
    headers: {},
    body: { kind: 'none' },
    answer: { kind: 'empty' },
    effect: 'read',
    permission: undefined,
    secrets: [],
    ...given,
  } as unknown as Filled<G>
}

/** A JSON body or answer; `maxBytes` of a body, where the portal's usual limit is too small. @__NO_SIDE_EFFECTS__ */
export const json = <const S extends Schema>(schema: S, maxBytes?: number) =>
  ({ kind: 'json', schema, ...(maxBytes !== undefined && { maxBytes }) }) as const

export type PathOf<R extends Row> = ValuesOf<R['params']>
export type QueryOf<R extends Row> = ValuesOf<R['query']>
export type HeadersOf<R extends Row> = ValuesOf<R['headers']>
/** What a caller gives (before the schema's defaults and brands). */
export type BodyInputOf<R extends Row> = R['body'] extends { kind: 'json'; schema: infer S extends Schema }
  ? z.input<S>
  : R['body'] extends { kind: 'multipart' }
    ? Blob
    : undefined
/** What the receiver works with (after the schema). */
export type BodyOf<R extends Row> = R['body'] extends { kind: 'json'; schema: infer S extends Schema }
  ? z.output<S>
  : R['body'] extends { kind: 'multipart' }
    ? Blob
    : undefined
/** What goes over the wire: the mocks owe this. */
export type WireAnswerOf<R extends Row> = R['answer'] extends { kind: 'json'; schema: infer S extends Schema }
  ? z.input<S>
  : R['answer'] extends { kind: 'binary' }
    ? Uint8Array
    : undefined
/** What the web gets after parsing. */
export type AnswerOf<R extends Row> = R['answer'] extends { kind: 'json'; schema: infer S extends Schema }
  ? z.output<S>
  : R['answer'] extends { kind: 'binary' }
    ? Blob
    : undefined
