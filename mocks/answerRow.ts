import { matcher, type MatchResult } from '#contract/match.ts'
import type { Row } from '#contract/operation.ts'
import { applyFault } from './applyFault.ts'
import { applicationNotFound, kpnError, shapeFailure, stnError } from './errorShapes.ts'
import { answered, answeredJson, type SandboxAnswer, type SandboxRequest } from './exchange.ts'
import { Failure, Mishap, type Given } from './handler.ts'
import { readBody, readHeaders, readSearch } from './readRequest.ts'
import type { World } from './fleet/world.ts'

type AnyHandler = (given: Given<Row>) => unknown

/** One upstream's rows with what answers them. */
export interface Table {
  readonly match: (method: string, path: string) => MatchResult
  readonly handlers: Readonly<Record<string, AnyHandler>>
}

/**
 * Puts rows and handlers together. A row that has no handler is one of `notYet`: the type of the handlers' table sees
 * to that, so here they are told apart by the handler alone. Handlers are typed by their rows; whoever calls one by
 * the row that was matched gives it just that row's values, which the compiler cannot follow: hence the one cast.
 */
export const createTable = (rows: Readonly<Record<string, Row>>, handlers: object): Table => ({
  match: matcher(Object.values(rows)),
  handlers: handlers as Readonly<Record<string, AnyHandler>>,
})

/** What stands around a handler: the world it works on and what time it is there (ms since 1970). */
export interface Surroundings {
  readonly world: World
  readonly now: number
  /** Called when the work was done, however its answer fares afterwards. */
  readonly onApplied: () => void
}

/** Answers a request whose credential is good: finds the row, reads as upstream reads, lets the handler do the work. */
export async function answerRow(
  table: Table,
  match: MatchResult,
  request: SandboxRequest,
  { world, now, onApplied }: Surroundings,
): Promise<SandboxAnswer> {
  if (!match.row) return noRow(match, request)
  const { row } = match
  const handler = table.handlers[row.id]
  if (!handler) return notYet(row)
  const search = readSearch(row, request.search)
  if ('refused' in search) return search.refused
  const body = await readBody(row, request)
  if ('refused' in body) return body.refused
  const headers = readHeaders(row.headers, request.headers)
  try {
    const given = { path: match.path, query: search.value, headers, body: body.value, world, now } as Given<Row>
    const answer = handler(given)
    if (isDone(answer)) onApplied()
    if (!(answer instanceof Mishap)) return serialise(row, answer)
    const upstream = row.upstream === 'stn' ? 'stn' : 'msm'
    const { kind, ms } = answer
    if (kind === 'latency') await wait(ms ?? 1000)
    return await applyFault({ upstream, kind, ms }, upstream, () => Promise.resolve(serialise(row, answer.answer)))
  } catch (error) {
    // a bug of the sandbox's own: said aloud, in a shape that callers survive
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return row.upstream === 'stn'
      ? stnError(500, 'InternalServerError', `the sandbox failed: ${told}`)
      : kpnError(500, 'INTERNAL_SERVER_ERROR', 'the sandbox failed', told)
  }
}

const isDone = (answer: unknown) => !(answer instanceof Failure) && !(answer instanceof Mishap && !answer.isDone)

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Paths that are none, and paths that are not for this method. */
function noRow(match: Extract<MatchResult, { row: undefined }>, { upstream, path, method }: SandboxRequest) {
  if ('issue' in match) {
    const told = `${match.issue.param} is not valid`
    return upstream === 'stn' ? stnError(400, 'BadRequest', told) : kpnError(400, 'BAD_REQUEST', told)
  }
  if (match.allowed.length > 0) {
    const told = `Request method '${method}' not supported`
    return upstream === 'stn' ? stnError(405, 'MethodNotAllowed', told) : kpnError(405, 'METHOD_NOT_ALLOWED', told)
  }
  return upstream === 'stn' ? stnError(404, 'NotFound', `no operation ${path}`) : applicationNotFound(path)
}

const notYet = (row: Row): SandboxAnswer => {
  const told = `the sandbox does not answer ${row.id} yet`
  return row.upstream === 'stn'
    ? stnError(503, 'ServiceUnavailable', told)
    : kpnError(503, 'SERVICE_UNAVAILABLE', told, row.id)
}

function serialise(row: Row, answer: unknown): SandboxAnswer {
  if (answer instanceof Failure) return shapeFailure(row.upstream === 'stn' ? 'stn' : 'msm', answer)
  switch (row.answer.kind) {
    case 'empty':
      return answered(200, {})
    case 'binary':
      return answered(200, { 'content-type': 'application/octet-stream' }, answer as Uint8Array)
    case 'json':
      return answeredJson(200, answer)
  }
}
