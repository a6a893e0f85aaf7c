import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { installBrowser } from './browser.ts'
import { BATCH_SCENES } from './batchScenes.ts'
import { CONTRACT_SCENES } from './contractScenes.ts'
import { DESK_SCENES } from './deskScenes.ts'
import { paletteOf } from './pages/palette.ts'
import { JOSHUA } from './pages/peoplePage.ts'
import { PEOPLE_SCENES } from './peopleScenes.ts'
import { startPortal } from './portal.ts'
import { sandboxOf, type SandboxControl } from './sandboxControl.ts'
import { signInByCookie } from './signInByCookie.ts'
import { WIZARD_SCENES } from './wizardScenes.ts'

/**
 * `npm run shots`: the pictures of the README, taken from the sandbox of a fresh build. `npm run shots -- FOLDER` puts
 * every screen and dialog of people's work, contracts, the SIM desk, batches and the activation wizard there instead, with as many people as `FLEET_SIZE` says;
 * words after it take only the scenes whose name holds one of them.
 */
const OUT = 'e2e/shots'

interface Shot {
  readonly name: string
  readonly width: number
  readonly theme: 'light' | 'dark'
  readonly language: 'nl-NL' | 'en-GB'
  readonly open: (page: Page, origin: string) => Promise<void>
}

const goTo =
  (path: string, ready: (page: Page) => Promise<unknown>): Shot['open'] =>
  async (page, origin) => {
    await page.goto(origin + path)
    await ready(page)
  }

const firstField = (page: Page) => page.locator('main input').nth(1).waitFor()
const aRow = (page: Page) => page.getByRole('row').nth(3).waitFor()

const SHOTS: readonly Shot[] = [
  {
    name: 'sign-in',
    width: 1440,
    theme: 'light',
    language: 'nl-NL',
    open: goTo('/sign-in', (page) => page.getByRole('button', { name: 'Aanmelden' }).waitFor()),
  },
  {
    name: 'person',
    width: 1440,
    theme: 'light',
    language: 'nl-NL',
    open: async (page, origin) => {
      await page.goto(origin + JOSHUA.path)
      await page.getByLabel('Tussenvoegsel').fill('di')
      await page.getByLabel('E-mail').fill('joshua.di.martino@companyx.nl')
      await page.getByText('2 wijzigingen', { exact: true }).waitFor()
    },
  },
  {
    name: 'person-dark',
    width: 1440,
    theme: 'dark',
    language: 'en-GB',
    open: goTo(JOSHUA.path, firstField),
  },
  { name: 'people', width: 1440, theme: 'light', language: 'nl-NL', open: goTo('/people/customer/5000001', aRow) },
  { name: 'people-dark', width: 1440, theme: 'dark', language: 'en-GB', open: goTo('/people/customer/5000001', aRow) },
  {
    name: 'search',
    width: 1440,
    theme: 'light',
    language: 'nl-NL',
    open: async (page, origin) => {
      await goTo(JOSHUA.path, firstField)(page, origin)
      await paletteOf(page).find('+31 6 1111')
      await paletteOf(page).hits.first().waitFor()
    },
  },
  { name: 'phone-person', width: 390, theme: 'light', language: 'nl-NL', open: goTo(JOSHUA.path, firstField) },
  {
    name: 'phone-tree',
    width: 390,
    theme: 'dark',
    language: 'en-GB',
    open: goTo('/people', (page) => page.getByRole('treeitem').nth(3).waitFor()),
  },
]

const SCENES = { ...PEOPLE_SCENES, ...CONTRACT_SCENES, ...DESK_SCENES, ...BATCH_SCENES, ...WIZARD_SCENES }

/** All scenes, or those that `words` name, on a desk in both themes and on a phone, so that everything can be looked at. */
const everyScene = (sandbox: SandboxControl, words: readonly string[]): readonly Shot[] =>
  Object.entries(SCENES).flatMap(([name, scene]) => {
    if (words.length > 0 && !words.some((word) => name.includes(word))) return []
    const open: Shot['open'] = (page, origin) => scene(page, origin, sandbox)
    return [
      { name, width: 1440, theme: 'light', language: 'nl-NL', open },
      { name: `${name}-dark`, width: 1440, theme: 'dark', language: 'en-GB', open },
      { name: `${name}-phone`, width: 390, theme: 'dark', language: 'en-GB', open },
    ] as const
  })

async function take(browser: Browser, origin: string, shot: Shot, folder: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.width < 500 ? 844 : 900 },
    colorScheme: shot.theme,
    locale: shot.language,
    reducedMotion: 'reduce',
    ...(shot.width < 500 && { hasTouch: true, isMobile: true }),
  })
  if (shot.name !== 'sign-in') await signInByCookie(context, origin, 'manager')
  const page = await context.newPage()
  await shot.open(page, origin)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${shot.name}.png`) })
  await context.close()
}

const [folder, ...words] = process.argv.slice(2)
mkdirSync(folder ?? OUT, { recursive: true })
const { FLEET_SIZE = '5000' } = process.env
const portal = await startPortal(folder ? { env: { FLEET_SIZE } } : { door: 'server/start.ts' })
const sandbox = sandboxOf(portal.origin)
const browser = await chromium.launch({ executablePath: installBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
const shots = folder ? everyScene(sandbox, words) : SHOTS
try {
  for (const shot of shots) {
    if (folder) await sandbox.clearFaults()
    await take(browser, portal.origin, shot, folder ?? OUT).catch((failure: unknown) => {
      process.exitCode = 1
      console.error(`${shot.name}: ${String(failure)}`)
    })
  }
  console.log(`${shots.length} pictures in ${folder ?? OUT}`)
} finally {
  await browser.close()
  await portal.stop()
}
