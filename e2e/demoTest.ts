import { test as base, expect } from '@playwright/test'
import { findBrowser } from './browser.ts'
import { serveFiles, type FileServer } from './fileServer.ts'
import { quietPage } from './quietPage.ts'

/** As built by `npm run demo:build`. */
export const DEMO_FOLDER = 'web/dist-demo'

/**
 * The test of the static demo: its folder below a path of the plainest file server, in a browser that finds no other
 * host. Nothing may be asked of that server that is not a file of the folder.
 */
export const demoTest = base.extend<{ demo: FileServer }>({
  demo: async ({}, use) => {
    const server = await serveFiles(DEMO_FOLDER, '/some/where/')
    await use(server)
    await server.close()
    expect(server.missed, 'asked of the server, and no file').toEqual([])
  },
  baseURL: async ({ demo }, use) => use(demo.url),
  page: ({ page }, use) => quietPage(page, use),
})

/** A name that stands for this machine and is not localhost: browsers trust it no more than any other without https. */
export const ELSEWHERE = 'demo.test'

/** Chromium that finds no host but its own. */
export const ALONE = {
  executablePath: findBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    `--host-resolver-rules=MAP ${ELSEWHERE} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost`,
  ],
}

export { expect }
