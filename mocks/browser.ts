import { setupWorker } from 'msw/browser'
import { mswPortal } from './mswPortal.ts'
import { createPortal, type Portal, type PortalOptions } from './portal/portal.ts'

/** Ms until a worker that is active has taken over this page. */
const TAKING_OVER = 3_000

/**
 * The portal in the page itself, for the static demo: a service worker hands it every request of the page. Returns when
 * the worker has taken over, so that not even the first request can slip past it. `workerUrl` is where the worker's
 * script lies: it answers for its folder and whatever is below. Where a browser knows no workers (without https or
 * localhost) msw catches the page's own requests instead. Throws when there are workers but this one may not run.
 */
export async function startPortalInPage(workerUrl: string, options: PortalOptions): Promise<Portal> {
  const portal = createPortal(options)
  await setupWorker(...mswPortal(portal, location.origin)).start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: workerUrl },
  })
  if ('serviceWorker' in navigator) await takeover()
  return portal
}

/** Active is not yet in charge: a page that was loaded past the worker is claimed a moment later. */
function takeover(): Promise<void> {
  const { serviceWorker } = navigator
  if (serviceWorker.controller) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('nobody took over')), TAKING_OVER)
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    serviceWorker.addEventListener('controllerchange', done, { once: true })
  })
}
