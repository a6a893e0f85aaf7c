import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from '../expectFine.ts'
import { ALONE, DEMO_FOLDER, demoTest as test, ELSEWHERE, expect } from '../demoTest.ts'
import { demoBarOf } from '../pages/demoBar.ts'
import { paletteOf } from '../pages/palette.ts'
import { JOSHUA, peoplePageOf } from '../pages/peoplePage.ts'
import { signInPageOf } from '../pages/signInPage.ts'
import { wizardOf } from '../pages/wizardPage.ts'

test.use({ launchOptions: ALONE })

const PERSON = `#${JOSHUA.path}`

test('the main job in a folder of files: find, change, follow to the end; another role; a fault; all gone on reload', async ({
  page,
}) => {
  const demo = demoBarOf(page)
  const people = peoplePageOf(page)
  const noRight = page.getByText('uw rol mag dit niet', { exact: false })
  await page.goto('')
  await expect(people.tree).toBeVisible()
  await expect(demo.bar).toContainText('herladen begint opnieuw')
  await expect(demo.role).toHaveValue('manager')

  await paletteOf(page).find('+31 6 1111 1111')
  await expect(paletteOf(page).hits.first()).toContainText('Martino')
  await page.keyboard.press('Alt+p')
  await expect(page).toHaveURL(new RegExp(`${PERSON}$`))
  await people.field('Tussenvoegsel').fill('di')
  await people.save.click()
  await expect(people.receipt.requested).toBeVisible()
  await demo.controls.click()
  await demo.button('+1 uur').click()
  await expect(people.receipt.done).toBeVisible()
  await expect(people.receipt.checked).toBeVisible()
  await expect(people.node(/Martino, Joshua di/)).toBeVisible()

  await people.node(/Roberta, Julia/).click()
  await expect(people.field('Voornaam')).toHaveValue('Julia')
  await demo.as('viewer')
  await expect(noRight.first()).toBeVisible()
  await demo.as('manager')
  await expect(noRight).toHaveCount(0)

  await demo.arm('KPN meldt een fout (500)', 'bij lezen', 'tot u hem weghaalt')
  await people.node(/Aanholt, Maxim/).click()
  const again = page.getByRole('button', { name: 'Opnieuw lezen' }).first()
  await expect(again).toBeVisible()
  await expect(demo.bar).toContainText('1 storing')
  await demo.button(/weghalen/).click()
  await again.click()
  await expect(people.field('Voornaam')).toHaveValue('Maxim')

  await page.goto(PERSON)
  await expect(people.field('Tussenvoegsel')).toHaveValue('di')
  await demo.as('viewer')
  await page.reload()
  await expect(demo.role).toHaveValue('manager')
  await expect(people.field('Tussenvoegsel')).toHaveValue('')
})

test('an eSIM in a folder of files: through the wizard to its number and its sheet', async ({ page }) => {
  const demo = demoBarOf(page)
  const wizard = wizardOf(page)
  await page.goto('#/activations/new?what=esim')
  await expect(wizard.radio('eSIM per e-mail')).toBeChecked()
  await wizard.next('Voor wie')
  await wizard.radio('Iemand anders').check()
  await page.getByRole('textbox', { name: 'Naam' }).fill('Balie Venlo')
  await wizard.email.fill('balie@voorbeeld.nl')
  await wizard.next('Diensten')
  await wizard.next('Wanneer')
  await wizard.next('Gegevens')
  await wizard.code.fill('Q7W#x9Zk2!')
  await wizard.next('Controle')
  await page.getByRole('checkbox', { name: /Ik heb de bevestigingscode/ }).check()
  await page.getByRole('button', { name: /^Activeer / }).click()
  await expect(page.getByText('Aangevraagd', { exact: true }).first()).toBeVisible()
  await demo.controls.click()
  await demo.button('+1 uur').click()
  await expect(page.getByText(/^06-\d{8}$/)).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Naar de activatie' }).click()
  await expect(page.getByRole('heading', { name: 'eSIM voor Balie Venlo' })).toBeVisible()
  await page.getByRole('link', { name: 'Uitdeelblad' }).click()
  await expect(page.getByRole('heading', { name: 'Uw nieuwe eSIM, Balie Venlo' })).toBeVisible()
  expect(await page.content()).not.toContain('Q7W#x9Zk2!')
})

