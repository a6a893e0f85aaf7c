import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { installBrowser } from './browser.ts'

/**
 * `npm test`: every check and every test, the browser's included, and one closing line with the totals.
 * Goes on after a failure, so that one run tells everything that is wrong.
 */
const RESULTS = 'e2e/results'
/** Nobody looks on and presses again here; the reports name whatever was right at the second try only. */
const SECOND_TRIES = '1'

interface Tally {
  passed: number
  failed: number
  skipped: number
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 }
const failures: string[] = []

const run = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, FORCE_COLOR: '0' } }).status === 0

function count(name: string, ok: boolean, tally: Tally | undefined) {
  // a runner that died without a report, or failed beside its tests, is one failure
  const counted = tally ?? { passed: 0, failed: 0, skipped: 0 }
  if (!ok && counted.failed === 0) counted.failed = 1
  if (ok && counted.passed === 0) counted.failed += 1
  total.passed += counted.passed
  total.failed += counted.failed
  total.skipped += counted.skipped
  if (counted.failed > 0) failures.push(name)
}

function readReport<T>(file: string, tally: (report: T) => Tally): Tally | undefined {
  try {
    return tally(JSON.parse(readFileSync(`${RESULTS}/${file}`, 'utf8')) as T)
  } catch {
    return undefined
  }
}

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

for (const check of ['types', 'lint', 'format', 'rooms', 'dead']) {
  const ok = run('npm', ['run', '--silent', `check:${check}`])
  count(`check:${check}`, ok, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
}
const unit = run('vitest', [
  'run',
  `--retry=${SECOND_TRIES}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}/vitest.json`,
])
count(
  'vitest',
  unit,
  readReport('vitest.json', (report: VitestReport) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  })),
)

installBrowser()
const built = run('npm', ['run', '--silent', 'build'])
count('build', built, { passed: built ? 1 : 0, failed: built ? 0 : 1, skipped: 0 })
const isDemoBuilt = run('npm', ['run', '--silent', 'demo:build'])
count('demo:build', isDemoBuilt, { passed: isDemoBuilt ? 1 : 0, failed: isDemoBuilt ? 0 : 1, skipped: 0 })

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}
const journeys =
  built && run('playwright', ['test', '--config', 'e2e/playwright.config.ts', `--retries=${SECOND_TRIES}`])
count(
  'playwright',
  journeys,
  readReport('playwright.json', ({ stats }: PlaywrightReport) => ({
    // what was right at the second try is named as flaky in the list above
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  })),
)

if (!process.env.TEST_DATABASE_URL) console.log('\nPostgreSQL was left out: TEST_DATABASE_URL names no server')
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 ? 0 : 1)
