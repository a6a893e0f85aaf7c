import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../browser.ts'
import { startPortal } from '../portal.ts'
import { signInByCookie } from '../signInByCookie.ts'
import { type Figure, median } from './figures.ts'

const NODES = 2_000
const TICKS = 15
/** Ms: one frame at 60 a second. */
const FRAME = 1000 / 60
/** KPN's example person, to whom the sandbox gives a contract. */
const JULIA = 1234567

/**
 * Ticks the box at a place among those in sight; ms of work from the press until it is painted: the press itself, and
 * the frame that shows it (waiting for the screen's next beat is nobody's work). `NaN` when that frame does not show it.
 */
const ticked = (page: Page, at: number) =>
  page.evaluate(async (place) => {
    const box = document.querySelectorAll<HTMLInputElement>('tr[aria-level="3"] input[type=checkbox]')[place]!
    const label = box.getAttribute('aria-label')
    const was = box.checked
    const start = performance.now()
    box.click()
    const pressed = performance.now() - start
    const begun = await new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())))
    const now = document.querySelector<HTMLInputElement>(`tr input[aria-label="${label}"]`)
    const isShown = now?.checked === !was
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve())
      port1.start()
      port2.postMessage(0)
    })
    return isShown ? pressed + performance.now() - begun : Number.NaN
  }, at)

/** Ticks in a product tree of 2,000 nodes, in a browser, against a whole portal whose upstream is the sandbox. */
export async function benchBasket(): Promise<Figure[]> {
  const portal = await startPortal()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  const works: number[] = []
  try {
    const body = JSON.stringify({ nodes: NODES })
    const headers = { 'content-type': 'application/json' }
    await fetch(`${portal.origin}/__sandbox/basket/big`, { method: 'POST', headers, body })
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
    await signInByCookie(context, portal.origin, 'manager')
    // gone on with, so that the large subscription is there
    const act = { kind: 'put', path: ['Groot testabonnement'], amount: 1 }
    const draft = { kind: 'basket', title: 'bench', data: { version: 1, acts: [act], seen: null, form: {} } }
    await context.request.put(`${portal.origin}/api/drafts/basket-new-${JULIA}`, {
      headers: { 'X-CSRF': '1', Origin: portal.origin },
      data: draft,
    })
    const page = await context.newPage()
    await page.goto(`${portal.origin}/basket/new/${JULIA}`)
    await page.locator('tr[aria-level="3"] input[type=checkbox]').first().waitFor({ timeout: 15_000 })
    for (let tick = 0; tick < TICKS; tick += 1) {
      const answered = page.waitForResponse(
        (response) => response.request().method() === 'GET' && response.url().includes('/contracting/basket?'),
      )
      works.push(await ticked(page, tick % 5))
      // the next tick begins when this one was answered and drawn: its work is not the next one's
      await answered
      await page.waitForTimeout(150)
    }
    await context.close()
  } finally {
    await browser.close()
    await portal.stop()
  }
  const work = median(works)
  return [
    {
      what: `basket: a tick in a tree of ${NODES.toLocaleString('en-GB')} products until it is painted (ms)`,
      measured: `${work.toFixed(1)} (most ${Math.max(...works).toFixed(1)})`,
      promised: `at most ${FRAME.toFixed(1)}, one frame`,
      kept: work <= FRAME,
    },
  ]
}
