import { setupWorker } from 'msw/browser'
import { mswPortal } from './mswPortal.ts'
import { createPortal, type Portal, type PortalOptions } from './portal/portal.ts'

/** The browser has no service workers here: no https or localhost, a private window, or a page opened from disk. */
export class WorkerRefused extends Error {
  override readonly name = 'WorkerRefused'
}

/** Ms until a worker that is active has taken over this page. */
const TAKING_OVER = 3_000

/**
 * The portal in the page itself, for the static demo: a service worker hands it every request of the page. Returns when
 * the worker has taken over, so that not even the first request can slip past it. `workerUrl` is where the worker's
 * script lies: it answers for its folder and whatever is below. Throws `WorkerRefused`.
 */
export async function startPortalInPage(workerUrl: string, options: PortalOptions): Promise<Portal> {
  const portal = createPortal(options)
  if (!('serviceWorker' in navigator)) throw new WorkerRefused('no service workers here')
  try {
    await setupWorker(...mswPortal(portal, location.origin)).start({
      quiet: true,
      onUnhandledFrame: 'bypass',
      serviceWorker: { url: workerUrl },
    })
    await takeover()
  } catch (cause) {
    throw new WorkerRefused('the worker did not start', { cause })
  }
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
