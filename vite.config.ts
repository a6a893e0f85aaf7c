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
  },
})
