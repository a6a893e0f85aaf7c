import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Two kinds of tests: `node` (contract, server, mocks, pure rules) and `web` (screens through the network, in jsdom). */
export default defineConfig({
  test: {
    // by itself it leaves one core to others, which on a machine of two halves the speed
    maxWorkers: '100%',
    // modules are loaded once per worker and not once per file: a third of all time; what lives outside a test is put
    // back by whoever changes it (see web/testing)
    isolate: false,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['{server,mocks,e2e,web}/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'web',
          environment: 'jsdom',
          include: ['web/**/*.test.tsx'],
          setupFiles: ['web/testing/setup.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
