import type { Sight } from './ask.ts'
import { moment, type LedgerDeps } from './deps.ts'
import { startFollower } from './follower.ts'
import type { Ledger } from './ledger.ts'
import { look } from './look.ts'
import { note } from './note.ts'
import { expire, perform } from './perform.ts'
import { listCommands, readCommand } from './reading.ts'
import { settle } from './settle.ts'

/** Ms: what was read so recently is not asked again because somebody presses a button. */
const FRESH_MS = 1_000

/** Audit, idempotency and tracking in one (design section 5). */
export function createLedger(deps: LedgerDeps): Ledger {
  const looks = new Map<string, Promise<Sight['kind']>>()

  /** Two who ask about one command at the same time share one look; `freshMs`: what was read since then is not asked. */
  function lookOnce(id: string, signal: AbortSignal, freshMs = 0): Promise<Sight['kind']> {
    const underWay = looks.get(id)
    if (underWay) return underWay
    const started = look(deps, id, signal, freshMs).finally(() => looks.delete(id))
    looks.set(id, started)
    return started
  }

  return {
    perform: (intent, send, atBirth) => perform(deps, intent, send, atBirth),
    note: (asker, what, atBirth) => note(deps, asker, what, atBirth),
    list: (asker, filter) => listCommands(deps, asker, filter),
    read: (asker, id) => readCommand(deps.db, asker, id),
    async follow(asker, id) {
      // who may not read it may not ask for it either
      await readCommand(deps.db, asker, id)
      if (await isOverdue(deps, id)) await expire(deps, id)
      await lookOnce(id, new AbortController().signal, FRESH_MS)
      return readCommand(deps.db, asker, id)
    },
    async settle(asker, id, verdict) {
      await settle(deps, asker, id, verdict)
      return readCommand(deps.db, asker, id)
    },
    start: () => startFollower(deps, lookOnce),
  }
}

const isOverdue = async ({ db, now }: LedgerDeps, id: string) =>
  (await db
    .selectFrom('commands')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'sent')
    .where('deadline_at', '<=', moment(now()))
    .executeTakeFirst()) !== undefined
