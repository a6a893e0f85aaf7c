import type { Row } from '#contract/operation.ts'
import { fillPath, writeQuery } from '#contract/params.ts'
import type { Engine } from '../engine.ts'
import type { SandboxAnswer, SandboxRequest } from '../exchange.ts'
import { asThing, jsonOf } from './upstreamTrouble.ts'

/** One request to an upstream, as the row describes it. */
export interface Asked {
  readonly row: Row
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export type AskUpstream = (asked: Asked) => Promise<SandboxAnswer>

const NOTHING = new Uint8Array(0)

/** Asks the sandbox as the server would: with one token, renewed once for a read when it was revoked. */
export function createAskUpstream(engine: Engine): AskUpstream {
  let bearer: string | undefined

  async function mint(): Promise<string> {
    const { clientId, clientSecret } = engine.credentials.msm
    const answer = await engine.handle({
      upstream: 'token',
      method: 'POST',
      path: '/oauth/grip/msm/accesstoken',
      search: '?grant_type=client_credentials',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new TextEncoder().encode(String(new URLSearchParams({ client_id: clientId, client_secret: clientSecret }))),
    })
    return `Bearer ${String(asThing(jsonOf(answer))['access_token'])}`
  }

  return async function ask(asked) {
    const upstream = asked.row.upstream === 'stn' ? 'stn' : 'msm'
    if (upstream === 'stn')
      return engine.handle(toRequest(asked, upstream, { 'stn-api-key': engine.credentials.stn.key }))
    bearer ??= await mint()
    const answer = await engine.handle(toRequest(asked, upstream, { authorization: bearer }))
    if (answer.status !== 401) return answer
    bearer = undefined
    if (asked.row.effect === 'write') return answer
    bearer = await mint()
    return engine.handle(toRequest(asked, upstream, { authorization: bearer }))
  }
}

function toRequest(
  { row, path = {}, query = {}, headers = {}, body }: Asked,
  upstream: 'msm' | 'stn',
  credential: Record<string, string>,
): SandboxRequest {
  return {
    upstream,
    method: row.method,
    path: fillPath(row.path, path),
    search: writeQuery(row.query, query),
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers, ...credential },
    body: body === undefined ? NOTHING : new TextEncoder().encode(JSON.stringify(body)),
  }
}
