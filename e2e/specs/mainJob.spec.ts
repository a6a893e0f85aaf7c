import { JOSHUA, peoplePageOf } from '../pages/peoplePage.ts'
import { paletteOf } from '../pages/palette.ts'
import { signInPageOf } from '../pages/signInPage.ts'
import { expect, test } from '../test.ts'

test('a manager signs in, finds a person by number, corrects prefix and e-mail, and follows the order to its end', async ({
  page,
  sandbox,
}) => {
  await page.goto('/')
  await signInPageOf(page).as('manager')
  const people = peoplePageOf(page)
  await expect(people.tree).toBeVisible()

  const palette = paletteOf(page)
  await palette.find('+31 6 1111 1111')
  await expect(palette.hits.first()).toContainText('Martino')
  await page.keyboard.press('Alt+p')

  await expect(page).toHaveURL(JOSHUA.path)
  await expect(people.node(/Martino, Joshua/)).toHaveAttribute('aria-selected', 'true')
  await people.field('Tussenvoegsel').fill('di')
  await people.field('E-mail').fill('joshua.di.martino@companyx.nl')
  await expect(page.getByText('2 wijzigingen', { exact: true })).toBeVisible()
  await people.save.click()

  await expect(people.receipt.requested).toBeVisible()
  await expect(people.receipt.done).toBeVisible({ timeout: 20_000 })
  await expect(people.receipt.checked).toBeVisible()
  await expect(people.node(/Martino, Joshua di/)).toBeVisible()

  const sent = await sandbox.log({ row: 'subscriberUpdate' })
  expect(sent).toHaveLength(1)
  expect(sent[0]!.body).toEqual({
    referenceNumber: expect.stringMatching(/^VL[0-9A-Z]{13}$/),
    subscriber: {
      firstName: 'Joshua',
      surnamePrefix: 'di',
      surname: 'Martino',
      email: 'joshua.di.martino@companyx.nl',
      employeeNumber: 'CRAWLER9000',
      gender: 'MALE',
      preferredLanguage: 'NL',
      comments: 'CRAWLER9000',
      vip: false,
    },
  })
})

test('the keyboard alone does the whole job', async ({ as }) => {
  const page = await as('manager')
  const people = peoplePageOf(page)
  await page.goto('/people')
  await expect(people.tree).toBeVisible()
  await paletteOf(page).find('Martino')
  await expect(paletteOf(page).hits.first()).toContainText('Martino')
  await page.keyboard.press('Alt+p')
  const prefix = people.field('Tussenvoegsel')
  await expect(prefix).toBeVisible()
  for (let tab = 0; tab < 60; tab++) {
    if (await prefix.evaluate((field) => field === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(prefix).toBeFocused()
  await page.keyboard.type('di')
  await page.keyboard.press('Control+s')
  await expect(people.receipt.requested).toBeVisible()
  await expect(people.receipt.done).toBeVisible({ timeout: 20_000 })
})

test('the tree is walked by keyboard and any node has an address of its own', async ({ as }) => {
  const page = await as('viewer')
  const people = peoplePageOf(page)
  await page.goto('/people')
  const root = people.node(/Van Rijnberg Logistiek/).first()
  await root.focus()
  await page.keyboard.press('ArrowRight')
  await expect(root).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(people.node(/Van Rijnberg Transport/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/people\/debtor\/\d+/)
  const address = page.url()
  await page.goto('/people')
  await page.goto(address)
  await expect(people.node(/Van Rijnberg Transport/)).toHaveAttribute('aria-selected', 'true')
  await people
    .node(/COMPANY X/)
    .first()
    .focus()
  await page.keyboard.type('van')
  await expect(people.node(/Van Rijnberg Logistiek/).first()).toBeFocused()
})
