import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * From the second start on Node reads what it has compiled before: half the time, 20 MB less. A folder that cannot be
 * written changes nothing. Helps only what is imported after it was called; `NODE_COMPILE_CACHE`, set from outside, helps
 * all and saves another 20 MB: what takes the types out of a source is then not even loaded.
 */
export const keepCompiled = () =>
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/vloot', import.meta.url)))
