import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { installBrowser } from './browser.ts'
import { BATCH_SCENES } from './batchScenes.ts'
import { CONTRACT_SCENES } from './contractScenes.ts'
import { DESK_SCENES } from './deskScenes.ts'
import { JOSHUA } from './pages/peoplePage.ts'
import { PEOPLE_SCENES, type Scene } from './peopleScenes.ts'
import { startPortal, type Portal } from './portal.ts'
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
  readonly open: (page: Page, origin: string, sandbox: SandboxControl) => Promise<void>
}

const goTo =
  (path: string, ready: (page: Page) => Promise<unknown>): Shot['open'] =>
  async (page, origin) => {
    await page.goto(origin + path)
    await ready(page)
  }

const firstField = (page: Page) => page.locator('main input').nth(1).waitFor()
const aRow = (page: Page) => page.getByRole('row').nth(3).waitFor()

const SCENES = { ...PEOPLE_SCENES, ...CONTRACT_SCENES, ...DESK_SCENES, ...BATCH_SCENES, ...WIZARD_SCENES }

function sceneOf(name: string): Scene {
  const scene = SCENES[name]
  if (!scene) throw new Error(`no scene ${name}`)
  return scene
}

/** KPN's example contract in the basket: voice mail off, a data bundle on. */
const changeContract: Shot['open'] = async (page, origin) => {
  await page.goto(`${origin}/basket/change/9876543`)
  const box = (name: RegExp) => page.getByRole('row', { name }).getByRole('checkbox').first()
  await page.getByRole('radio', { name: /5 GB/ }).first().check()
  await box(/^VoiceMail(?! Plus)/).uncheck()
  await page.getByText(/27,50/).first().waitFor()
}

const SHOTS: readonly Shot[] = [
  { name: 'lost-phone', width: 1440, theme: 'light', language: 'nl-NL', open: sceneOf('d-reason') },
  { name: 'contracts', width: 1440, theme: 'light', language: 'nl-NL', open: sceneOf('c-chosen') },
  { name: 'contract-dark', width: 1440, theme: 'dark', language: 'en-GB', open: sceneOf('c-page') },
  { name: 'basket', width: 1440, theme: 'light', language: 'nl-NL', open: changeContract },
  { name: 'batch', width: 1440, theme: 'light', language: 'nl-NL', open: sceneOf('b-done') },
  { name: 'activation', width: 1440, theme: 'dark', language: 'en-GB', open: sceneOf('w-services') },
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
  { name: 'people', width: 1440, theme: 'light', language: 'nl-NL', open: goTo('/people/customer/5000001', aRow) },
  { name: 'people-dark', width: 1440, theme: 'dark', language: 'en-GB', open: goTo('/people/customer/5000001', aRow) },
  { name: 'phone-person', width: 390, theme: 'light', language: 'nl-NL', open: goTo(JOSHUA.path, firstField) },
  {
    name: 'phone-tree',
    width: 390,
    theme: 'dark',
    language: 'en-GB',
    open: goTo('/people', (page) => page.getByRole('treeitem').nth(3).waitFor()),
  },
]

/** All scenes, or those that `words` name, on a desk in both themes and on a phone, so that everything can be looked at. */
const everyScene = (words: readonly string[]): readonly Shot[] =>
  Object.entries(SCENES).flatMap(([name, scene]) => {
    if (words.length > 0 && !words.some((word) => name.includes(word))) return []
    return [
      { name, width: 1440, theme: 'light', language: 'nl-NL', open: scene },
      { name: `${name}-dark`, width: 1440, theme: 'dark', language: 'en-GB', open: scene },
      { name: `${name}-phone`, width: 390, theme: 'dark', language: 'en-GB', open: scene },
    ] as const
  })

async function take(browser: Browser, { origin }: Portal, sandbox: SandboxControl, shot: Shot, folder: string) {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.width < 500 ? 844 : 900 },
    colorScheme: shot.theme,
    locale: shot.language,
    reducedMotion: 'reduce',
    ...(shot.width < 500 && { hasTouch: true, isMobile: true }),
  })
  if (shot.name !== 'sign-in') await signInByCookie(context, origin, 'manager')
  const page = await context.newPage()
  await shot.open(page, origin, sandbox)
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
const shots = folder ? everyScene(words) : SHOTS
try {
  for (const shot of shots) {
    await sandbox.clearFaults()
    await take(browser, portal, sandbox, shot, folder ?? OUT).catch((failure: unknown) => {
      process.exitCode = 1
      console.error(`${shot.name}: ${String(failure)}`)
    })
  }
  console.log(`${shots.length} pictures in ${folder ?? OUT}`)
} finally {
  await browser.close()
  await portal.stop()
}
