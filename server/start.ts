import { existsSync, readdirSync, statSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
// from the second start on Node reads what it has compiled before: half the time, 20 MB less; a folder that cannot be
// written changes nothing. Everything of ours is imported after this line, for it helps only those
enableCompileCache(join(ROOT, 'node_modules/.cache/vloot'))
const { ConfigError, readConfig } = await import('./config.ts')
const { runDoor } = await import('./http/door.ts')

const SOURCES = ['web', 'server/contract', 'vite.config.ts', 'package-lock.json']

/** When the newest file at or below a place was changed, ms since 1970; what is built does not count. */
function changedAt(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const below = readdirSync(place).filter((name) => name !== 'dist')
  return Math.max(0, ...below.map((name) => changedAt(join(place, name))))
}

/** Builds the web when it is not built, or is older than what it is built from. */
async function buildWhenNeeded(): Promise<void> {
  const built = join(ROOT, 'web/dist/index.html')
  const isFresh = existsSync(built) && SOURCES.every((place) => changedAt(join(ROOT, place)) <= statSync(built).mtimeMs)
  if (isFresh) return
  console.log('Building the web, once ...')
  const { build } = await import('vite')
  await build({ root: join(ROOT, 'web'), configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' })
}

/** What `npm start` runs: the production door when there is an upstream to talk to, else the sandbox. */
try {
  const { sandbox } = readConfig(process.env)
  await buildWhenNeeded()
  if (sandbox) {
    const { openSandbox, SANDBOX_LINES } = await import('./sandbox.ts')
    await runDoor(() => openSandbox(), SANDBOX_LINES)
  } else {
    await import('./main.ts')
  }
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
