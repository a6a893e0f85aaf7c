import type { Page } from '@playwright/test'
import { expectFine } from '../expectFine.ts'
import { signInByCookie } from '../signInByCookie.ts'
import { expect, test } from '../test.ts'

const KPN_IS_DONE = { timeout: 30_000 }

/** Of KPN's own example, in every sandbox. */
const JOSHUAS = { path: '/contracts/9876544', id: 9876544, name: '06-11111111' } as const

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })
const deed = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a block by keys alone, followed to its end, and lifted again', async ({ as, sandbox }) => {
  const page = await as('helpdesk')
  await page.goto(JOSHUAS.path)
  await deed(page, 'Blokkeren…').press('Enter')
  const asked = dialog(page, `Blokkeer ${JOSHUAS.name}`)
  await expect(asked.getByRole('radio', { name: /Verloren/ })).toBeFocused()
  // before a reason is chosen Enter does nothing
  await page.keyboard.press('Enter')
  await expect(asked.getByText('Kies eerst waarom.')).toBeVisible()
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(asked.getByText('Aangevraagd').first()).toBeVisible()
  await expect(asked.getByText(/is geblokkeerd/)).toBeHidden()
  await sandbox.advance(60_000)
  await expect(asked.getByText(`De simkaart van ${JOSHUAS.name} is geblokkeerd.`)).toBeVisible(KPN_IS_DONE)
  await expect(page.getByText('Geblokkeerd', { exact: true }).first()).toBeVisible()
  const sent = await sandbox.log({ row: 'simBlock' })
  expect(sent.map(({ body }) => body)).toEqual([
    { contractId: JOSHUAS.id, referenceNumber: expect.stringMatching(/^VL/) },
  ])

  await asked.getByRole('button', { name: 'Deblokkeren…' }).click()
  const back = dialog(page, `Deblokkeer ${JOSHUAS.name}`)
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await sandbox.advance(60_000)
  await expect(back.getByText(`De simkaart van ${JOSHUAS.name} werkt weer.`)).toBeVisible(KPN_IS_DONE)
  await back.getByRole('button', { name: 'Sluiten' }).click()
  await expect(deed(page, 'Blokkeren…')).toBeVisible()
})

test('two helpers block one SIM at the same moment: one order at KPN, the second follows the first’s', async ({
  as,
  sandbox,
  browser,
  portal,
}) => {
  const first = await as('helpdesk')
  const context = await browser.newContext({ baseURL: portal.origin })
  await signInByCookie(context, portal.origin, 'manager')
  const second = await context.newPage()
  await sandbox.arm({ upstream: 'msm', path: 'simBlock', kind: 'latency', ms: 1_000 })
  for (const page of [first, second]) {
    await page.goto(JOSHUAS.path)
    await deed(page, 'Blokkeren…').click()
    await page.getByRole('radio', { name: /Verloren/ }).check()
  }
  await Promise.all([first, second].map((page) => page.keyboard.press('Enter')))
  for (const page of [first, second])
    await expect(dialog(page, `Blokkeer ${JOSHUAS.name}`).getByText('Aangevraagd').first()).toBeVisible(KPN_IS_DONE)
  const told = await Promise.all([first, second].map((page) => page.getByText(/^Al aangevraagd door /).count()))
  expect(told.sort()).toEqual([0, 1])
  await sandbox.advance(60_000)
  for (const page of [first, second])
    await expect(page.getByText(`De simkaart van ${JOSHUAS.name} is geblokkeerd.`)).toBeVisible(KPN_IS_DONE)
  expect(await sandbox.log({ row: 'simBlock' })).toHaveLength(1)
  await context.close()
})

test('who may not, cannot: the buttons say who may, and a hand-made request is refused', async ({ as, sandbox }) => {
  for (const role of ['viewer', 'finance', 'auditor'] as const) {
    const page = await as(role)
    await page.goto(JOSHUAS.path)
    // what cannot be done folds away, with its reasons
    await page.getByText(/^\d+ kunnen hier nu niet$/).click()
    await expect(page.getByText(/uw rol mag dit niet; helpdesk, manager of beheerder wel/).first()).toBeVisible()
    await expect(deed(page, 'Blokkeren…')).toHaveAttribute('aria-disabled', 'true')
    const answers = await page.evaluate(async (contractId) => {
      const ask = async (path: string, more = {}) => {
        const answer = await fetch(`/api/msm/order/${path}`, {
          method: 'POST',
          headers: { 'X-CSRF': '1', 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
          body: JSON.stringify({ contractId, ...more }),
        })
        return [answer.status, ((await answer.json()) as { code: string }).code]
      }
      return [
        await ask('block-sim'),
        await ask('unblock-sim'),
        await ask('replace-sim', { esim: true, email: 'a@b.nl' }),
        await ask('terminate'),
        await ask('porting-out'),
        await ask('move', { destinationGroupId: 1234567 }),
      ]
    }, JOSHUAS.id)
    expect(answers).toEqual(Array.from({ length: 6 }, () => [403, 'forbidden']))
  }
  const writes = (await sandbox.log({})).filter(({ method, path }) => method === 'POST' && path.includes('/order/'))
  expect(writes).toEqual([])
})

test('a dialog reads well for everybody, in both themes and at every width', async ({ as }) => {
  // two dialogs by two themes and three widths: axe alone takes half a minute on a busy machine
  test.setTimeout(120_000)
  const page = await as('manager')
  for (const name of ['Blokkeren…', 'Opzeggen…']) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(JOSHUAS.path)
    await deed(page, name).click()
    const open = page.getByRole('dialog')
    await expect(open).toBeVisible()
    if (name === 'Opzeggen…') await expect(open.getByText(/^€/)).toBeVisible()
    await expectFine(page)
  }
})
