import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi, type MockInstance } from 'vitest'
import { network } from './network.ts'
import { fillGaps } from './screen.ts'

// a busy machine is slow to the first answer; what is right does not wait for it
// and what is not there is named; a drawing of the whole page at every look costs an eighth of all time
configure({
  asyncUtilTimeout: 15_000,
  getElementError: (message) => Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' }),
})

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
  // each page has style sheets of its own; what earlier ones left would be gone through at every look
  for (const sheet of document.head.querySelectorAll('style[data-emotion^=vloot]')) sheet.remove()
  network.resetHandlers()
  localStorage.clear()
  const said = complaints.mock.calls.map((words) => words.map(String).join(' '))
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  // not where it is called: React and promises would swallow what is thrown there
  if (said.length > 0) throw new Error(`console.error was called:\n${said.join('\n')}`)
})

afterAll(() => network.close())
