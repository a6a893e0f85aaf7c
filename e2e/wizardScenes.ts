import type { Page } from '@playwright/test'
import { COMPANY_X } from './pages/work.ts'
import type { Scene } from './peopleScenes.ts'

const STEPS = ['what', 'who', 'services', 'when', 'details', 'review'] as const
type Step = (typeof STEPS)[number]

/** Goes on to the next step, whatever it is called. */
const next = async (page: Page) => {
  const before = await page.locator('main h2').first().textContent()
  await page.getByRole('button', { name: /^(Verder naar|Continue to|On to|Next)/ }).click()
  await page
    .locator('main h2')
    .first()
    .filter({ hasNotText: before ?? '' })
    .waitFor()
}

/** What is filled in at a step, so that the next one can come. */
const FILL: Readonly<Record<Step, (page: Page) => Promise<unknown>>> = {
  what: (page) =>
    page
      .getByRole('radio', { name: /eSIM per e-mail|eSIM by e-mail/ })
      .first()
      .check(),
  who: (page) => page.getByRole('textbox', { name: /E-mailadres|[Ee]-?mail address/ }).fill('julia@voorbeeld.nl'),
  services: (page) => page.getByLabel(/^(Data in de EU|Data in the EU)$/).check(),
  when: async () => undefined,
  details: (page) => page.getByRole('textbox', { name: /^(Bevestigingscode|Confirmation code)/ }).fill('Q7W#x9Zk2!'),
  review: async () => undefined,
}

/** The wizard from a person's page up to and with a step, filled in. */
const step =
  (name: Step, act: (page: Page) => Promise<unknown> = async () => undefined): Scene =>
  async (page, origin) => {
    await page.goto(origin + COMPANY_X.julia.path)
    const link = page.getByRole('link', { name: /^(Activeer eSIM|Activate (an )?eSIM)/ })
    await link.waitFor()
    await page.goto(origin + String(await link.getAttribute('href')))
    await page.locator('main h2').first().waitFor()
    for (const at of STEPS) {
      await FILL[at](page)
      if (at === name) break
      await next(page)
    }
    await act(page)
  }

const send = async (page: Page) => {
  const given = page.getByRole('checkbox', { name: /bevestigingscode|confirmation code/i })
  if (await given.isVisible()) await given.check()
  await page.getByRole('button', { name: /^(Activeer|Activate) / }).click()
}

/** Sent from the review, and gone on to its own page. */
const toPage: Scene = async (page, origin, sandbox) => {
  await step('review', send)(page, origin, sandbox)
  await page.getByRole('link', { name: /^(Naar de activatie|To the activation)$/ }).click()
  await page.getByRole('heading', { name: /eSIM/, level: 2 }).waitFor()
}

/** The activation's sheet, on the screen. */
const sheet: Scene = async (page, origin, sandbox) => {
  await toPage(page, origin, sandbox)
  await page
    .getByRole('link', { name: /^(Uitdeelblad|Hand-out sheet)$/ })
    .first()
    .click()
  await page.getByRole('article').waitFor()
}

/** Each step of a new sTN subscription, and what becomes of it. */
export const WIZARD_SCENES: Readonly<Record<string, Scene>> = {
  'v-list': async (page, origin) => {
    await page.goto(`${origin}/activations`)
    await page.getByRole('link', { name: /^06-/ }).first().waitFor()
  },
  'v-page': toPage,
  'v-cancel': async (page, origin, sandbox) => {
    await toPage(page, origin, sandbox)
    await page.getByRole('button', { name: /^(Intrekken|Withdraw)…$/ }).click()
    await page.getByRole('dialog').waitFor()
  },
  'v-sheet': sheet,
  'v-print': async (page, origin, sandbox) => {
    await sheet(page, origin, sandbox)
    await page.emulateMedia({ media: 'print' })
  },
  'v-bell': async (page, origin, sandbox) => {
    await toPage(page, origin, sandbox)
    await sandbox.advance(600_000)
    await page
      .getByText(/^06-\d{8}$/)
      .first()
      .waitFor()
    await page.reload()
    await page.getByRole('button', { name: /^(Meldingen|News|Notifications)/ }).click()
    await page.getByRole('dialog').waitFor()
  },
  'w-kpn': async (page, origin) => {
    await page.goto(`${origin}/activations/new?for=1234567`)
    await page.getByRole('radio', { name: 'KPN' }).check()
  },
  'w-what': step('what'),
  'w-card': async (page, origin) => {
    await page.goto(`${origin}/activations/new?what=card`)
    await page.getByRole('radiogroup').last().getByRole('radio').first().check()
  },
  'w-who': step('who'),
  'w-services': step('services'),
  'w-preset': step('services', (page) =>
    page.getByLabel(/^(Naam van de voorinstelling|Name of the preset)/).fill('Chauffeur'),
  ),
  'w-when': step('when', (page) =>
    page.getByRole('radio', { name: /^(Op een datum en tijd|On a date and time|At a date and time)/ }).check(),
  ),
  'w-details': step('details'),
  'w-review': step('review'),
  'w-receipt': step('review', async (page) => {
    await send(page)
    await page
      .getByText(/^(Aangevraagd|Requested)$/)
      .first()
      .waitFor()
  }),
  'w-refused': async (page, origin, sandbox) => {
    await step('review')(page, origin, sandbox)
    await sandbox.arm({
      upstream: 'stn',
      path: 'subscriptionCreate',
      kind: '400',
      times: 1,
      code: 'BadRequest',
      message: 'Email address is required when activating an eSim',
    })
    await send(page)
    await page.getByRole('alert').first().waitFor()
  },
}
