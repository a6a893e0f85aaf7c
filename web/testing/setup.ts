import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi, type MockInstance } from 'vitest'
import { network } from './network.ts'
import { fillGaps } from './screen.ts'

// a busy machine is slow to the first answer; what is right does not wait for it
configure({ asyncUtilTimeout: 15_000 })

/** Before every component test: a network that refuses what nobody mocked, and a console that may not complain. */
beforeAll(() => {
  fillGaps()
  network.listen({ onUnhandledFrame: 'error' })
})

let complaints: MockInstance<typeof console.error>

beforeEach(() => {
  complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  cleanup()
  network.resetHandlers()
  localStorage.clear()
  const said = complaints.mock.calls.map((words) => words.map(String).join(' '))
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  // not where it is called: React and promises would swallow what is thrown there
  if (said.length > 0) throw new Error(`console.error was called:\n${said.join('\n')}`)
})

afterAll(() => network.close())
