import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The web build: `web/` in, `web/dist` out. The dev server runs behind the portal's own server (`npm run dev`). */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    // inlined assets would need `data:` in the content security policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // all that every screen starts with as one file: twelve small ones compress worse and each has headers of its own
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    // its size is held by e2e/specs/firstScreen.spec.ts, as it goes over the wire
    chunkSizeWarningLimit: 1_000,
  },
})
