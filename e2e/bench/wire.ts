import { chromium } from '@playwright/test'
import { findBrowser } from '../browser.ts'
import { signInByCookie } from '../signInByCookie.ts'
import { startPortal } from '../portal.ts'
import type { Figure } from './figures.ts'

const PROMISED_KB = 230

/** JavaScript over the wire (compressed bytes, 1 kB = 1,000 bytes) from an empty cache until the first tree row paints. */
export async function benchWire(): Promise<Figure[]> {
  const portal = await startPortal()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const context = await browser.newContext({
      locale: 'nl-NL',
      // gzip, as promised, though the portal also speaks Brotli
      extraHTTPHeaders: { 'accept-encoding': 'gzip' },
    })
    await signInByCookie(context, portal.origin, 'manager')
    const page = await context.newPage()
    // the page's own clock: what is fetched after the row stands there is not waited for
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('[role=treeitem]')) return
        seen.disconnect()
        requestAnimationFrame(() => performance.mark('first-row'))
      })
      seen.observe(document, { childList: true, subtree: true })
    })
    await page.goto(`${portal.origin}/people`)
    await page.getByRole('treeitem').first().waitFor()
    const bytes = await page.evaluate(async () => {
      while (performance.getEntriesByName('first-row').length === 0) await new Promise(requestAnimationFrame)
      const painted = performance.getEntriesByName('first-row')[0]!.startTime
      const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      return fetched
        .filter(({ name, responseEnd }) => new URL(name).pathname.endsWith('.js') && responseEnd <= painted)
        .reduce((sum, { transferSize }) => sum + transferSize, 0)
    })
    const kilobytes = bytes / 1_000
    return [
      {
        what: 'first screen: JavaScript over the wire until the first tree row',
        measured: `${kilobytes.toFixed(1)} kB`,
        promised: `at most ${PROMISED_KB} kB`,
        kept: kilobytes > 0 && kilobytes <= PROMISED_KB,
      },
    ]
  } finally {
    await browser.close()
    await portal.stop()
  }
}
