import type { Match } from '#contract/match.ts'
import { readQuery } from '#contract/params.ts'
import type { RequestParts } from './places.ts'
import { Refused } from './refuse.ts'

/** One request of the browser to the portal; `path` undecoded, header names in lower case. */
export interface PortalRequest {
  readonly method: string
  readonly path: string
  readonly search: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/**
 * Checks a request by its row as strictly as the portal does: an unknown query parameter is refused, the body is what
 * the schema makes of it. Throws `bad_parameter`, `not_acceptable_body`, `bad_request`, `body_refused`.
 */
export function readParts({ row, path }: Match, { search, headers, body }: PortalRequest): RequestParts {
  const query = readQuery(row.query, new URLSearchParams(search))
  if (query.issues.length > 0) {
    const fields = query.issues.map(({ param, problem }) => ({ path: `query.${param}`, code: problem }))
    throw new Refused('bad_parameter', { fields })
  }
  if (row.body.kind === 'none') return { path, query: query.values, body: undefined }
  if (row.body.kind === 'multipart') throw new Refused('not_acceptable_body')
  if (!(headers['content-type'] ?? '').startsWith('application/json')) throw new Refused('not_acceptable_body')
  const parsed = row.body.schema.safeParse(parse(body))
  if (parsed.success) return { path, query: query.values, body: parsed.data }
  const fields = parsed.error.issues.map(({ path, code, message }) => ({ path: path.join('.'), code, message }))
  throw new Refused('body_refused', { fields })
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new Refused('bad_request')
  }
}
