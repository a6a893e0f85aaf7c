import type { Request, RequestHandler, Response } from 'express'
import { matcher, type MatchResult } from '#contract/match.ts'
import { msmRows } from '#contract/msm/table.ts'
import type { Row } from '#contract/operation.ts'
import { portalRows } from '#contract/portal/table.ts'
import { stnRows } from '#contract/stn/table.ts'
import type { SignedIn } from '../auth/signedIn.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Link } from '../upstream/link.ts'
import type { Upstreams } from '../upstream/upstream.ts'
import { answerWrite, draftRoute, type Checked } from './changeRoute.ts'
import { contextOf, type Context } from './context.ts'
import type { Gate } from './gate.ts'
import { OPEN_ROWS, type PortalHandlers } from './portalRoutes.ts'
import { readBody } from './readBody.ts'
import { answerRead, sendJson } from './readRoute.ts'
import { Refusal } from './refusal.ts'
import { checkHeaders, checkQuery, checkRowPermission } from './rowRequest.ts'
import { isUnder } from './target.ts'

export interface ApiDeps {
  readonly gate: Gate
  readonly links: { readonly msm: Link | undefined; readonly stn: Link | undefined }
  readonly upstreams: Upstreams
  readonly ledger: Ledger
  readonly portal: PortalHandlers
  readonly isStopping: () => boolean
}

const matchers = {
  msm: matcher(Object.values<Row>(msmRows)),
  stn: matcher(Object.values<Row>(stnRows)),
  portal: matcher(Object.values<Row>(portalRows)),
}

const MSM = '/api/msm'
const STN = '/api/stn'

function matchRow(method: string, path: string): MatchResult {
  if (isUnder(MSM, path)) return matchers.msm(method, path.slice(MSM.length))
  if (isUnder(STN, path)) return matchers.stn(method, path.slice(STN.length))
  return matchers.portal(method, path)
}

/** Throws `not_found`, `method_not_allowed` (with `Allow`) or `bad_parameter` for what is no row. */
function needRow(match: MatchResult, response: Response) {
  if (match.row) return match
  if ('issue' in match) {
    const { param, problem } = match.issue
    throw new Refusal('bad_parameter', 'path refused', { fields: [{ path: `path.${param}`, code: problem }] })
  }
  if (match.allowed.length === 0) throw new Refusal('not_found', 'no row')
  response.setHeader('Allow', match.allowed.join(', '))
  throw new Refusal('method_not_allowed', 'no row with this method')
}

/**
 * Everything under `/api` and `/auth`: the gate, then the row, its permission, its checks, and what it does. There is no
 * other way in: a route is a row.
 */
export function apiRoutes({ gate, links, upstreams, ledger, portal, isStopping }: ApiDeps): RequestHandler {
  const answerDraft = draftRoute()

  async function answerUpstream(who: SignedIn, checked: Checked, request: Request, response: Response): Promise<void> {
    const { row } = checked
    if (row.upstream === 'portal') throw new Refusal('internal', 'no upstream row')
    const link = links[row.upstream]
    const upstream = upstreams[row.upstream]
    if (!link || !upstream) {
      throw new Refusal('upstream_off', `${row.upstream} has no keys`, {
        upstream: row.upstream,
        ...(row.effect === 'write' && { outcome: 'not-applied' }),
      })
    }
    if (row.effect === 'write') return answerWrite({ ledger, isStopping }, upstream, who, checked, request, response)
    if (row.effect === 'draft') return answerDraft(upstream, checked, response)
    const { body, ...rest } = checked
    return answerRead(link, { ...rest, ...(body !== undefined && { body: JSON.stringify(body) }) }, response)
  }

  async function answerPortal(context: Context, checked: Checked, request: Request, response: Response): Promise<void> {
    const { row, path, query, body } = checked
    const id = row.id as keyof PortalHandlers
    // each handler is typed by its own row; that a row's checked parts are its handler's is what the table says
    const handler = portal[id] as (given: object) => Promise<unknown>
    const find = async () => (context.who ??= await gate.find(request))
    const who = () => {
      if (!context.who) throw new Refusal('sign_in_required', 'no session')
      return context.who
    }
    sendJson(response, 200, await handler({ path, query, body, request, response, find, who }))
  }

  return async (request, response, next) => {
    const context = contextOf(request)
    const { path, search } = context.target
    if (!isUnder('/api', path) && !isUnder('/auth', path)) {
      next()
      return
    }
    context.what = 'no row'
    gate.checkSender(request)
    const match = matchRow(request.method, path)
    const isOpen = match.row !== undefined && OPEN_ROWS.has(match.row.id)
    if (!isOpen) context.who = await gate.need(request, request.ip)
    const { row, path: pathValues } = needRow(match, response)
    context.what = row.id
    if (context.who) checkRowPermission(context.who, row)
    const query = checkQuery(row, search)
    const headers = checkHeaders(row, request)
    const body = await readBody(request, row.body)
    const checked: Checked = { row, path: pathValues, query, headers, body }
    if (row.upstream === 'portal') await answerPortal(context, checked, request, response)
    else if (context.who) await answerUpstream(context.who, checked, request, response)
  }
}
