import type { Kysely } from 'kysely'
import { Refusal } from '../http/refusal.ts'
import type { Database } from '../db/schema.ts'
import { countAttempts } from './attempts.ts'
import { keepOperators } from './operators.ts'
import { hashPassword, isPassword } from './password.ts'
import { keepSessions, type SessionTimes } from './sessions.ts'
import type { SignedIn } from './signedIn.ts'

export interface Credentials {
  readonly username: string
  readonly password: string
  /** Who asks, as far as the socket (or a trusted proxy) tells. */
  readonly address: string | undefined
}

export interface Auth {
  /**
   * Throws `sign_in_refused` (with the attempts that are left) and `sign_in_locked`; neither tells, in words or in
   * time, whether the name exists.
   */
  signIn(given: Credentials): Promise<{ readonly id: string; readonly who: SignedIn }>
  signOut(id: string | undefined): Promise<void>
  find(id: string | undefined): Promise<SignedIn | undefined>
  savePreferences(who: SignedIn, chosen: Pick<SignedIn, 'language' | 'theme'>): Promise<void>
}

/** Local operators and their sessions. */
export function createAuth(db: Kysely<Database>, now: () => number, times: SessionTimes): Auth {
  const operators = keepOperators(db, now)
  const sessions = keepSessions(db, now, times)
  const attempts = countAttempts()
  // a name that does not exist costs as much work as one that does
  const nobodysHash = hashPassword('nobody')

  return {
    async signIn({ username, password, address }) {
      const attemptsLeft = await attempts.begin(username, address)
      const operator = await operators.find(username)
      const isRight = await isPassword(password, operator?.password_hash ?? (await nobodysHash))
      if (!operator || !isRight || operator.disabled_at !== null) {
        const why = operator ? (isRight ? 'closed account' : 'wrong password') : 'unknown name'
        throw new Refusal('sign_in_refused', operator ? `${why} of ${operator.id}` : why, { attemptsLeft })
      }
      await attempts.succeeded(username, address)
      const id = await sessions.open(operator.id)
      const who = await sessions.find(id)
      if (!who) throw new Refusal('internal', 'a session that was just opened is not there')
      return { id, who }
    },
    signOut: (id) => sessions.close(id),
    find: (id) => sessions.find(id),
    async savePreferences(who, chosen) {
      await operators.savePreferences(who.operatorId, chosen)
      sessions.forget()
    },
  }
}
