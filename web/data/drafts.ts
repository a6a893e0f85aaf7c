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

/** What a draft holds; `undefined`: there is none. Throws as `call` does. */
export async function readDraft(id: string): Promise<Draft['data'] | undefined> {
  try {
    return (await call(draftRead, { path: { id } })).data
  } catch (failure) {
    if (failure instanceof ApiError && failure.code === 'not_found') return undefined
    throw failure
  }
}

/** Forgets a draft. Throws as `call` does. */
export const deleteDraft = (id: string): Promise<undefined> => call(draftDelete, { path: { id } })

/** Pause (ms) between the last change and its keeping, and before another try; that one grows. */
const PAUSE = 1_000
const FIRST_RETRY = 3_000
const LONGEST_RETRY = 60_000

/** What is kept of a piece of work. */
interface Content {
  readonly title: string
  readonly data: Draft['data']
}

/** Keeps a draft while somebody works on it. */
export interface DraftKeeper {
  /** A second after the last of several; what it is then is what counts. */
  readonly keep: (content: () => Content) => void
  /** Keeps now what waits: the page is being left. Never throws. */
  readonly flush: () => Promise<void>
  /** Nothing is kept any more; the draft stays. */
  readonly stop: () => void
  /** Forgets the draft; nothing is kept any more. Never throws: what stays is swept. */
  readonly forget: () => Promise<void>
}

/** Tries quietly again when the portal does not answer; `told` hears how it stands. */
export function keepDraft(id: string, kind: DraftKind, told: (state: DraftState) => void): DraftKeeper {
  let wanted: (() => Content) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let savedAt: string | null = null
  let tries = 0
  let isSaving = false
  let isStopped = false

  function later(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), ms)
  }

  async function save(): Promise<void> {
    clearTimeout(timer)
    const content = wanted
    // one at a time: the later one has to win
    if (isSaving || isStopped || !content) return
    isSaving = true
    wanted = undefined
    try {
      ;({ updatedAt: savedAt } = await call(draftSave, { path: { id }, body: { kind, ...content() }, lasting: true }))
      tries = 0
      told({ at: wanted ? 'saving' : 'saved', savedAt })
      if (wanted) later(0)
    } catch {
      wanted ??= content
      tries += 1
      told({ at: 'failed', savedAt })
      later(Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (tries - 1)))
    } finally {
      isSaving = false
    }
  }

  const onHide = () => {
    if (document.visibilityState === 'hidden') void save()
  }
  document.addEventListener('visibilitychange', onHide)

  function stop() {
    isStopped = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', onHide)
  }

  return {
    keep(content) {
      if (isStopped) return
      wanted = content
      told({ at: 'saving', savedAt })
      if (!isSaving) later(PAUSE)
    },
    flush: save,
    stop,
    async forget() {
      stop()
      await deleteDraft(id).catch(() => undefined)
    },
  }
}
