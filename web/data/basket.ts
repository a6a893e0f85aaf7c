import {
  isSecretAct,
  withoutSecret,
  type BasketAct,
  type BasketWay,
  type Prices,
  type ProductNode,
  type Snapshot,
  type Step,
} from '../domain/basket.ts'
import { effectsOf, isReached, isSameBasket, samePrices } from '../domain/basketHistory.ts'
import { AFRESH, openingState, type BasketState, type LeftOut } from '../domain/basketState.ts'
import { shownOf } from '../domain/basketShown.ts'
import { createStore } from '../lib/store.ts'
import type { Basket, BasketPlaces } from './basketPlaces.ts'
import { fill, resolveAct } from './basketReplay.ts'
import { readBasket, sendAct } from './basketSnapshot.ts'
import { takeBack } from './basketTakeBack.ts'
import { isBasketGone, isRefused } from './basketTrouble.ts'

type Task =
  /** `isSent`: KPN got it, the snapshot after it is missing. `session`: whose ids are in it. */
  | { readonly kind: 'act'; readonly act: BasketAct; readonly session: string | null; isSent: boolean }
  | { readonly kind: 'undo' | 'look' }

type Undone = Pick<Task & { kind: 'act' }, 'act' | 'session'>

interface Restoring {
  readonly because: NonNullable<BasketState['restored']> | 'open'
  readonly acts: readonly BasketAct[]
  readonly seen: Prices | null
}

