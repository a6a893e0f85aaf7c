import { queryOptions } from '@tanstack/react-query'
import { draftDelete, draftList, draftRead, draftSave, type Draft, type DraftKind } from '#contract/portal/drafts.ts'
import type { DraftState } from '../domain/basketState.ts'
import { call } from './call.ts'
import { ApiError } from './errors.ts'

export const draftQueries = {
  all: () => ['drafts'] as const,
  /** One's own, the latest first. */
  own: (kind: DraftKind) =>
    queryOptions({
      queryKey: [...draftQueries.all(), kind],
      queryFn: async ({ signal }) => (await call(draftList, { query: { kind }, signal })).drafts,
      // kept by other pages all the time
      staleTime: 0,
    }),
}

/** A draft as it stands; `undefined`: there is none. Throws as `call` does. */
async function readDraft(id: string): Promise<Draft | undefined> {
  try {
    return await call(draftRead, { path: { id } })
  } catch (failure) {
    if (failure instanceof ApiError && failure.code === 'not_found') return undefined
    throw failure
  }
}

/** Forgets a draft. Throws as `call` does. */
export const deleteDraft = (id: string): Promise<undefined> => call(draftDelete, { path: { id } })

/** Another window went on with this draft, or did away with it: what is here was not kept. */
export class DraftElsewhereError extends Error {
  override readonly name = 'DraftElsewhereError'
}

/** Pause (ms) between the last change and its keeping, and before another try; that one grows. */
const PAUSE = 1_000
const FIRST_RETRY = 3_000
const LONGEST_RETRY = 60_000

/** What is kept of a piece of work. */
interface Content {
  readonly title: string
  readonly data: Draft['data']
}

/** Keeps a draft while somebody works on it, in this window; another window's work on it is never written over. */
export interface DraftKeeper {
  /** What is kept, to go on with; `undefined`: nothing. Whatever waited to be kept is dropped. Throws as `call` does. */
  readonly read: () => Promise<Draft['data'] | undefined>
  /** A second after the last of several; what it is then is what counts. */
  readonly keep: (content: () => Content) => void
  /** Keeps now what waits: the page is being left. Never throws. */
  readonly flush: () => Promise<void>
  /**
   * Keeps it now, before a deed that must not be done in two windows. Throws DraftElsewhereError where another window went
   * on with it; that it could not be kept for another reason stands in the way of nothing.
   */
  readonly claim: () => Promise<void>
  /** What is here counts, whatever another window kept. Never throws. */
  readonly insist: () => Promise<void>
  /** Nothing is kept any more; the draft stays. */
  readonly stop: () => void
  /** Forgets the draft; nothing is kept any more. Throws as `call` does: then the portal has it still. */
  readonly forget: () => Promise<void>
}

/** Tries quietly again when the portal does not answer; `told` hears how it stands. */
export function keepDraft(id: string, kind: DraftKind, told: (state: DraftState) => void): DraftKeeper {
  let wanted: (() => Content) | undefined
  let last: (() => Content) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the draft was kept that this window goes on from. */
  let savedAt: string | null = null
  let isElsewhere = false
  /** Sent, and nobody said whether it was kept. */
  let doubtful: string | undefined
  let tries = 0
  let saving: Promise<void> | undefined
  let isStopped = false

  function later(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), ms)
  }

  /** One at a time: the later one has to win. */
  function save(): Promise<void> {
    clearTimeout(timer)
    saving ??= saveOnce().finally(() => {
      saving = undefined
    })
    return saving
  }

  async function saveOnce(): Promise<void> {
    const content = wanted
    if (isStopped || isElsewhere || !content) return
    wanted = undefined
    const body = { kind, ...content(), base: savedAt }
    try {
      ;({ updatedAt: savedAt } = await call(draftSave, { path: { id }, body, lasting: true }))
      tries = 0
      doubtful = undefined
      told({ at: wanted ? 'saving' : 'saved', savedAt })
      if (wanted) later(0)
    } catch (failure) {
      wanted ??= content
      if (failure instanceof ApiError && failure.code === 'draft_changed') {
        await meet()
        return
      }
      doubtful = JSON.stringify(body.data)
      tries += 1
      told({ at: 'failed', savedAt })
      later(Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (tries - 1)))
    }
  }

  /** Another draft is there: ours, when only the word that it was kept was lost. */
  async function meet(): Promise<void> {
    const there = await readDraft(id).catch(() => null)
    if (there && doubtful !== undefined && JSON.stringify(there.data) === doubtful) {
      doubtful = undefined
      savedAt = there.updatedAt
      later(0)
    } else standAside(there === undefined ? 'gone' : 'changed')
  }

  function standAside(at: 'changed' | 'gone') {
    isElsewhere = true
    clearTimeout(timer)
    told({ at, savedAt })
  }

  const onTurn = () => {
    if (document.visibilityState === 'hidden') void save()
    // only a look: what is wrong is said at the latest when something is kept
    else if (savedAt !== null && !isElsewhere && !saving) void look(savedAt)
  }
  async function look(known: string): Promise<void> {
    const there = await readDraft(id).catch(() => null)
    if (there === null || isStopped || isElsewhere || saving || savedAt !== known) return
    if (there?.updatedAt !== known) standAside(there ? 'changed' : 'gone')
  }
  document.addEventListener('visibilitychange', onTurn)

  function stop() {
    isStopped = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', onTurn)
  }

  return {
    async read() {
      await saving
      const there = await readDraft(id)
      clearTimeout(timer)
      wanted = doubtful = undefined
      isElsewhere = false
      savedAt = there?.updatedAt ?? null
      told({ at: there ? 'saved' : 'none', savedAt })
      return there?.data
    },
    keep(content) {
      if (isStopped) return
      wanted = last = content
      if (isElsewhere) return
      told({ at: 'saving', savedAt })
      if (!saving) later(PAUSE)
    },
    flush: save,
    async claim() {
      await saving
      wanted ??= last
      await save()
      if (isElsewhere) throw new DraftElsewhereError()
    },
    async insist() {
      const there = await readDraft(id).catch(() => undefined)
      isElsewhere = false
      savedAt = there?.updatedAt ?? null
      wanted ??= last
      told({ at: 'saving', savedAt })
      await save()
    },
    stop,
    async forget() {
      stop()
      // what is on its way would make it anew
      await saving
      await deleteDraft(id)
    },
  }
}
