import { problem as problemSchema, type ErrorCode, type Problem } from '#contract/errors.ts'
import type { AnswerOf, BodyInputOf, HeadersOf, PathOf, QueryOf, Row } from '#contract/operation.ts'
import { fillPath, writeQuery } from '#contract/params.ts'
import { ApiError, ContractError, OfflineError, isAborted } from './errors.ts'
import { noteExpired } from './expiry.ts'
import { noteAnswer, noteFailure } from './health.ts'

/** Why a write is made; upstream bodies have no place for it, our ledger has. */
export interface Intent {
  readonly reason?: string
  readonly ticket?: string
  readonly note?: string
}

type Part<Name extends string, Value> = {} extends Value
  ? { readonly [N in Name]?: Value }
  : { readonly [N in Name]: Value }

type Options<R extends Row> = Part<'path', PathOf<R>> &
  Part<'query', QueryOf<R>> &
  Part<'headers', HeadersOf<R>> &
  (BodyInputOf<R> extends undefined ? { readonly body?: undefined } : { readonly body: BodyInputOf<R> }) &
  (R['effect'] extends 'write' ? (R['upstream'] extends 'portal' ? {} : { readonly key: string }) : {}) & {
    readonly intent?: Intent
    readonly signal?: AbortSignal | undefined
    /** Goes on when the page is left; browsers allow that to 64 kB in all. */
    readonly lasting?: boolean
    /** Hears the ledger's id of a write that was answered. */
    readonly onCommand?: (commandId: string) => void
  }

/** As `Options` of any row, for the code below that has checked nothing yet. */
interface Loose {
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly key?: string
  readonly intent?: Intent
  readonly signal?: AbortSignal | undefined
  readonly lasting?: boolean
  readonly onCommand?: (commandId: string) => void
}

const PREFIX = { msm: '/api/msm', stn: '/api/stn', portal: '' } as const

/**
 * The only place that fetches: one operation of the contract, typed both ways. Throws ApiError (refused, with its
 * problem), ContractError (an answer that is not what the row promises), OfflineError (no answer), or the signal's
 * AbortError. A lost session is also told to `sessionExpired`.
 */
export async function call<R extends Row>(
  row: R,
  ...[given]: {} extends Options<R> ? [Options<R>?] : [Options<R>]
): Promise<AnswerOf<R>> {
  const options = (given ?? {}) as Loose
  const startedAt = performance.now()
  try {
    const answer = await fetched(addressOf(row, options), requestOf(row, options))
    if (!answer.ok) throw new ApiError(await problemOf(answer))
    const commandId = answer.headers.get('Vloot-Command')
    if (commandId) options.onCommand?.(commandId)
    const data = await answerOf(row, answer)
    noteAnswer(row.upstream, startedAt)
    return data as AnswerOf<R>
  } catch (failure) {
    noteFailure(row.upstream, failure, startedAt)
    if (failure instanceof ApiError && failure.problem.code === 'sign_in_required') noteExpired(startedAt)
    throw failure
  }
}

function addressOf(row: Row, { path = {}, query = {} }: Loose): string {
  const search = writeQuery(row.query, query)
  return `${PREFIX[row.upstream]}${fillPath(row.path, path)}${search && `?${search}`}`
}

function requestOf(row: Row, { headers = {}, body, key, intent, signal, lasting = false }: Loose): RequestInit {
  const sent = new Headers({ Accept: 'application/json', 'X-CSRF': '1' })
  for (const [name, value] of Object.entries(headers)) sent.set(name, String(value))
  if (key) sent.set('Idempotency-Key', key)
  // percent-encoded: a header carries no ë
  if (intent && Object.keys(intent).length > 0) sent.set('Vloot-Intent', encodeURIComponent(JSON.stringify(intent)))
  if (row.body.kind === 'json') sent.set('Content-Type', 'application/json')
  return {
    method: row.method,
    headers: sent,
    body: bodyOf(row, body),
    signal: signal ?? null,
    keepalive: lasting,
    credentials: 'same-origin',
    redirect: 'error',
  }
}

function bodyOf(row: Row, body: unknown): BodyInit | null {
  if (row.body.kind === 'json') return JSON.stringify(body)
  if (row.body.kind === 'none') return null
  const form = new FormData()
  form.append(row.body.file, body as Blob)
  return form
}

async function fetched(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request)
  } catch (failure) {
    throw isAborted(failure) ? failure : new OfflineError(failure)
  }
}

async function answerOf(row: Row, answer: Response): Promise<unknown> {
  if (row.answer.kind === 'empty') return undefined
  try {
    if (row.answer.kind === 'binary') return await answer.blob()
    const text = await answer.text()
    // many of KPN's writes answer 200 with nothing at all
    const data: unknown = text === '' ? {} : JSON.parse(text)
    const parsed = row.answer.schema.safeParse(data)
    if (parsed.success) return parsed.data
    throw new ContractError(row.id, parsed.error.issues[0]?.path.join('.') ?? '')
  } catch (failure) {
    if (failure instanceof SyntaxError) throw new ContractError(row.id, '')
    if (failure instanceof ContractError || isAborted(failure)) throw failure
    // the answer broke off half-way
    throw row.upstream === 'portal' ? new OfflineError(failure) : new ApiError(standIn(502, 'upstream_failed'))
  }
}

const standIn = (status: number, code: ErrorCode): Problem => ({ type: 'about:blank', title: '', status, code })

/** The problem in an answer; something between us and the portal may answer in words of its own. */
async function problemOf(answer: Response): Promise<Problem> {
  const told = problemSchema.safeParse(await answer.json().catch(() => undefined))
  return told.success ? told.data : standIn(answer.status, 'internal')
}