/** Opens a basket, does again what is remembered of it, and keeps it in step with KPN. */
export function createBasket(way: BasketWay, { load, keep, forget, claim, insist }: BasketPlaces = {}): Basket {
  const store = createStore<BasketState>(openingState(way))
  const queue: Task[] = []
  let undone: Undone[] = []
  /** Whether everything is to be done (again), and what; not known before the draft was read. */
  let isToRestore = true
  let restoring: Restoring | undefined
  let answerQuestion: ((id: string | null) => void) | undefined
  let isBusy = false
  /** The snapshot after a refusal did not come. */
  let isStale = false
  let isClosed = false
  let hasDraft = false
  let nextKey = 1

  const queued = () => queue.flatMap((task) => (task.kind === 'act' ? [task.act] : []))

  function patch(change: Partial<BasketState>) {
    if (isClosed) return
    const state = { ...store.get(), ...change }
    store.set({ ...state, ...shownOf(state, queue), canRedo: undone.length > 0 })
  }
  const changed = () => {
    const { steps, now, form } = store.get()
    const acts = [...steps.map(({ act }) => act), ...queued()].map(withoutSecret)
    // a basket that was only looked at leaves no draft
    hasDraft ||= acts.length > 0 || Object.keys(form).length > 0
    if (hasDraft && !isClosed) keep?.({ acts, seen: now?.total ?? null, form })
  }

  const leave = (act: BasketAct, left: LeftOut) => ({ key: nextKey++, act: withoutSecret(act), left })
  const leaveAct = (act: BasketAct, left: LeftOut) => patch({ leftOut: [...store.get().leftOut, leave(act, left)] })

  const ask = (act: BasketAct, candidates: readonly ProductNode[], at = 1, total = 1) =>
    new Promise<string | null>((resolve) => {
      answerQuestion = resolve
      patch({ question: { act, at, total, candidates } })
    })

  /** What a draft remembers; its acts are another session's. */
  async function remembered(): Promise<Restoring> {
    const memory = await load?.()
    if (!memory) return { because: 'open', acts: [], seen: null }
    hasDraft = true
    patch({ form: memory.form })
    return { because: memory.acts.length > 0 ? 'draft' : 'open', acts: memory.acts, seen: memory.seen }
  }

  /** Opens (or, for an undo, starts over) and does everything again. */
  async function restore(): Promise<void> {
    patch({ ...AFRESH, at: 'opening' })
    let wanted: Restoring | undefined
    try {
      wanted = restoring ??= await remembered()
      await again(wanted)
      restoring = undefined
      isToRestore = false
      changed()
    } catch (failure) {
      // a session that is gone has nothing that could be started over
      if (wanted?.because === 'undo' && isBasketGone(failure)) restoring = { ...wanted, because: 'expired' }
      else patch({ ...AFRESH, at: 'failed', failure })
    }
  }

  async function again({ because, acts: wanted, seen: expected }: Restoring): Promise<void> {
    const told = (done: number) => patch({ progress: { done, total: wanted.length } })
    if (wanted.length > 0) told(0)
    const { sessionId, first, now, steps, leftOut } = await fill(
      way,
      because === 'undo' ? store.get().sessionId : null,
      {
        acts: wanted,
        ask: (act, candidates, at) => ask(act, candidates, at, wanted.length),
        told,
      },
    )
    const left = leftOut.map((one) => leave(one.act, one.left))
    const differs = left.length > 0 || (expected !== null && !samePrices(expected, now.total))
    const why = because === 'open' ? null : because
    const review = why && differs ? { because: why, before: expected, after: now.total, leftOut: left } : null
    patch({ ...AFRESH, at: 'open', sessionId, first, now, read: null, steps, review, restored: differs ? null : why })
  }

  function beginAgain(from: Restoring) {
    restoring = from
    isToRestore = true
  }
  const reopen = () => {
    const { steps, now } = store.get()
    beginAgain({ because: 'expired', acts: steps.map(({ act }) => act), seen: now?.total ?? null })
  }

  /** KPN is not to be had, or has forgotten the basket. */
  function stop(failure: unknown, act: BasketAct | null) {
    if (isBasketGone(failure)) reopen()
    else patch({ trouble: { failure, act } })
  }

  const readSince = (before: Snapshot, after: Snapshot): Pick<BasketState, 'now' | 'read'> => ({
    now: after,
    read: { at: new Date().toISOString(), isSame: samePrices(before.total, after.total) },
  })

  function take(act: BasketAct, before: Snapshot, after: Snapshot) {
    // KPN has it: nobody here needs a secret any more
    const step: Step = { act: withoutSecret(act), before, after, effects: effectsOf(before, after, act) }
    patch({ ...readSince(before, after), steps: [...store.get().steps, step] })
    changed()
  }

  async function doAct(task: Task & { kind: 'act' }, sessionId: string, before: Snapshot): Promise<void> {
    let { act } = task
    try {
      if (!task.isSent) {
        const isForeign = task.session !== sessionId
        const resolved = await resolveAct(act, before, { sessionId, isForeign, ask })
        patch({ question: null })
        if ('left' in resolved) {
          queue.shift()
          leaveAct(act, resolved.left)
          changed()
          return
        }
        act = resolved.act
        // KPN did it by itself in the meantime
        if ((act.kind === 'put' || act.kind === 'remove') && isReached(act, before, before)) {
          queue.shift()
          patch({})
          return
        }
        await sendAct(sessionId, act)
        task.isSent = true
      }
      const after = await readBasket(sessionId, before)
      queue.shift()
      take(act, before, after)
    } catch (failure) {
      if (isRefused(failure) && !isBasketGone(failure)) {
        queue.shift()
        leaveAct(act, { why: 'refused', failure })
        await lookAgain(sessionId, before)
      } else if (task.isSent || isBasketGone(failure)) {
        task.isSent &&= !isBasketGone(failure)
        stop(failure, act)
      } else await afterTrouble(failure, task, act, { sessionId, before })
    }
  }

  /** Nobody knows whether the act was done: the snapshot tells. */
  async function afterTrouble(
    failure: unknown,
    task: Task & { kind: 'act' },
    act: BasketAct,
    { sessionId, before }: { readonly sessionId: string; readonly before: Snapshot },
  ): Promise<void> {
    try {
      const after = await readBasket(sessionId, before)
      if (isReached(act, before, after)) {
        queue.shift()
        take(act, before, after)
        return
      }
      patch({ now: after, trouble: { failure, act: task.act } })
    } catch (second) {
      stop(isBasketGone(second) ? second : failure, task.act)
    }
  }

  async function lookAgain(sessionId: string, before: Snapshot): Promise<void> {
    try {
      patch({ now: await readBasket(sessionId, before) })
      isStale = false
    } catch (failure) {
      isStale = !isBasketGone(failure)
      stop(failure, null)
    }
  }

  async function doLook(sessionId: string, before: Snapshot): Promise<void> {
    try {
      const after = await readBasket(sessionId, before)
      queue.shift()
      const isSame = isSameBasket(before, after)
      const review = { because: 'look', before: before.total, after: after.total, leftOut: [] } as const
      patch({ ...readSince(before, after), ...(!isSame && { review, restored: null }) })
      if (!isSame) changed()
    } catch (failure) {
      // opened again, it is read again
      if (isBasketGone(failure)) queue.shift()
      stop(failure, null)
    }
  }

  async function doUndo(sessionId: string, now: Snapshot): Promise<void> {
    const { steps } = store.get()
    const step = steps.at(-1)
    if (!step) {
      queue.shift()
      patch({})
      return
    }
    const rest = steps.slice(0, -1)
    const came = await takeBack(sessionId, step, now)
    if (came.is === 'gone') {
      reopen()
      return
    }
    queue.shift()
    undone.push({ act: step.act, session: sessionId })
    if (came.is === 'back') {
      patch({ ...readSince(now, came.after), steps: rest })
      changed()
    } else beginAgain({ because: 'undo', acts: rest.map(({ act }) => act), seen: step.before.total })
  }

  async function work(): Promise<void> {
    if (isBusy) return
    isBusy = true
    try {
      for (;;) {
        const { at, trouble, review, sessionId, now } = store.get()
        if (isToRestore && at !== 'failed' && at !== 'ended') {
          await restore()
          continue
        }
        const task = queue[0]
        if (at !== 'open' || trouble || review || sessionId === null || !now) return
        if (isStale) {
          await lookAgain(sessionId, now)
          continue
        }
        if (!task) return
        if (task.kind === 'act') await doAct(task, sessionId, now)
        else if (task.kind === 'look') await doLook(sessionId, now)
        else await doUndo(sessionId, now)
      }
    } finally {
      isBusy = false
    }
  }

  function enqueue(task: Task, but: Partial<BasketState> = {}) {
    if (store.get().at === 'ended') return
    queue.push(task)
    patch({ restored: null, ...but })
    changed()
    void work()
  }

  const actTask = (act: BasketAct): Task => ({ kind: 'act', act, session: store.get().sessionId, isSent: false })
  const isUnder = (task: Task) => isBusy && queue[0] === task

  function stopWork() {
    queue.splice(0)
    undone = []
    patch({ ...AFRESH, at: 'ended' })
    isClosed = true
  }

  void work()

  return {
    state: store,
    press(act) {
      if (!act) return
      undone = []
      const isSame = (one: BasketAct) => act.kind === 'answer' && one.kind === 'answer' && one.name === act.name
      enqueue(actTask(act), { leftOut: store.get().leftOut.filter((one) => !isSame(one.act)) })
    },
    undo() {
      const last = queue.at(-1)
      if (last?.kind === 'act' && !isUnder(last) && !last.isSent) {
        queue.pop()
        if (!isSecretAct(last.act)) undone.push(last)
        patch({})
        changed()
      } else if (store.get().canUndo) enqueue({ kind: 'undo' })
    },
    redo() {
      const last = undone.pop()
      if (last) enqueue({ kind: 'act', act: last.act, session: last.session, isSent: false })
    },
    retry() {
      if (store.get().at === 'failed') patch({ at: 'opening', failure: null })
      patch({ trouble: null })
      void work()
    },
    leaveOut() {
      const { trouble } = store.get()
      const [head] = queue
      if (!trouble) return
      if (head?.kind === 'act' && !head.isSent && trouble.act) queue.shift()
      patch({ trouble: null })
      changed()
      void work()
    },
    choose(id) {
      const answer = answerQuestion
      answerQuestion = undefined
      patch({ question: null })
      answer?.(id)
    },
    reopen() {
      if (store.get().at !== 'open') return
      reopen()
      void work()
    },
    look() {
      if (store.get().at !== 'open' || queue.some(({ kind }) => kind === 'look')) return
      queue.push({ kind: 'look' })
      patch({})
      void work()
    },
    async claim() {
      // also what was only looked at: from now on it is somebody's work
      hasDraft = true
      changed()
      await claim?.()
    },
    takeOther() {
      queue.splice(0)
      undone = []
      restoring = undefined
      hasDraft = false
      patch({ trouble: null, review: null, leftOut: [], form: {} })
      isToRestore = true
      void work()
    },
    keepOwn: () => insist?.(),
    accept() {
      patch({ review: null })
      void work()
    },
    putAway: (key) => patch({ leftOut: key === undefined ? [] : store.get().leftOut.filter((one) => one.key !== key) }),
    keepForm(form) {
      patch({ form })
      changed()
    },
    end() {
      stopWork()
      forget?.()
    },
    close: stopWork,
    noteDraft: (draft) => patch({ draft }),
  }
}
