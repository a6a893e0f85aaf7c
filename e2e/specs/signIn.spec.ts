import { ROLES, type Role } from '#contract/permissions.ts'
import { JOSHUA, peoplePageOf } from '../pages/peoplePage.ts'
import { signInPageOf } from '../pages/signInPage.ts'
import { expect, test } from '../test.ts'

for (const role of Object.keys(ROLES) as Role[]) {
  test(`${role} signs in, comes where they wanted to be, and may or may not edit`, async ({ page }) => {
    await page.goto(JOSHUA.path)
    await signInPageOf(page).as(role)
    await expect(page).toHaveURL(JOSHUA.path)
    const people = peoplePageOf(page)
    await expect(people.tree).toBeVisible()
    await expect(page.getByText('CRAWLER9000').or(page.locator('input[value="CRAWLER9000"]')).first()).toBeVisible()
    const mayEdit = role === 'manager' || role === 'admin'
    await expect(page.getByText(/Wijzigen kan niet: uw rol mag dit niet/)).toHaveCount(mayEdit ? 0 : 1)
  })
}

test('a wrong password is told with the attempts left, keeps the name, and ten of them lock the door', async ({
  page,
}) => {
  await page.goto('/sign-in')
  const signIn = signInPageOf(page)
  await signIn.as('auditor', 'wrong-1')
  await expect(page.getByText(/Nog \d+ pogingen/).first()).toBeVisible()
  await expect(signIn.username).toHaveValue('auditor')
  for (let attempt = 2; attempt <= 10; attempt++) {
    await signIn.password.fill(`wrong-${attempt}`)
    const answered = page.waitForResponse('**/auth/sign-in')
    await signIn.submit.click()
    await answered
  }
  await signIn.as('auditor')
  await expect(page.getByText(/Te vaak geprobeerd/)).toBeVisible()
})

test('signing out ends the session and leaves nothing behind', async ({ as, context }) => {
  const page = await as('viewer')
  await page.goto(JOSHUA.path)
  await expect(peoplePageOf(page).tree).toBeVisible()
  const before = await context.cookies()
  await page.getByRole('button', { name: /viewer/ }).click()
  await page.getByRole('menuitem', { name: 'Afmelden' }).click()
  await expect(signInPageOf(page).username).toBeVisible()
  await context.addCookies(before)
  await page.goto(JOSHUA.path)
  await expect(signInPageOf(page).username).toBeVisible()
})

test('language and theme are the operator’s own and come along to another browser', async ({
  as,
  browser,
  baseURL,
}) => {
  const page = await as('finance')
  await page.goto('/people')
  await page.getByRole('button', { name: /finance/ }).click()
  await page
    .getByRole('menuitemradio', { name: 'English' })
    .or(page.getByRole('radio', { name: 'English' }))
    .first()
    .click()
  await expect(page.getByRole('tree', { name: 'Company' })).toBeVisible()
  const other = await browser.newContext({ baseURL, locale: 'nl-NL' })
  const elsewhere = await other.newPage()
  await elsewhere.goto('/sign-in')
  await signInPageOf(elsewhere).as('finance')
  await expect(elsewhere.getByRole('tree', { name: 'Company' })).toBeVisible()
  await other.close()
})
