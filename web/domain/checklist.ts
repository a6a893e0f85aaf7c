import { HAND_STEPS, type Checklist, type ChecklistKind, type HandStep } from '#contract/portal/checklists.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { isSettled } from './command.ts'

/** What a checklist leads through, in this order. */
const STEPS = {
  joiner: ['created', 'found', 'details'],
  mover: ['moved', 'finished', 'details'],
  leaver: ['contracts', 'cleaned', 'deleted', 'finished'],
} as const satisfies Record<ChecklistKind, readonly string[]>

export type StepId = (typeof STEPS)[ChecklistKind][number]

/** The write that a kind is about. */
const DEED: Record<ChecklistKind, string> = {
  joiner: 'subscriberCreate',
  mover: 'subscriberMove',
  leaver: 'subscriberDelete',
}

export interface ChecklistStep {
  readonly id: StepId
  /** Ticked by somebody; undefined where it follows from the ledger and from KPN. */
  readonly hand: HandStep | undefined
  /** Done, under way, still to come, or gone wrong. */
  readonly state: 'done' | 'now' | 'later' | 'bad'
}

/** What is known of whom it is for; less of it makes no step done. */
export interface KnownOfPerson {
  /** Newest first. */
  readonly commands: readonly Command[]
  /** Where they stand now, as KPN was last read. */
  readonly placeId: number | undefined
  /** KPN does not know them any more. */
  readonly isGone: boolean
}

const time = (at: string) => Date.parse(at) || 0

/** The latest deed of the kind: a joiner's own command, or one that was sent since the checklist was begun. */
function deedOf({ kind, commandId, begunAt }: Checklist, commands: readonly Command[]): Command | undefined {
  if (kind === 'joiner') return commands.find(({ id }) => id === commandId)
  return commands.find((command) => command.row === DEED[kind] && time(command.sentAt) >= time(begunAt))
}

const hasFailed = (command: Command) => command.state === 'not-applied' || command.progress?.succeeded === false

/** Whether upstream took it, and whether it carried it out. */
function wordOn(command: Command | undefined): { asked: ChecklistStep['state']; ended: ChecklistStep['state'] } {
  if (!command) return { asked: 'later', ended: 'later' }
  if (command.state === 'not-applied') return { asked: 'bad', ended: 'later' }
  if (hasFailed(command)) return { asked: 'done', ended: 'bad' }
  if (command.state !== 'accepted') return { asked: 'now', ended: 'later' }
  return { asked: 'done', ended: isSettled(command) ? 'done' : 'now' }
}

/** The steps of a checklist as they stand. KPN's own state counts too: somebody may have done it elsewhere. */
export function stepsOf(checklist: Checklist, known: KnownOfPerson): ChecklistStep[] {
  const { kind, personId, placeId, ticked } = checklist
  const deed = wordOn(deedOf(checklist, known.commands))
  const isElsewhere = placeId !== null && known.placeId !== undefined && known.placeId !== placeId
  const isKnown = personId !== null
  const hands: readonly HandStep[] = HAND_STEPS[kind]
  const ofItself: Partial<Record<StepId, ChecklistStep['state']>> = {
    created: isKnown ? 'done' : deed.asked,
    found: isKnown ? 'done' : deed.asked === 'done' ? 'now' : 'later',
    moved: isElsewhere ? 'done' : deed.asked,
    deleted: known.isGone ? 'done' : deed.asked,
    finished: isElsewhere || known.isGone ? 'done' : deed.ended,
  }
  return STEPS[kind].map((id) => {
    const hand = hands.find((step) => step === id)
    return { id, hand, state: hand ? (ticked.includes(hand) ? 'done' : 'later') : (ofItself[id] ?? 'later') }
  })
}

/** Nothing is left to do. */
export const isAllDone = (steps: readonly ChecklistStep[]): boolean => steps.every(({ state }) => state === 'done')

/** Those that say something about a person: theirs, or (`isSure` false) a joiner of the same name whom nobody found yet. */
export const checklistsOf = (all: readonly Checklist[], personId: number, name: string) =>
  all
    .map((checklist) => ({ checklist, isSure: checklist.personId === personId }))
    .filter(({ checklist, isSure }) => isSure || (checklist.personId === null && checklist.name === name))
