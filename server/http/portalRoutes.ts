import type { Request, Response } from 'express'
import type { BodyOf, PathOf, QueryOf, Row, WireAnswerOf } from '#contract/operation.ts'
import type { Session } from '#contract/portal/auth.ts'
import type { portalRows } from '#contract/portal/table.ts'
import type { Auth } from '../auth/auth.ts'
import type { SignedIn } from '../auth/signedIn.ts'
import type { Batches } from '../batches/keepBatches.ts'
import type { Checklists } from '../checklists/keepChecklists.ts'
import type { Drafts } from '../drafts/keepDrafts.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Notifications } from '../notifications/tellNews.ts'
import type { Sets } from '../sets/keepSets.ts'
import type { Views } from '../views/keepViews.ts'
import { contextOf } from './context.ts'
import { perMinute } from './perMinute.ts'
import { Refusal } from './refusal.ts'
import { noSessionCookie, readSessionCookie, sessionCookie } from './sessionCookie.ts'
import type { Reveal } from './reveal.ts'

type PortalRows = typeof portalRows

/** Rows that somebody may ask for who is not signed in (yet, or any more). */
export const OPEN_ROWS: ReadonlySet<string> = new Set<keyof PortalRows>(['signIn', 'signOut', 'sessionRead'])

/** Lists that one operator takes along: more than a person does, fewer than a script that empties the company would. */
const EXPORTS_A_MINUTE = 20

interface Given<R extends Row> {
  readonly path: PathOf<R>
  readonly query: QueryOf<R>
  readonly body: BodyOf<R>
  readonly request: Request
  readonly response: Response
  readonly find: () => Promise<SignedIn | undefined>
  /** Throws `sign_in_required`; the gate has let nobody else come this far. */
  readonly who: () => SignedIn
}

type Handler<R extends Row> = (given: Given<R>) => Promise<WireAnswerOf<R> | undefined>

/** One handler for every row of the portal's own: a row without one does not compile. */
export type PortalHandlers = { readonly [Id in keyof PortalRows]: Handler<PortalRows[Id]> }

export interface PortalDeps {
  readonly auth: Auth
  readonly ledger: Ledger
  readonly reveal: Reveal
  readonly views: Views
  readonly checklists: Checklists
  readonly sets: Sets
  readonly drafts: Drafts
  readonly notifications: Notifications
  readonly batches: Batches
  /** All of a session but who it belongs to. */
  readonly about: Omit<Session, 'operator'>
}

/** The portal's own rows. */
export function portalHandlers(deps: PortalDeps): PortalHandlers {
  const { auth, ledger, reveal, views, checklists, sets, drafts, notifications, batches } = deps
  const { stn, ...about } = deps.about
  const exported = perMinute(EXPORTS_A_MINUTE, 'too_many_requests')
  const sessionOf = (who: SignedIn | undefined): Session => ({
    operator: who
      ? {
          id: who.operatorId,
          username: who.username,
          role: who.role,
          permissions: [...who.permissions],
          language: who.language,
          theme: who.theme,
        }
      : null,
    ...about,
    ...(who && stn && { stn }),
  })

  return {
    sessionRead: async ({ find }) => sessionOf(await find()),
    signIn: async ({ body, request, response }) => {
      const { id, who } = await auth.signIn({ ...body, address: request.ip })
      // the session that the browser came with, if it had one, is not left lying about
      await auth.signOut(readSessionCookie(request))
      // for the log: who signed in
      contextOf(request).who = who
      response.setHeader('Set-Cookie', sessionCookie(id))
      return sessionOf(who)
    },
    signOut: async ({ request, response, find }) => {
      await find()
      await auth.signOut(readSessionCookie(request))
      response.setHeader('Set-Cookie', noSessionCookie)
      // not "cookies": they belong to the host, and other programs may live there too
      response.setHeader('Clear-Site-Data', '"cache"')
      return undefined
    },
    preferencesSave: async ({ body, who }) => {
      await auth.savePreferences(who(), body)
      return undefined
    },
    commandList: ({ query, who }) => {
      const { limit } = query
      if (limit !== undefined && (limit < 1 || limit > 200)) {
        throw new Refusal('bad_parameter', 'commandList: limit', {
          fields: [{ path: 'query.limit', code: 'malformed' }],
        })
      }
      return ledger.list(who(), query)
    },
    commandRead: ({ path, who }) => ledger.read(who(), path.id),
    commandFollow: ({ path, who }) => ledger.follow(who(), path.id),
    commandSettle: ({ path, body, who }) => ledger.settle(who(), path.id, body),
    secretReveal: ({ body, who }) => reveal(who(), body),
    viewList: ({ query, who }) => views.list(who(), query.list),
    viewCreate: ({ body, who }) => views.create(who(), body),
    viewRead: ({ path, who }) => views.read(who(), path.id),
    viewUpdate: ({ path, body, who }) => views.update(who(), path.id, body),
    viewDelete: async ({ path, who }) => {
      await views.remove(who(), path.id)
      return undefined
    },
    columnsSave: async ({ path, body, who }) => {
      await views.saveColumns(who(), path.list, body.columns)
      return undefined
    },
    checklistList: () => checklists.list(),
    checklistBegin: ({ body, who }) => checklists.begin(who(), body),
    checklistTick: ({ path, body, who }) => checklists.tick(who(), path.id, body.step, body.done),
    checklistLink: ({ path, body, who }) => checklists.link(who(), path.id, body.personId),
    checklistClose: async ({ path, body, who }) => {
      await checklists.close(who(), path.id, body.as)
      return undefined
    },
    draftList: ({ query, who }) => drafts.list(who(), query.kind),
    draftRead: ({ path, who }) => drafts.read(who(), path.id),
    draftSave: ({ path, body, who }) => drafts.save(who(), path.id, body),
    draftDelete: async ({ path, who }) => {
      await drafts.remove(who(), path.id)
      return undefined
    },
    notificationList: ({ who }) => notifications.list(who()),
    notificationCount: ({ who }) => notifications.count(who()),
    notificationsSeen: ({ body, who }) => notifications.see(who(), body.upTo),
    setCreate: ({ body, who }) => sets.create(who(), body),
    setRead: ({ path, who }) => sets.read(who(), path.id),
    setUpdate: ({ path, body, who }) => sets.update(who(), path.id, body.ids),
    batchCreate: ({ body, who }) => batches.create(who(), body),
    batchList: ({ query, who }) => batches.list(who(), query),
    batchRead: ({ path, who }) => batches.read(who(), path.id),
    batchItems: ({ path, query, who }) => batches.items(who(), path.id, query),
    batchCheck: ({ path, who }) => batches.check(who(), path.id),
    batchStart: ({ path, body, who }) => batches.start(who(), path.id, body),
    batchPause: ({ path, who }) => batches.pause(who(), path.id),
    batchResume: ({ path, who }) => batches.resume(who(), path.id),
    batchStop: ({ path, who }) => batches.stop(who(), path.id),
    exportNote: async ({ body, who }) => {
      await exported(who().operatorId, `${who().operatorId} takes lists along too fast`)
      const { list, place } = body
      const subject = { kind: 'list', id: place === null ? list : `${list}/${place}` }
      return { commandId: await ledger.note(who(), { row: 'exportNote', subject, reason: null, request: body }) }
    },
  }
}
