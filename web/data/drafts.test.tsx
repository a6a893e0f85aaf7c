import { getResponse } from 'msw'
import { http, HttpResponse } from 'msw/http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mockPortal } from '../../mocks/portalNode.ts'
import type { DraftState } from '../domain/basketState.ts'
import { network } from '../testing/network.ts'
import { DraftElsewhereError, keepDraft } from './drafts.ts'

let told: DraftState[]
let portal: ReturnType<typeof mockPortal>

beforeEach(() => {
  told = []
  portal = mockPortal({ signedInAs: 'manager' })
  network.use(...portal.handlers)
})
afterEach(() => vi.useRealTimers())

const keeper = () => keepDraft('basket-new-1', 'basket', (state) => void told.push(state))
/** What is kept, as another window reads it. */
const readDraft = async (id: string) => keepDraft(id, 'basket', () => undefined).read()
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

test('of two windows the second is told, writes nothing over the first, and may neither order', async () => {
  const one = keeper()
  one.keep(content(1))
  await one.flush()
  const heard: DraftState[] = []
  const other = keepDraft('basket-new-1', 'basket', (state) => void heard.push(state))
  expect(await other.read()).toEqual({ count: 1 })

  one.keep(content(2))
  await one.flush()
  other.keep(content(3))
  await other.flush()
  expect(heard.at(-1)?.at).toBe('changed')
  expect(await readDraft('basket-new-1')).toEqual({ count: 2 })
  await one.claim()
  await expect(other.claim()).rejects.toThrow(DraftElsewhereError)

  // whose counts the person says: this one's
  await other.insist()
  expect(heard.at(-1)?.at).toBe('saved')
  expect(await readDraft('basket-new-1')).toEqual({ count: 3 })
  await expect(one.claim()).rejects.toThrow(DraftElsewhereError)
  // or the other's
  expect(await one.read()).toEqual({ count: 3 })
  await one.claim()
  await one.forget()
  await expect(other.claim()).rejects.toThrow(DraftElsewhereError)
  expect(heard.at(-1)?.at).toBe('gone')
  expect(await readDraft('basket-new-1')).toBeUndefined()
  other.stop()
})

test('a window that is turned to again looks whether another went on', async () => {
  const one = keeper()
  one.keep(content(1))
  await one.flush()
  const other = keepDraft('basket-new-1', 'basket', () => undefined)
  await other.read()
  other.keep(content(2))
  await other.flush()
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(() => expect(told.at(-1)?.at).toBe('changed'))
  one.stop()
  other.stop()
})

test('what was kept though nobody heard so is no other window’s', async () => {
  const one = keeper()
  one.keep(content(1))
  await one.flush()
  network.use(
    http.put(
      '*/api/drafts/*',
      async ({ request }) => {
        await getResponse(portal.handlers, request)
        return HttpResponse.error()
      },
      { once: true },
    ),
  )
  one.keep(content(2))
  await one.flush()
  expect(told.at(-1)?.at).toBe('failed')
  one.keep(content(3))
  await one.flush()
  await vi.waitFor(async () => expect(await readDraft('basket-new-1')).toEqual({ count: 3 }))
  expect(told.at(-1)?.at).toBe('saved')
  one.stop()
})
