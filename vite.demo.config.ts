import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig } from 'vite'

/**
 * The static demo: the same web with a worker that answers in the page, in a folder of its own. Every address in it is
 * relative, so that it runs from any folder of any file server.
 */
export default defineConfig({
  root: 'web/demo',
  base: './',
  publicDir: '../public',
  // the worker's script comes out of the package, never out of the repository
  plugins: [react(), msw({ mode: 'worker-only' })],
  build: {
    outDir: '../dist-demo',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
  },
  preview: { host: 'localhost', port: 4610 },
})
