import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The Chromium to test with: Playwright's own, else the system's; `undefined` when there is none. */
export const findBrowser = (): string | undefined =>
  [chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path))

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0

/**
 * Makes sure that there is a Chromium: what is there, else Playwright's installer, else Debian's package.
 * Throws with the remedy when all three fail.
 */
export function installBrowser(): string {
  const ways: (() => boolean)[] = [
    () => true,
    () => run('npx', ['playwright', 'install', 'chromium']),
    () => run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']),
  ]
  for (const way of ways) {
    const found = way() && findBrowser()
    if (found) return found
  }
  throw new Error('No Chromium found or installable. Install one (Debian: apt-get install chromium) and try again.')
}
