import { vi } from 'vitest'

/** Px that a page has in a test; jsdom itself lays nothing out, so that every element would be 0 high. */
export interface ScreenSize {
  readonly width: number
  readonly height: number
}

export const DESK: ScreenSize = { width: 1440, height: 900 }
export const PHONE: ScreenSize = { width: 390, height: 844 }

/**
 * Gives jsdom a screen: media queries on width answer for it, and every element is as large as it, so that a virtual
 * list believes to see a screenful of rows. Nothing else is laid out. Ends with the test (`vi.restoreAllMocks`).
 */
export function giveScreen({ width, height }: ScreenSize): void {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(width)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(height)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height)
  // what floats keeps 16 px from the edges, and is here as large as everything else
  vi.stubGlobal('innerWidth', width + 32)
  vi.stubGlobal('innerHeight', height + 32)
  vi.stubGlobal('matchMedia', (media: string) => mediaOf(media, width))
}

/** What jsdom lacks and screens call; nothing is to be seen of it in a test. */
export function fillGaps(): void {
  Element.prototype.scrollTo ??= () => undefined
  Element.prototype.scrollIntoView ??= () => undefined
  globalThis.ResizeObserver ??= class implements ResizeObserver {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
}

/** Widths are compared; whatever else a query asks (colours, pointers, motion) is not so. */
function mediaOf(media: string, width: number): MediaQueryList {
  const limits = [...media.matchAll(/\((min|max)-width:\s*([\d.]+)px\)/g)]
  const fits = limits.map(([, side, px]) => (side === 'min' ? width >= Number(px) : width <= Number(px)))
  const target = new EventTarget()
  return Object.assign(target, {
    media,
    matches: fits.length > 0 && fits.every(Boolean),
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })
}
