import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Debian's Chromium without the windows that nobody sees: a journey takes three quarters of the time. */
const HEADLESS = 'chromium-headless-shell'
const SYSTEM = [HEADLESS, 'chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`)

/** The Chromium to test with: Playwright's own, else the system's; `undefined` when there is none. */
export const findBrowser = (): string | undefined =>
  [chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path))

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0
const installPackage = (name: string) => run('apt-get', ['install', '-y', '--no-install-recommends', name])

/**
 * Makes sure that there is a Chromium: what is there, else Playwright's installer, else Debian's package.
 * Throws with the remedy when all three fail.
 */
export function installBrowser(): string {
  const ways: (() => boolean)[] = [
    () => true,
    () => run('npx', ['playwright', 'install', 'chromium']),
    // the second is a help and no need: older Debians lack it
    () => run('apt-get', ['update']) && installPackage('chromium') && (installPackage(HEADLESS) || true),
  ]
  for (const way of ways) {
    const found = way() && findBrowser()
    if (found) return found
  }
  throw new Error('No Chromium found or installable. Install one (Debian: apt-get install chromium) and try again.')
}
