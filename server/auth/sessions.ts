import { hash, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { ROLES, type Role } from '#contract/permissions.ts'
import type { Database } from '../db/schema.ts'
import type { SignedIn } from './signedIn.ts'

export interface SessionTimes {
  /** Ms without a request, and ms since sign-in, after which a session is over. */
  readonly idleMs: number
  readonly maxMs: number
}

interface Cached {
  readonly who: SignedIn | undefined
  readonly readAt: number
}

/** How long (ms) a session may still count after it was ended elsewhere. */
const CACHE_MS = 1_000
/** The last use is written at most so often (ms). */
const TOUCH_MS = 60_000
const CACHE_MOST = 10_000
const ID = /^[A-Za-z0-9_-]{43}$/

const moment = (ms: number) => new Date(ms).toISOString()
const ofId = (id: string) => hash('sha256', id, 'base64url')

/** Keeps sessions. The id is 256 random bits, known to the browser alone; the database has its hash. */
export function keepSessions(db: Kysely<Database>, now: () => number, { idleMs, maxMs }: SessionTimes) {
  const cache = new Map<string, Cached>()
  /** Grows with every ending: what was read before one is not kept after it. */
  let endings = 0

  async function read(idHash: string): Promise<SignedIn | undefined> {
    const found = await db
      .selectFrom('sessions')
      .innerJoin('operators', 'operators.id', 'sessions.operator_id')
      .select([
        'operators.id as operatorId',
        'operators.username',
        'operators.role',
        'operators.language',
        'operators.theme',
        'operators.disabled_at',
        'sessions.created_at',
        'sessions.last_used_at',
      ])
      .where('sessions.id_hash', '=', idHash)
      .executeTakeFirst()
    if (!found || found.disabled_at !== null || !Object.hasOwn(ROLES, found.role)) return undefined
    const time = now()
    const usedAt = Date.parse(found.last_used_at)
    if (time - usedAt >= idleMs || time - Date.parse(found.created_at) >= maxMs) {
      await db.deleteFrom('sessions').where('id_hash', '=', idHash).execute()
      return undefined
    }
    if (time - usedAt >= TOUCH_MS) {
      await db
        .updateTable('sessions')
        .set({ last_used_at: moment(time) })
        .where('id_hash', '=', idHash)
        .execute()
    }
    const role = found.role as Role
    return {
      operatorId: found.operatorId,
      username: found.username,
      role,
      permissions: ROLES[role],
      language: found.language === 'nl' || found.language === 'en' ? found.language : null,
      theme: found.theme === 'system' || found.theme === 'light' || found.theme === 'dark' ? found.theme : null,
    }
  }

  return {
    /** A new id, whatever the browser came with. */
    async open(operatorId: string): Promise<string> {
      const id = randomBytes(32).toString('base64url')
      const at = moment(now())
      // nobody else removes what simply ran out
      await db
        .deleteFrom('sessions')
        .where((or) =>
          or.or([or('last_used_at', '<', moment(now() - idleMs)), or('created_at', '<', moment(now() - maxMs))]),
        )
        .execute()
      await db
        .insertInto('sessions')
        .values({ id_hash: ofId(id), operator_id: operatorId, created_at: at, last_used_at: at })
        .execute()
      return id
    },
    /** Who an id belongs to, `undefined` for one that is over, made up or broken. At most a second old. */
    async find(id: string | undefined): Promise<SignedIn | undefined> {
      if (id === undefined || !ID.test(id)) return undefined
      const known = cache.get(id)
      const time = now()
      if (known && time - known.readAt < CACHE_MS && time >= known.readAt) return known.who
      const before = endings
      const who = await read(ofId(id))
      if (endings !== before) return who
      if (cache.size >= CACHE_MOST) cache.clear()
      cache.set(id, { who, readAt: time })
      return who
    },
    async close(id: string | undefined): Promise<void> {
      if (id === undefined || !ID.test(id)) return
      await db.deleteFrom('sessions').where('id_hash', '=', ofId(id)).execute()
      cache.delete(id)
      endings += 1
    },
    /** After a change that an operator made to their own account here. */
    forget(): void {
      cache.clear()
      endings += 1
    },
  }
}
