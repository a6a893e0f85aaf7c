import { Refusal } from '../http/refusal.ts'
import { moment, type LedgerDeps } from './deps.ts'
import type { Asker, Ledger } from './ledger.ts'
import { lastWord, told } from './progress.ts'
import { advance, end, readProgress } from './transitions.ts'

/**
 * A person's verdict on what upstream does not tell. `unknown` becomes `accepted` or `not-applied`; an accepted command
 * that was still being followed is called finished. Anything else is settled already and stays.
 */
export async function settle(
  deps: LedgerDeps,
  asker: Asker,
  id: string,
  verdict: Parameters<Ledger['settle']>[2],
): Promise<void> {
  const command = await deps.db.selectFrom('commands').selectAll().where('id', '=', id).executeTakeFirst()
  if (!command) throw new Refusal('not_found', `no command ${id}`)
  const permission = deps.rows[command.row_id]?.permission
  if (permission && !asker.permissions.includes(permission)) {
    throw new Refusal('forbidden', `settling ${command.row_id} needs ${permission}`, { permission })
  }
  const personal = { operator: asker.username, note: verdict.note }
  const before = readProgress(command)
  const progress = told(lastWord('CONFIRMED', verdict.applied, before), before, moment(deps.now()))
  if (command.state === 'accepted' && command.open === 1) {
    await advance(deps, command, progress, personal)
    return
  }
  await end(deps, id, {
    kind: 'settled',
    state: verdict.applied ? 'accepted' : 'not-applied',
    from: ['unknown'],
    progress: verdict.applied ? progress : null,
    detail: { by: 'person', operator: asker.operatorId, applied: verdict.applied },
    personal,
  })
}
