import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const COLOURS = ['color-contrast', 'link-in-text-block']

/** Px: at 768 and below the shell is another one; 320 is also what a window of 1280 leaves at 400 %. */
const WIDTHS = [768, 390, 320]

/** axe finds nothing in what is on the page now, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // without motion: a colour on its way from one theme to the other has no contrast of its own
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page })
    // a theme changes colours and nothing else
    const { violations } = await (colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOURS)).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
    expect(found, `in ${colorScheme}`).toEqual([])
  }
}

/** Nothing scrolls sideways: neither the page at any width, nor what stands in a dialog. Leaves the page at 320 px. */
export async function expectFits(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 })
    const wide = await page.evaluate(async () => {
      // drawn anew when the next frame has passed
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      // a deep tree may scroll in its own box
      const inDialog = document.querySelectorAll('[role=dialog], [role=dialog] *:not([role=tree])')
      return [document.documentElement, ...inDialog]
        .filter(
          (element) => element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX),
        )
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120))
    })
    expect(wide, `too wide at ${width} px`).toEqual([])
  }
}

/** What is on the page now is accessible in both themes and fits every width. Leaves the page at 320 px. */
export async function expectFine(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectFits(page)
}
