import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { network } from './network.ts'

/** Before every component test: a network that refuses what nobody mocked, and a console that may not complain. */
beforeAll(() => network.listen({ onUnhandledFrame: 'error' }))

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...told: unknown[]) => {
    throw new Error(`console.error: ${told.map(String).join(' ')}`)
  })
})

afterEach(() => {
  cleanup()
  network.resetHandlers()
  localStorage.clear()
  vi.restoreAllMocks()
})

afterAll(() => network.close())
