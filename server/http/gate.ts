import type { IncomingMessage } from 'node:http'
import { addressGroup } from '../auth/attempts.ts'
import type { Auth } from '../auth/auth.ts'
import type { SignedIn } from '../auth/signedIn.ts'
import type { Origins } from './frontDoor.ts'
import { perMinute } from './perMinute.ts'
import { Refusal } from './refusal.ts'
import { readSessionCookie } from './sessionCookie.ts'

/** Requests a minute from one address that bring no session: enough for a page that has lost it, not for guessing. */
const STRANGERS_A_MINUTE = 300

export interface Gate {
  /** Throws `csrf_refused` unless our own page sent this. */
  checkSender(request: IncomingMessage): void
  /** Who is signed in, if anybody. */
  find(request: IncomingMessage): Promise<SignedIn | undefined>
  /** Throws `sign_in_required` for nobody, `too_many_requests` for anybody too often. */
  need(request: IncomingMessage, address: string | undefined): Promise<SignedIn>
}

/**
 * The gate before every `/api` and `/auth` route, whichever is added later. The header forces a preflight that nobody
 * answers, so that no other site can send it (RFC 10017); what browsers say of the sender is believed against it.
 * `sessionRate`: requests a minute of one session, so that a stolen one carries nothing off in a hurry.
 */
export function createGate(auth: Auth, { scheme }: Origins, sessionRate: number): Gate {
  const strangers = perMinute(STRANGERS_A_MINUTE, 'too_many_requests')
  const sessions = perMinute(sessionRate, 'too_many_requests')

  const find = (request: IncomingMessage) => auth.find(readSessionCookie(request))

  return {
    checkSender({ method, headers }) {
      const { origin, host } = headers
      const site = headers['sec-fetch-site']
      if (headers['x-csrf'] !== '1') throw new Refusal('csrf_refused', 'no X-CSRF header')
      // the host was found to be ours at the front door
      if (origin !== undefined && origin !== `${scheme}://${host}`)
        throw new Refusal('csrf_refused', 'a foreign origin')
      if (site !== undefined && site !== 'same-origin') throw new Refusal('csrf_refused', 'sent by another site')
      if (method !== 'GET' && origin === undefined && site === undefined) {
        throw new Refusal('csrf_refused', 'nothing says who sent it')
      }
    },
    find,
    async need(request, address) {
      const session = readSessionCookie(request)
      const who = await auth.find(session)
      if (!who) {
        await strangers(addressGroup(address), 'too often without a session')
        throw new Refusal('sign_in_required', 'no session')
      }
      await sessions(session!, `${who.operatorId} asks too often in one session`)
      return who
    },
  }
}
