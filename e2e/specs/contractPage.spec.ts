import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../test.ts'

/** KPN's own example contract, which is in every sandbox. */
const MAXIMS = { id: 9876543, path: '/contracts/9876543', number: '06-80000000' } as const
const code = (page: Page) => page.getByRole('group', { name: 'Pukcode' })

async function isAccessible(page: Page) {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${theme}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([])
  }
}

test('a contract opens from its person, says what it is, and leads back to person and place', async ({ as }) => {
  const page = await as('viewer')
  await page.goto('/people/person/1234569?tab=contracts')
  await page.getByRole('link', { name: MAXIMS.number }).click()
  await expect(page).toHaveURL(MAXIMS.path)
  await expect(page.getByRole('heading', { name: /Maxim/, level: 2 })).toBeVisible()
  await expect(page.getByText('1234 5678 9012 3456 789').last()).toBeVisible()
  await expect(page).toHaveTitle(/06-80000000/)
  await isAccessible(page)

  await page.getByRole('tab', { name: 'Wat erin zit' }).click()
  await expect(page.getByText('Dataverbruik Melding 5000 MB')).toBeVisible()
  await page.getByRole('tab', { name: 'Drempels' }).click()
  await expect(page.getByText(/drempels? nagekeken/)).toBeVisible()
  await page.getByRole('tab', { name: 'Tijdlijn' }).click()
  await expect(page.getByText('Hier en bij KPN is nog niets gedaan.')).toBeVisible()

  await page.getByRole('tab', { name: 'Overzicht' }).click()
  await page.getByRole('link', { name: 'COMPANY X BV' }).click()
  await expect(page).toHaveURL('/people/debtor/3456789')
})

test('a PUK is shown for a reason, for 30 seconds, and is kept nowhere', async ({ as, portal }) => {
  const page = await as('helpdesk')
  await page.clock.install()
  const answers: string[] = []
  const revealed: string[] = []
  page.on('response', async (answer) => {
    const text = await answer.text().catch(() => '')
    if (answer.url().endsWith('/api/reveal')) revealed.push(text)
    else answers.push(text)
  })
  await page.goto(MAXIMS.path)
  await code(page).getByRole('button', { name: 'Pukcode: toon met reden' }).press('Enter')
  await page.keyboard.type('toestel vraagt om de pukcode')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await isAccessible(page)
  await page.getByRole('radio', { name: 'Teruggebeld op een bekend nummer' }).focus()
  await page.keyboard.press('Enter')

  const shown = code(page).locator('code')
  await expect(shown).toHaveText(/^\d{4} \d{4}$/)
  const digits = (await shown.innerText()).replace(' ', '')
  const countdown = code(page).getByText(/^Verbergt over \d+ s\./)
  const secondsLeft = async () => Number(/\d+/.exec(await countdown.innerText())![0])
  const atFirst = await secondsLeft()
  expect(atFirst).toBeGreaterThan(10)
  await page.clock.runFor(6_000)
  await expect.poll(secondsLeft).toBeLessThanOrEqual(atFirst - 6)
  await expect(shown).toBeVisible()
  expect(await page.title()).not.toContain(digits)
  expect(page.url()).not.toContain(digits)

  await page.clock.runFor(24_000)
  await expect(shown).toHaveCount(0)
  await expect(code(page).getByText('Pukcode verborgen.')).toBeAttached()
  await page.getByRole('tab', { name: 'Tijdlijn' }).click()
  await expect(page.getByText('Pukcode getoond')).toBeVisible()
  await expect(page.getByText('toestel vraagt om de pukcode · Teruggebeld op een bekend nummer')).toBeVisible()

  const ledger = await page.request.get('/api/ledger?subjectKind=contract&subjectId=9876543', {
    headers: { 'x-csrf': '1' },
  })
  const told = await ledger.text()
  expect(told).toContain('toestel vraagt om de pukcode')
  expect(revealed.join()).toContain(digits)
  for (const place of [told, await page.content(), answers.join(), portal.output()]) expect(place).not.toContain(digits)
})

test('who may not see codes is told who may, and a request by hand is refused before KPN is asked', async ({
  as,
  portal,
  sandbox,
}) => {
  const page = await as('viewer')
  await page.goto(MAXIMS.path)
  const button = code(page).getByRole('button', { name: 'Pukcode: toon met reden' })
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  await expect(button).toHaveAccessibleDescription(/helpdesk, manager of beheerder wel/)
  const before = (await sandbox.log({ row: 'contractRead' })).length
  const answer = await page.request.post('/api/reveal', {
    headers: { 'x-csrf': '1', origin: portal.origin },
    data: {
      row: 'contractRead',
      path: { id: MAXIMS.id },
      field: 'puk',
      reason: 'zomaar even kijken',
      identifiedBy: 'inPerson',
    },
  })
  expect(answer.status()).toBe(403)
  expect(await answer.json()).toMatchObject({ code: 'forbidden', permission: 'sim.secrets' })
  expect(await sandbox.log({ row: 'contractRead' })).toHaveLength(before)
})
