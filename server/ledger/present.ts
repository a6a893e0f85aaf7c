import type { Command, CommandState } from '#contract/portal/ledger.ts'
import type { CommandsTable, Database } from '../db/schema.ts'
import type { Kysely } from 'kysely'
import type { SentWords } from './claim.ts'
import type { Asker } from './ledger.ts'
import type { StoredProblem } from './refusals.ts'
import { readProgress } from './transitions.ts'

/** What was answered, as far as it may be kept: the private half of the event that `answer_seq` names. */
export interface AnswerWords {
  readonly answer?: unknown
  readonly problem?: StoredProblem
}

/** A command with the private halves of its `sent` event and of its answer; null once they were erased. */
export type FullCommand = CommandsTable & { readonly sent_words: string | null; readonly answer_words: string | null }

/** Commands as both tables tell them. */
export const fullCommands = (db: Kysely<Database>) =>
  db
    .selectFrom('commands as c')
    .leftJoin('events as sent', 'sent.seq', 'c.seq')
    .leftJoin('events as answered', 'answered.seq', 'c.answer_seq')
    .selectAll('c')
    .select(['sent.personal as sent_words', 'answered.personal as answer_words'])

export const sentWordsOf = (command: FullCommand) =>
  command.sent_words === null ? undefined : (JSON.parse(command.sent_words) as SentWords)

export const answerWordsOf = (command: FullCommand): AnswerWords =>
  command.answer_words === null ? {} : (JSON.parse(command.answer_words) as AnswerWords)

/** Whoever may read the ledger, and whoever did it. */
const mayReadWords = (asker: Asker, command: CommandsTable) =>
  asker.permissions.includes('ledger.read') || asker.operatorId === command.operator_id

const OUTCOMES = { 'not-applied': 'not-applied', unknown: 'unknown' } as const

/** A command as somebody may see it: without `ledger.read`, the words of others stay shut. */
export function present(
  asker: Asker,
  command: FullCommand,
  subjects: Command['subjects'],
  events?: NonNullable<Command['events']>,
): Command {
  const words = sentWordsOf(command)
  const { answer, problem } = answerWordsOf(command)
  const mayRead = mayReadWords(asker, command)
  const shut = { reason: null, ticket: null, note: null, request: null, answer: null }
  const open = {
    reason: words?.reason ?? null,
    ticket: words?.ticket ?? null,
    note: words?.note ?? null,
    request: words?.request ?? null,
    answer: (command.state === 'accepted' ? answer : problem) ?? null,
  }
  const state = command.state as CommandState
  return {
    id: command.id,
    row: command.row_id,
    state,
    operator: words?.operator ?? command.operator_id,
    subjects,
    sentAt: command.sent_at,
    endedAt: command.ended_at,
    reference: command.reference,
    progress: readProgress(command),
    outcome: state in OUTCOMES ? OUTCOMES[state as keyof typeof OUTCOMES] : null,
    upstreamStatus: command.upstream_status,
    upstreamCode: command.upstream_code,
    ...(mayRead ? open : shut),
    ...(events && { events: mayRead ? events : events.map((event) => ({ ...event, note: null })) }),
  }
}
