import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keepCompiled } from './keepCompiled.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
keepCompiled()
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

/** Builds the web when it is not built, or is older than what it is built from. Throws when it cannot be built. */
function buildWhenNeeded(): void {
  const built = join(ROOT, 'web/dist/index.html')
  const isFresh = existsSync(built) && SOURCES.every((place) => changedAt(join(ROOT, place)) <= statSync(built).mtimeMs)
  if (isFresh) return
  console.log('Building the web, once ...')
  // in a process of its own: what it takes to build would stay in the portal's memory, 100 MB of it
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) throw new Error('the web cannot be built')
}

/** What `npm start` runs: the production door when there is an upstream to talk to, else the sandbox. */
try {
  const { sandbox } = readConfig(process.env)
  buildWhenNeeded()
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
