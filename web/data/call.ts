import { problem, type Problem } from '#contract/errors.ts'
import type { AnswerOf, BodyInputOf, HeadersOf, PathOf, QueryOf, Row } from '#contract/operation.ts'
import { fillPath, writeQuery } from '#contract/params.ts'
import { ApiError, ContractError, OfflineError } from './errors.ts'
import { sessionOver } from './sessionOver.ts'

/** Why somebody does this: for our ledger, since upstream bodies have no place for it. */
export interface Intent {
  readonly reason?: string
  readonly ticket?: string
  readonly note?: string
}

type Given<Key extends string, Values> = {} extends Values
  ? { readonly [K in Key]?: Values | undefined }
  : { readonly [K in Key]: Values }

export type CallOptions<R extends Row> = Given<'path', PathOf<R>> &
  Given<'query', QueryOf<R>> &
  Given<'headers', HeadersOf<R>> &
  (BodyInputOf<R> extends undefined ? { readonly body?: undefined } : { readonly body: BodyInputOf<R> }) &
  (R['effect'] extends 'write' ? { readonly key: string; readonly intent?: Intent } : { readonly key?: undefined }) & {
    readonly signal?: AbortSignal | undefined
  }

interface AnyOptions {
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly key?: string
  readonly intent?: Intent
  readonly signal?: AbortSignal
}

const PREFIX = { msm: '/api/msm', stn: '/api/stn', portal: '' } as const

/** The portal's own address of a row, with its query. */
function addressOf(row: Row, { path = {}, query = {} }: AnyOptions): string {
  const search = writeQuery(row.query, query)
  return PREFIX[row.upstream] + fillPath(row.path, path) + (search ? `?${search}` : '')
}

function requestOf(row: Row, { headers, body, key, intent, signal }: AnyOptions): RequestInit {
  const sent = new Headers({ ...headers, accept: 'application/json', 'x-csrf': '1' })
  if (key !== undefined) sent.set('idempotency-key', key)
  if (intent && Object.keys(intent).length > 0) sent.set('vloot-intent', encodeURIComponent(JSON.stringify(intent)))
  if (row.body.kind === 'json') sent.set('content-type', 'application/json')
  return {
    method: row.method,
    headers: sent,
    body: row.body.kind === 'json' ? JSON.stringify(body) : row.body.kind === 'multipart' ? (body as Blob) : null,
    signal: signal ?? null,
    credentials: 'same-origin',
    redirect: 'error',
  }
}

async function ask(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new OfflineError('no answer from the portal', { cause: error })
  }
}

/** Text that is not JSON (a proxy's HTML page, half an answer) counts as no value. */
async function readJson(answer: Response): Promise<unknown> {
  const text = await answer.text()
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

async function problemOf(answer: Response): Promise<Problem> {
  const read = problem.safeParse(await readJson(answer))
  // whatever stands between us and the portal (a load balancer) does not speak our problems
  return read.success
    ? read.data
    : { type: 'about:blank', title: answer.statusText, status: answer.status, code: 'internal' }
}

/**
 * Calls a row through the portal: the only place that fetches. The answer is parsed by the row's schema. Throws
 * ApiError (the portal said no), ContractError (an answer that is not what the row says), OfflineError (no answer), or
 * the signal's reason when aborted.
 */
export async function call<R extends Row>(
  row: R,
  ...[options]: {} extends CallOptions<R> ? [CallOptions<R>?] : [CallOptions<R>]
): Promise<AnswerOf<R>> {
  const given = (options ?? {}) as AnyOptions
  const answer = await ask(addressOf(row, given), requestOf(row, given))
  if (!answer.ok) {
    const failed = await problemOf(answer)
    if (failed.code === 'sign_in_required') sessionOver.tell()
    throw new ApiError(failed)
  }
  if (row.answer.kind === 'binary') return (await answer.blob()) as AnswerOf<R>
  if (row.answer.kind === 'empty') return undefined as AnswerOf<R>
  const parsed = row.answer.schema.safeParse(await readJson(answer))
  if (!parsed.success) throw new ContractError(row.id, parsed.error.issues[0]?.path.join('.') ?? '')
  return parsed.data as AnswerOf<R>
}
