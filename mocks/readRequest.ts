import type { Row } from '#contract/operation.ts'
import { readQuery, type Params } from '#contract/params.ts'
import { kpnError, stnError } from './errorShapes.ts'
import type { SandboxAnswer, SandboxRequest } from './exchange.ts'

/**
 * Where our rows ask for more than upstream does (the portal keeps its own word; the sandbox must not be stricter
 * than KPN): KPN wants only `surname` of a person (reference 5.11) and takes a basket call without its session (1.6).
 */
const LAXER: Readonly<Record<string, readonly string[]>> = {
  subscriberUpdate: ['subscriber.firstName', 'subscriber.gender', 'subscriber.vip'],
  subscriberCreate: ['subscriber.firstName', 'subscriber.gender', 'subscriber.vip'],
}
const LAXER_QUERY = new Set(['sessionId'])

type Read<T> = { readonly value: T } | { readonly refused: SandboxAnswer }

/**
 * A query as upstream reads it: names that it does not know are ignored, a repeated single value counts once, what is
 * malformed or missing is 400.
 */
export function readSearch(row: Row, search: string): Read<Record<string, unknown>> {
  const given = new URLSearchParams(search)
  const known = new URLSearchParams()
  for (const [name, value] of given) {
    const param = Object.hasOwn(row.query, name) ? row.query[name] : undefined
    if (param && (param.many || !known.has(name))) known.append(name, value)
  }
  const { values, issues } = readQuery(row.query, known)
  const issue = issues.find(({ problem, param }) => problem !== 'missing' || !LAXER_QUERY.has(param))
  if (!issue) return { value: values }
  const told = issue.problem === 'missing' ? `${issue.param} is required` : `${issue.param} is not valid`
  return { refused: row.upstream === 'stn' ? stnError(400, 'BadRequest', told) : kpnError(400, 'BAD_REQUEST', told) }
}

/** Header parameters of the row; upstream takes any text. */
export const readHeaders = (params: Params, headers: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(Object.keys(params).map((name) => [name, headers[name.toLowerCase()]]))

/** A body as upstream reads it: unknown fields are ignored (KPN: reference 7.10), the rest must fit the row. */
export async function readBody(row: Row, request: SandboxRequest): Promise<Read<unknown>> {
  if (row.body.kind === 'none') return { value: undefined }
  if (row.body.kind === 'multipart') return readFilePart(row.body, request)
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return { refused: malformed(row, 415, 'Content type must be application/json') }
  }
  let sent: unknown
  try {
    sent = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(request.body))
  } catch {
    return { refused: malformed(row, 400, 'JSON parse error') }
  }
  if (row.upstream === 'stn') sent = asStnReads(row.body.schema, sent)
  const first = row.body.schema.safeParse(sent)
  if (first.success) return { value: first.data }
  for (const issue of first.error.issues) {
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(sent, issue.path, key)
  }
  const second = row.body.schema.safeParse(sent)
  if (second.success) return { value: second.data }
  const lax = LAXER[row.id] ?? []
  const issue = second.error.issues.find(
    ({ code, path }) =>
      !(isAbsent(sent, path) && lax.includes(path.join('.'))) &&
      // rules between fields are ours: sTN has its own words for its own, which its handlers know
      !(row.upstream === 'stn' && code === 'custom'),
  )
  return issue ? { refused: refuse(row, issue, sent) } : { value: sent }
}

async function readFilePart(
  { file, maxBytes }: { file: string; maxBytes: number },
  { headers, body }: SandboxRequest,
): Promise<Read<unknown>> {
  const type = headers['content-type'] ?? ''
  try {
    const form = await new Response(new Blob([body.slice()]), { headers: { 'content-type': type } }).formData()
    const part = form.get(file)
    if (!(part instanceof Blob))
      return { refused: kpnError(400, 'BAD_REQUEST', `Required part '${file}' is not present`) }
    if (part.size > maxBytes) return { refused: kpnError(413, 'PAYLOAD_TOO_LARGE', `Maximum upload size exceeded`) }
    return { value: part }
  } catch {
    return { refused: kpnError(415, 'UNSUPPORTED_MEDIA_TYPE', 'Content type must be multipart/form-data') }
  }
}

interface Issue {
  readonly code?: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly origin?: string
  readonly maximum?: number | bigint
}

function refuse(row: Row, issue: Issue, sent: unknown): SandboxAnswer {
  const field = issue.path.join('.')
  if (row.upstream === 'msm') return kpnError(400, 'BAD_REQUEST', `${field}: ${issue.message}`, field)
  const value = valueAt(sent, issue.path)
  if (isAbsent(sent, issue.path)) {
    return stnError(400, 'SerializationException', whatIsMissing(row, field))
  }
  if (issue.code === 'too_big' && typeof value === 'string') {
    const max = String(issue.maximum)
    // field names inside the sentence are split into words, as sTN does
    const words = String(issue.path.at(-1)).replace(/([A-Z])/g, ' $1')
    const message = `The length of '${words}' must be ${max} characters or fewer. You entered ${value.length} characters.`
    const meta = {
      MinLength: '0',
      MaxLength: max,
      TotalLength: String(value.length),
      PropertyName: words,
      PropertyValue: value,
    }
    return stnError(400, 'MaximumLength', message, [{ errorCode: 'MaximumLength', fieldName: field, message, meta }])
  }
  return issue.code === 'invalid_type' || issue.code === 'invalid_value'
    ? stnError(
        400,
        'SerializationException',
        `The JSON value could not be converted to ${typeName(row)}. Path: $.${field}`,
      )
    : stnError(400, 'BadRequest', `${field}: ${issue.message}`)
}

/** sTN's own type name gets out with this error (reference 2): no user is to see it. */
const typeName = ({ path }: Row) => `StnPartnerApi.ServiceModel.${path.slice(1)}`

const whatIsMissing = (row: Row, field: string) =>
  `JSON deserialization for type '${typeName(row)}' was missing required properties, including the following: ${field}`

/**
 * A body as ServiceStack reads it: names in any case (sTN's own error sample sends `esim`), empty texts and nulls as if
 * they were not there, and `1` for `true` (NewSubscription's first sample).
 */
function asStnReads(schema: unknown, sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return sent
  const { shape = {} } = (schema as { def: { shape?: object } }).def
  const names = new Map(Object.keys(shape).map((name) => [name.toLowerCase(), name]))
  const read = Object.entries(sent)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]: [string, unknown]) => [names.get(name.toLowerCase()) ?? name, value] as const)
  return Object.fromEntries(
    read.map(([name, value]) => [name, name === 'eSim' && (value === 0 || value === 1) ? value === 1 : value]),
  )
}

const malformed = (row: Row, status: number, message: string) =>
  row.upstream === 'stn'
    ? stnError(status, 'SerializationException', message)
    : kpnError(status, status === 415 ? 'UNSUPPORTED_MEDIA_TYPE' : 'BAD_REQUEST', message)

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  )
}

const isAbsent = (sent: unknown, path: readonly PropertyKey[]) => path.length > 0 && valueAt(sent, path) === undefined

function remove(sent: unknown, path: readonly PropertyKey[], key: string) {
  const owner = valueAt(sent, path)
  if (typeof owner === 'object' && owner !== null) delete (owner as Record<string, unknown>)[key]
}
