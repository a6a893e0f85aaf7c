import { JOSHUA, peoplePageOf } from '../pages/peoplePage.ts'
import { signInPageOf } from '../pages/signInPage.ts'
import { expect, test } from '../test.ts'

test('somebody else changes the same person: the save stops, says what they changed and loses nothing', async ({
  as,
  sandbox,
}) => {
  const page = await as('manager')
  const people = peoplePageOf(page)
  await page.goto(JOSHUA.path)
  await people.field('Tussenvoegsel').fill('di')
  await sandbox.editPerson(JOSHUA.id, { email: 'else@companyx.nl' })
  await people.save.click()

  await expect(page.getByText('Iemand anders was u voor')).toBeVisible()
  await expect(page.getByText('else@companyx.nl').first()).toBeVisible()
  await expect(people.field('Tussenvoegsel')).toHaveValue('di')
  expect(await sandbox.log({ row: 'subscriberUpdate' })).toEqual([])

  await page.getByRole('button', { name: 'Verder met de nieuwe gegevens' }).click()
  await people.save.click()
  await expect(people.receipt.done).toBeVisible({ timeout: 20_000 })
  const [sent] = await sandbox.log({ row: 'subscriberUpdate' })
  expect(sent!.body).toMatchObject({ subscriber: { surnamePrefix: 'di', email: 'else@companyx.nl' } })
})

test('KPN is lost half-way: the change is unknown, is settled without being sent again, and ends done', async ({
  as,
  sandbox,
}) => {
  const page = await as('manager')
  const people = peoplePageOf(page)
  await page.goto(JOSHUA.path)
  await sandbox.arm({ upstream: 'msm', path: 'subscriberUpdate', kind: 'reset', when: 'after', times: 1 })
  await people.field('Tussenvoegsel').fill('di')
  await people.save.click()
  await expect(people.receipt.unknown.or(people.receipt.requested).first()).toBeVisible()
  await expect(people.receipt.done).toBeVisible({ timeout: 30_000 })
  expect(await sandbox.log({ row: 'subscriberUpdate' })).toHaveLength(1)
})

test('the right to edit goes away in between: nothing is sent and the blocking order is named', async ({
  as,
  sandbox,
}) => {
  const page = await as('manager')
  const people = peoplePageOf(page)
  await page.goto(JOSHUA.path)
  await people.field('Tussenvoegsel').fill('di')
  await sandbox.blockPerson(JOSHUA.id, true)
  await people.save.click()
  await expect(page.getByText('KPN staat wijzigen nu niet meer toe')).toBeVisible()
  await expect(people.field('Tussenvoegsel')).toHaveValue('di')
  expect(await sandbox.log({ row: 'subscriberUpdate' })).toEqual([])
})

test('a session that ends in mid-form is taken up again in place, with everything typed still there', async ({
  as,
  context,
}) => {
  const page = await as('manager')
  const people = peoplePageOf(page)
  await page.goto(JOSHUA.path)
  await people.field('Tussenvoegsel').fill('di')
  await people.field('Opmerkingen').fill('Getypt voordat de sessie verliep')
  await context.clearCookies()
  await people.save.click()
  await expect(page.getByText('Uw sessie is verlopen')).toBeVisible()
  await signInPageOf(page).password.fill('vloot-demo')
  await signInPageOf(page).submit.click()
  await expect(page.getByText('Uw sessie is verlopen')).toBeHidden()
  await expect(people.field('Tussenvoegsel')).toHaveValue('di')
  await expect(people.field('Opmerkingen')).toHaveValue('Getypt voordat de sessie verliep')
  await people.save.click()
  await expect(people.receipt.requested).toBeVisible()
})

test('bad input is told at its field, and nothing is sent', async ({ as, sandbox }) => {
  const page = await as('manager')
  const people = peoplePageOf(page)
  await page.goto(JOSHUA.path)
  await people.field('E-mail').fill('joshua.companyx.nl')
  await people.field('Achternaam').fill('')
  await people.field('Opmerkingen').fill('x'.repeat(5_000))
  await people.save.click()
  await expect(page.getByText(/Geen e-mailadres/)).toBeVisible()
  await expect(page.getByText('Mag niet leeg zijn')).toBeVisible()
  await expect(page.getByText(/5\.000 tekens; hoogstens 4\.000/)).toBeVisible()
  await expect(people.field('Opmerkingen')).toHaveValue('x'.repeat(5_000))
  expect(await sandbox.log({ row: 'subscriberUpdate' })).toEqual([])
})

test('a refusal of KPN lands on its field in words', async ({ as }) => {
  const page = await as('manager')
  const people = peoplePageOf(page)
  await page.goto(JOSHUA.path)
  await people.field('E-mail').fill('weigeren@companyx.nl')
  await people.save.click()
  await expect(page.getByText('Niet opgeslagen').or(page.getByText('KPN weigerde deze waarde')).first()).toBeVisible()
  await expect(people.field('E-mail')).toHaveValue('weigeren@companyx.nl')
})

test('an unknown person in the address says so beside the tree', async ({ as }) => {
  const page = await as('viewer')
  await page.goto('/people/person/99999999')
  await expect(page.getByText('Niemand met dit nummer')).toBeVisible()
  await expect(peoplePageOf(page).tree).toBeVisible()
})

for (const kind of ['nonsense', 'garbage', '500', 'apigee', 'html']) {
  test(`upstream answers ${kind}: a message and a way on, never a white page`, async ({ as, sandbox }) => {
    const page = await as('viewer')
    await sandbox.arm({ upstream: 'msm', path: 'subscriberRead', kind })
    await page.goto(JOSHUA.path)
    await expect(page.getByRole('button', { name: 'Opnieuw lezen' }).first()).toBeVisible()
    await expect(peoplePageOf(page).tree).toBeVisible()
    await sandbox.clearFaults()
    await page.getByRole('button', { name: 'Opnieuw lezen' }).first().click()
    await expect(page.getByText('CRAWLER9000').first()).toBeVisible()
  })
}