test('a lost answer is settled, a colleague is noticed, and a session that ends in mid-form loses nothing', async ({
  page,
}) => {
  const demo = demoBarOf(page)
  const people = peoplePageOf(page)
  await page.goto(PERSON)
  await people.field('Tussenvoegsel').fill('di')
  await demo.controls.click()
  await demo.button('Collega wijzigt de open persoon').click()
  await people.save.click()
  await expect(page.getByText('Iemand anders was u voor')).toBeVisible()
  await page.getByRole('button', { name: 'Verder met de nieuwe gegevens' }).click()

  await demo.arm('Gedaan, antwoord valt weg', 'bij opslaan')
  await demo.button('Sessie laten verlopen').click()
  await people.save.click()
  await expect(page.getByText('Uw sessie is verlopen')).toBeVisible()
  await signInPageOf(page).password.fill('vloot-demo')
  await signInPageOf(page).submit.click()
  await expect(people.field('Tussenvoegsel')).toHaveValue('di')
  await people.save.click()
  await expect(people.receipt.unknown.or(people.receipt.requested).first()).toBeVisible()
  await demo.button('+1 uur').click()
  await expect(people.receipt.done).toBeVisible({ timeout: 30_000 })
})

test('an address of its own for every screen, any number of people, any role, and who leaves is let in again', async ({
  page,
}) => {
  const demo = demoBarOf(page)
  const people = peoplePageOf(page)
  await page.goto(`?people=3&role=viewer${PERSON}`)
  await expect(people.node(/Martino, Joshua/)).toHaveAttribute('aria-selected', 'true')
  await expect(demo.role).toHaveValue('viewer')

  await page.getByRole('button', { name: /viewer|kijker/ }).click()
  await page.getByRole('menuitem', { name: 'Afmelden' }).click()
  await expect(signInPageOf(page).username).toBeVisible()
  await demo.as('auditor')
  await expect(people.tree).toBeVisible()

  await demo.controls.click()
  await demo.bar.getByLabel('Mensen').selectOption('5.000 mensen')
  await demo.button('Opnieuw beginnen').click()
  await expect(page).toHaveURL(/\?people=5000&role=auditor/)
  await expect(page.getByText('5.003').first()).toBeVisible()

  await page.keyboard.press('Tab')
  await page.getByRole('link', { name: 'Naar de inhoud' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(people.tree).toBeVisible()
})

test('the link to a list leads back to that list', async ({ page }) => {
  await page.goto('?people=3#/people/customer/2345678')
  await page.getByRole('button', { name: 'Deelbare link' }).click()
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
  await page.goto('about:blank')
  await page.goto(link)
  await expect(peoplePageOf(page).title('COMPANY X')).toBeVisible()
  await expect(page).toHaveURL(/\/some\/where\/\?people=3#\/people\/customer\/2345678/)
})

test('the controls are opened, used and left by keyboard', async ({ page }) => {
  const demo = demoBarOf(page)
  await page.goto('')
  await expect(peoplePageOf(page).tree).toBeVisible()
  await demo.controls.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(demo.button('+10 seconden')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(demo.bar.getByText(/Bij KPN is het nu/).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(demo.controls).toBeFocused()
  await expect(demo.controls).toHaveAttribute('aria-expanded', 'false')
})

for (const width of [1440, 390, 320]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 844 } })

    test(`the bar and its controls: axe finds nothing and nothing is cut off (${width} px)`, async ({ page }) => {
      const demo = demoBarOf(page)
      await page.goto('')
      await expect(peoplePageOf(page).tree).toBeVisible()
      await demo.controls.click()
      await demo.arm('Half antwoord', 'bij opslaan', 'tot u hem weghaalt')
      await expect(demo.button(/weghalen/)).toBeVisible()
      await expectAccessible(page)
      const overflow = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - innerWidth,
        high: document.documentElement.scrollHeight - innerHeight,
      }))
      expect(overflow).toEqual({ wide: 0, high: 0 })
    })
  })
}

test('without https a browser has no workers; the demo does the main job there too', async ({ page, demo }) => {
  await page.goto(demo.url.replace('localhost', ELSEWHERE) + PERSON)
  const people = peoplePageOf(page)
  await people.field('Tussenvoegsel').fill('di')
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await people.save.click()
  await expect(people.receipt.done).toBeVisible({ timeout: 20_000 })
})

test('a browser that refuses the worker is told so instead of shown a white page', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('blocked'))
  })
  await page.goto('')
  await expect(page.getByRole('heading', { name: 'De demo kan hier niet draaien' })).toBeVisible()
})

/** Every file below a folder, as text. */
const filesIn = (folder: string): { name: string; text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'latin1') }))

/** The worker, the library behind it, and words that only the fake upstreams and the demo have. */
const GIVEAWAYS = [
  'mockServiceWorker',
  'MOCK_ACTIVATE',
  'CRAWLER9000',
  'Van Rijnberg',
  'sandbox-secret',
  '#afgekeurd',
  'Storing klaarzetten',
]

test('the production build holds no worker, no mock and no demo', () => {
  const traces = (folder: string) =>
    GIVEAWAYS.filter((word) => filesIn(folder).some(({ name, text }) => name.includes(word) || text.includes(word)))
  expect(traces('web/dist')).toEqual([])
  // or the words themselves have gone stale
  expect(traces(DEMO_FOLDER)).toEqual(GIVEAWAYS)
})
