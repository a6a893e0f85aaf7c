import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mockPortal } from '../../mocks/portalNode.ts'
import type { DraftState } from '../domain/basketState.ts'
import { network } from '../testing/network.ts'
import { keepDraft, readDraft } from './drafts.ts'

let told: DraftState[]
let portal: ReturnType<typeof mockPortal>

beforeEach(() => {
  told = []
  portal = mockPortal({ signedInAs: 'manager' })
  network.use(...portal.handlers)
})
afterEach(() => vi.useRealTimers())

const keeper = () => keepDraft('basket-new-1', 'basket', (state) => void told.push(state))
const content = (count: number) => () => ({ title: 'Julia', data: { count } })

test('what was changed last is kept, once, and it is told when', async () => {
  const draft = keeper()
  for (const count of [1, 2, 3]) draft.keep(content(count))
  expect(told.at(-1)).toEqual({ at: 'saving', savedAt: null })
  await draft.flush()
  expect(await readDraft('basket-new-1')).toEqual({ count: 3 })
  expect(told.at(-1)).toEqual({ at: 'saved', savedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) })
  await draft.forget()
  expect(await readDraft('basket-new-1')).toBeUndefined()
  draft.keep(content(4))
  await draft.flush()
  expect(await readDraft('basket-new-1')).toBeUndefined()
})

test('what could not be kept is tried again by itself', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const draft = keeper()
  portal.signOut()
  draft.keep(content(1))
  await draft.flush()
  expect(told.at(-1)).toEqual({ at: 'failed', savedAt: null })
  portal.signIn('manager')
  await vi.advanceTimersByTimeAsync(3_000)
  vi.useRealTimers()
  await vi.waitFor(() => expect(told.at(-1)?.at).toBe('saved'))
  expect(await readDraft('basket-new-1')).toEqual({ count: 1 })
  draft.stop()
})
