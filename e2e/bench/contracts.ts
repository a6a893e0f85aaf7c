import { chromium, type CDPSession, type Page } from '@playwright/test'
import { findBrowser } from '../browser.ts'
import { startPortal } from '../portal.ts'
import { sandboxOf } from '../sandboxControl.ts'
import { signInByCookie } from '../signInByCookie.ts'
import { type Figure, median } from './figures.ts'

const ROUNDS = 5
const FLEET = 100_000
const FRAMES = 120
/** The sandbox sorts and filters 100,000 rows itself when it is asked, as KPN would: these are with its part. */
const PROMISED = { first: 1_000, sort: 1_500, filter: 1_500, frame: 50, work: 8, requests: 6, underWay: 2 }

/** Ms from a press until the rows that belong to it are painted; the press and the look are the page's own. */
const timed = (page: Page, press: string, isThere: string) =>
  page.evaluate(
    async ([button, there]) => {
      const start = performance.now()
      document.querySelector<HTMLElement>(button!)!.click()
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      // the old rows have to go first
      await frame()
      while (document.querySelector('tbody tr.waiting') || !document.querySelector(there!)) await frame()
      await frame()
      return performance.now() - start
    },
    [press, isThere],
  )

/** Drags the scroll bar from top to bottom and back in 120 frames: the longest frame, ms. */
const dragged = (page: Page) =>
  page.evaluate(async (frames) => {
    const box = document.querySelector('table')!.parentElement!
    const end = box.scrollHeight - box.clientHeight
    let longest = 0
    let before = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    for (let step = 0; step <= frames; step += 1) {
      box.scrollTop = end * (1 - Math.abs(1 - (step * 2) / frames))
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      longest = Math.max(longest, now - before)
      before = now
    }
    return longest
  }, FRAMES)

/** Ms that the page itself was at work since it was opened: on a busy machine the only figure that says something. */
async function workOf(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000
}

const A_ROW = 'tbody tr[aria-selected] td.number a'

/** The list of 100,000 contracts in a browser, against a whole portal whose upstream is the sandbox: middle of five. */
export async function benchContracts(): Promise<Figure[]> {
  const portal = await startPortal({ env: { FLEET_SIZE: String(FLEET) } })
  const sandbox = sandboxOf(portal.origin)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  const runs: Record<keyof typeof PROMISED, number[]> = {
    first: [],
    sort: [],
    filter: [],
    frame: [],
    work: [],
    requests: [],
    underWay: [],
  }
  const asked = async () => (await sandbox.state()).counts['msm contractList'] ?? 0
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
      await signInByCookie(context, portal.origin, 'viewer')
      const page = await context.newPage()
      let open = 0
      let most = 0
      page.on('request', (request) => {
        if (request.url().includes('/contract/all')) most = Math.max(most, (open += 1))
      })
      const closed = (request: { url(): string }) => {
        if (request.url().includes('/contract/all')) open -= 1
      }
      page.on('requestfinished', closed)
      page.on('requestfailed', closed)
      await page.goto(`${portal.origin}/people`)
      await page.getByRole('treeitem').first().waitFor()

      runs.first.push(await timed(page, 'nav a[href$="/contracts"]', A_ROW))
      await page.waitForLoadState('networkidle')
      const before = await asked()
      const client = await context.newCDPSession(page)
      await client.send('Performance.enable', { timeDomain: 'threadTicks' })
      const idle = await workOf(client)
      runs.frame.push(await dragged(page))
      runs.work.push(((await workOf(client)) - idle) / FRAMES)
      await page.waitForLoadState('networkidle')
      runs.requests.push((await asked()) - before)
      runs.sort.push(await timed(page, 'th.name button', 'th.name[aria-sort=ascending]'))
      await page.waitForLoadState('networkidle')
      runs.filter.push(await timed(page, '[role=group] button[aria-pressed=false]', '[aria-pressed=true]'))
      await page.waitForLoadState('networkidle')
      runs.underWay.push(most)
      await context.close()
    }
  } finally {
    await browser.close()
    await portal.stop()
  }
  const words: Record<keyof typeof PROMISED, string> = {
    first: 'contracts: 100,000 of them, press to first rows painted (ms)',
    sort: 'contracts: sorted by name, the sandbox’s own sorting included (ms)',
    filter: 'contracts: one category, the sandbox’s own filtering included (ms)',
    frame: 'contracts: longest frame while the scroll bar is dragged through all and back (ms)',
    work: 'contracts: processor time of the page per frame of that drag (ms)',
    requests: 'contracts: requests that this drag made',
    underWay: 'contracts: most requests under way at once',
  }
  return (Object.keys(PROMISED) as (keyof typeof PROMISED)[]).map((what) => {
    const measured = median(runs[what])
    return {
      what: words[what],
      measured: measured.toFixed(0),
      promised: `at most ${PROMISED[what]}`,
      kept: measured <= PROMISED[what],
    }
  })
}
