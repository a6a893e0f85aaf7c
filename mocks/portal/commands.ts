import type { Row } from '#contract/operation.ts'
import { BATCH_ALONE } from '#contract/portal/batches.ts'
import type { Command, Progress } from '#contract/portal/ledger.ts'
import type { SandboxAnswer } from '../exchange.ts'
import type { AskUpstream } from './askUpstream.ts'
import { firstWord, lastWord, lookUp, search, type Word } from './follow.ts'
import { masked, subjectsOf, type RequestParts } from './places.ts'
import { Refused } from './refuse.ts'
import { rowNamed } from './rowNamed.ts'
import { jsonOf } from './upstreamTrouble.ts'

/** Why somebody does it, from `Vloot-Intent`. */
export interface IntentWords {
  readonly reason?: string | undefined
  readonly ticket?: string | undefined
  readonly note?: string | undefined
}

/** A command with what only the portal knows of it. */
export interface Kept {
  command: Command
  readonly key: string
  readonly fingerprint: string
  /** How the write ended, to be said again. */
  ending: { readonly answer: SandboxAnswer } | { readonly refused: Refused } | undefined
}

export interface NewCommand {
  readonly row: Row
  readonly parts: RequestParts
  readonly reference: string | null
  readonly operator: string
  /** Operator, row, path and key in one. */
  readonly key: string
  readonly fingerprint: string
  readonly words: IntentWords
}

const EMPTY = {
  state: 'sent',
  endedAt: null,
  reference: null,
  progress: null,
  outcome: null,
  upstreamStatus: null,
  upstreamCode: null,
  reason: null,
  ticket: null,
  note: null,
  request: null,
  answer: null,
} as const

/** Where its end is not known yet: nobody may do the same to the same thing. */
export const isOpen = ({ state, progress }: Command) =>
  state === 'sent' || state === 'unknown' || (state === 'accepted' && progress?.final !== true)

/** It was applied, or may have been, by that reference number. */
const standsFor = (command: Command, { id }: Row, reference: string | null) =>
  reference !== null && command.row === id && command.reference === reference && command.state !== 'not-applied'

/**
 * The ledger of the fake: page memory only, newest first. It keeps the promises that screens can see (key, replay,
 * subject, outcome, progress), not those that only a disk can keep.
 */
export function createCommands(ask: AskUpstream, now: () => number) {
  const kept: Kept[] = []
  let nextId = 1
  const moment = () => new Date(now()).toISOString()

  function open(row: string, operator: string, subjects: Command['subjects']): Command {
    const id = `command-${String(nextId).padStart(4, '0')}`
    nextId += 1
    return { ...EMPTY, id, row, operator, subjects, sentAt: moment() }
  }

  function change(
    one: Kept,
    kind: 'ended' | 'progress' | 'settled',
    changed: Partial<Command>,
    note: string | null = null,
  ) {
    const events = one.command.events ?? []
    const state = changed.state ?? null
    one.command = {
      ...one.command,
      ...changed,
      events: [...events, { seq: events.length + 1, kind, at: moment(), state, note }],
    }
  }

  function heard(one: Kept, word: Word) {
    const before = one.command.progress
    const isNews = !before || before.status !== word.status || before.final !== word.final
    const progress: Progress = { ...word, readAt: moment(), movedAt: isNews ? moment() : before.movedAt }
    if (isNews || one.command.state === 'unknown') {
      change(one, one.command.state === 'unknown' ? 'settled' : 'progress', {
        state: 'accepted',
        outcome: null,
        progress,
      })
    } else {
      one.command = { ...one.command, progress }
    }
  }

  return {
    kept,
    find(id: string): Kept {
      const one = kept.find(({ command }) => command.id === id)
      if (!one) throw new Refused('not_found')
      return one
    },
    /** Writes it down as sent. Throws `subject_busy` and `reference_used`. */
    begin({ row, parts, reference, operator, key, fingerprint, words }: NewCommand): Kept {
      const subjects = subjectsOf(row, parts)
      const busy = kept.find(
        ({ command }) =>
          isOpen(command) &&
          command.row === row.id &&
          command.subjects.some((one) => subjects.some(({ kind, id }) => one.kind === kind && one.id === id)),
      )
      if (busy) throw new Refused('subject_busy', { commandId: busy.command.id })
      const alone = BATCH_ALONE[row.id]
      const used = alone && kept.find(({ command }) => standsFor(command, row, reference))
      if (used) {
        const fields = [{ path: alone.reference, code: 'reference_used' }]
        throw new Refused('reference_used', { commandId: used.command.id, fields })
      }
      const made = open(row.id, operator, subjects)
      const command: Command = {
        ...made,
        ...words,
        reference,
        request: masked(parts.body, row.secrets) ?? null,
        events: [{ seq: 1, kind: 'sent', at: made.sentAt, state: 'sent', note: null }],
      }
      const one: Kept = { command, key, fingerprint, ending: undefined }
      kept.unshift(one)
      return one
    },
    accept(one: Kept, row: Row, answer: SandboxAnswer) {
      const body = jsonOf(answer)
      change(one, 'ended', {
        state: 'accepted',
        endedAt: moment(),
        upstreamStatus: answer.status,
        answer: masked(body, row.secrets) ?? null,
        progress: { ...firstWord(row, body), readAt: moment(), movedAt: moment() },
      })
      one.ending = { answer }
    },
    refuse(one: Kept, refused: Refused) {
      const { outcome = 'unknown', upstreamStatus = null, upstreamCode = null } = refused.told
      change(one, 'ended', { state: outcome, outcome, endedAt: moment(), upstreamStatus, upstreamCode })
      one.ending = { refused }
    },
    /** Asks upstream now: settles by reference what is unknown, follows what is under way. */
    async follow(one: Kept): Promise<void> {
      const { state, progress, reference, row: rowId } = one.command
      const row = rowNamed(rowId)
      if (!row || !isOpen(one.command)) return
      if (state === 'unknown') {
        const found = reference ? await search(ask, row, reference) : undefined
        if (found) heard(one, found)
      } else if (progress?.upstreamId) {
        const isNumber = row.upstream === 'stn' || /^\d+$/.test(progress.upstreamId)
        const found = isNumber
          ? await lookUp(ask, row, progress.upstreamId)
          : reference
            ? await search(ask, row, reference)
            : undefined
        if (found) heard(one, found)
      }
    },
    /** Somebody looked and says. */
    settle(one: Kept, applied: boolean, note: string) {
      if (one.command.state !== 'unknown') return
      const at = moment()
      const word = {
        status: 'CONFIRMED',
        final: true,
        succeeded: true,
        upstreamId: null,
        list: null,
        kpnReference: null,
      }
      change(
        one,
        'settled',
        applied
          ? { state: 'accepted', outcome: null, progress: { ...word, readAt: at, movedAt: at } }
          : { state: 'not-applied', outcome: 'not-applied' },
        note,
      )
    },
    /** Something that was looked at: in the ledger, but nothing was sent. */
    note(
      operator: string,
      row: string,
      subject: Command['subjects'][number],
      words: { readonly reason?: string; readonly request?: unknown },
    ): string {
      const made = open(row, operator, [subject])
      const { id, sentAt: at } = made
      const progress = { ...lastWord('ANSWERED'), readAt: at, movedAt: at }
      const command: Command = { ...made, state: 'accepted', endedAt: at, ...words, progress, events: [] }
      kept.unshift({ command, key: id, fingerprint: '', ending: undefined })
      return id
    },
  }
}
export type Commands = ReturnType<typeof createCommands>
