import type { Page } from '@playwright/test'

/** kB (of 1,000 bytes, gzipped) of JavaScript that may be fetched until the first row of the tree paints. */
export const FIRST_ROW_KB = 230

/**
 * Opens the tree of people with an empty cache and says how many kB of JavaScript (compressed, headers included) came
 * until its first row painted. The context has to ask for gzip: the portal also speaks Brotli.
 */
export async function scriptsUntilFirstRow(page: Page, origin: string): Promise<number> {
  // the page's own clock: what is fetched after the row stands there is not waited for
  await page.addInitScript(() => {
    // a row with a node: the one that stands for the first page is there before the data
    const seen = new MutationObserver(() => {
      if (!document.querySelector('[role=treeitem][data-key^=n]')) return
      seen.disconnect()
      requestAnimationFrame(() => performance.mark('first-row'))
    })
    seen.observe(document, { childList: true, subtree: true })
  })
  await page.goto(`${origin}/people`)
  await page.getByRole('treeitem').first().waitFor()
  const bytes = await page.evaluate(async () => {
    while (performance.getEntriesByName('first-row').length === 0) await new Promise(requestAnimationFrame)
    const painted = performance.getEntriesByName('first-row')[0]!.startTime
    const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return fetched
      .filter(({ name, responseEnd }) => new URL(name).pathname.endsWith('.js') && responseEnd <= painted)
      .reduce((sum, { transferSize }) => sum + transferSize, 0)
  })
  return bytes / 1_000
}
