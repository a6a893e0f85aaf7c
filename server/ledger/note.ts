import type { SentWords } from './claim.ts'
import { inChain } from './chain.ts'
import { moment, type LedgerDeps } from './deps.ts'
import type { Asker, AtBirth, Ledger } from './ledger.ts'
import { lastWord, told } from './progress.ts'

/**
 * Writes down that somebody looked at something, took it along or did it in the portal itself: a command that is its own
 * ending and holds no subject. On disk when this returns its id, together with what `atBirth` wrote.
 */
export async function note(
  deps: LedgerDeps,
  asker: Asker,
  what: Parameters<Ledger['note']>[1],
  atBirth?: AtBirth,
): Promise<string> {
  const id = deps.newId()
  const { row, subject, reason, request = null } = what
  await inChain(deps, async (link) => {
    const at = moment(deps.now())
    const seq = link.next
    await link.tx
      .insertInto('commands')
      .values({
        id,
        seq,
        row_id: row,
        operator_id: asker.operatorId,
        state: 'accepted',
        open: 0,
        reference: null,
        reference_ours: 0,
        sent_at: at,
        deadline_at: at,
        ended_at: at,
        upstream_status: null,
        upstream_code: null,
        progress: JSON.stringify(told(lastWord('ANSWERED', true), null, at)),
        next_look_at: null,
        answer_seq: null,
        last_seq: seq,
      })
      .execute()
    await link.tx
      .insertInto('command_subjects')
      .values({ command_id: id, kind: subject.kind, subject_id: subject.id, seq })
      .execute()
    const personal: SentWords = {
      operator: asker.username,
      path: {},
      query: {},
      subjects: [subject],
      reference: null,
      reason,
      ticket: null,
      note: null,
      request,
    }
    const detail = { row, operator: asker.operatorId }
    await link.append({ command_id: id, kind: 'ended', at, state: 'accepted', detail, personal })
    await atBirth?.(link.tx, id)
  })
  return id
}
