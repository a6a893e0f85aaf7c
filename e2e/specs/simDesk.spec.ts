import type { Page } from '@playwright/test'
import { expectFine } from '../expectFine.ts'
import { paletteOf } from '../pages/palette.ts'
import { expect, test } from '../test.ts'

const KPN_IS_DONE = { timeout: 30_000 }

/** Of KPN's own example, in every sandbox. */
const JOSHUAS = { id: 9876544, name: '06-11111111' } as const

/** Ways in which a caller, or whoever finds the card, says which line it is; and the keys beside the question. */
const WAYS = [
  { query: '06-11111111', keys: ['Enter', '1', 'Enter'] },
  { query: '+31 6 1111 1111', keys: ['Enter', '2', 'Enter'] },
  // the person, and then their only card
  { query: 'Joshua Martino', keys: ['Enter', '3', 'Enter'] },
  { query: '8931 0800 0000 0000 018', keys: ['Enter', '4', 'Enter'] },
] as const

const MOST_DECISIONS = 4
const MOST_KEYS = 20
/** Answers of KPN that are waited for one after another, the block itself among them; each takes that long (ms). */
const MOST_WAITS = 3
const WAIT = 1_000

const first = (page: Page, name: RegExp) => page.locator('[aria-keyshortcuts=Enter]', { hasText: name })

/** How many answers were waited for one after another: what begins before an answer can be there waits beside it. */
function waitsIn(starts: readonly number[]): number {
  let waits = 0
  let since = -Infinity
  for (const at of starts.toSorted((a, b) => a - b)) {
    if (at - since < WAIT) continue
    waits += 1
    since = at
  }
  return waits
}
const contractOf = (url: string) => `${new URL(url).pathname}${new URL(url).search}`

/** Keeps a part of the page's own code away until the answer is called. */
async function holdCode(page: Page, part: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(`**/assets/${part}-*.js`, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

for (const { query, keys } of WAYS) {
  test(`from Ctrl-K and “${query}” to KPN’s order: few decisions, no pointer, three answers to wait for`, async ({
    as,
    sandbox,
  }) => {
    const page = await as('helpdesk')
    await sandbox.arm({ upstream: 'msm', kind: 'latency', ms: WAIT })
    await page.goto('/people/person/99999999')
    await page.getByText('Niemand met dit nummer').waitFor()
    const before = (await sandbox.log({})).length
    await paletteOf(page).find(query)
    // Ctrl-K counts as one; the question itself does not
    const pressed = ['Control+k', ...keys]
    expect(keys.length).toBeLessThanOrEqual(MOST_DECISIONS)
    expect(pressed.length).toBeLessThanOrEqual(MOST_KEYS)
    await expect(first(page, /Simkaart blokkeren|Simkaarten tonen/)).toBeVisible({ timeout: 10_000 })
    await page.keyboard.press(keys[0])
    await expect(page.getByRole('button', { name: `Blokkeer ${JOSHUAS.name}` })).toBeVisible({ timeout: 10_000 })
    await page.keyboard.press(keys[1])
    await page.keyboard.press(keys[2])
    await expect(page.getByText('Blokkering aangevraagd').first()).toBeVisible({ timeout: 10_000 })
    await expect(page.getByText(/^Bestelling \S+ bij KPN$/)).toBeVisible({ timeout: 10_000 })
    // requested is not done
    const replacement = page.getByRole('button', { name: /eSIM per e-mail/ })
    await expect(replacement).toBeHidden()

    const sent = await sandbox.log({ row: 'simBlock' })
    expect(sent.map(({ body }) => body)).toEqual([
      { contractId: JOSHUAS.id, referenceNumber: expect.stringMatching(/^VL/) },
    ])
    const starts = (await sandbox.log({})).slice(before).map(({ at }) => Date.parse(at))
    expect(waitsIn(starts.filter((at) => at <= Date.parse(sent[0]!.at)))).toBeLessThanOrEqual(MOST_WAITS)
    await sandbox.clearFaults()
    await sandbox.advance(60_000)
    await expect(replacement).toBeVisible(KPN_IS_DONE)
    // it looks the same, whatever was asked
    if (query === JOSHUAS.name) await expectFine(page)
  })
}

test('a block that is under way or done shows first, and there is no second one', async ({ as, sandbox }) => {
  const page = await as('helpdesk')
  // a helper types ahead: the question is there before the code of the search is
  const arrive = await holdCode(page, 'Palette')
  await page.goto('/people')
  await page.getByRole('treeitem').first().waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type(JOSHUAS.name.slice(0, 6))
  await expect(paletteOf(page).field).toHaveCount(0)
  arrive()
  await expect(paletteOf(page).field).toBeFocused()
  await page.keyboard.type(JOSHUAS.name.slice(6))
  await expect(paletteOf(page).field).toHaveValue(JOSHUAS.name)
  await expect(first(page, /Simkaart blokkeren/)).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: /Verloren/ }).waitFor()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Blokkering aangevraagd').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await paletteOf(page).find(JOSHUAS.name)
  await expect(page.getByText(/Blokkering aangevraagd om \d\d:\d\d door helpdesk\./)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Simkaart blokkeren/ })).toHaveAttribute('aria-disabled', 'true')
  await sandbox.advance(60_000)
  await expect(page.getByText(/Geblokkeerd door helpdesk, aangevraagd op /)).toBeVisible(KPN_IS_DONE)
  await expect(first(page, /Contract openen/)).toBeVisible()
  expect(await sandbox.log({ row: 'simBlock' })).toHaveLength(1)
  await expectFine(page)
})

test('KPN is down: the support text, what is safe, and afterwards it goes on', async ({ as, sandbox }) => {
  const page = await as('helpdesk')
  await page.goto('/people?find=06-11111111')
  await expect(first(page, /Simkaart blokkeren/)).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: /Gestolen/ }).waitFor()
  await page.keyboard.press('2')
  await expectFine(page)
  await sandbox.arm({ upstream: 'msm', kind: 'reset', path: 'simBlock', times: 1, when: 'after' })
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/Druk niet opnieuw/)).toBeVisible()
  await expect(dialog.getByText(/Vraag uw beheerder/)).toBeVisible()
  await sandbox.advance(60_000)
  await expect(dialog.getByText('Simkaart geblokkeerd').first()).toBeVisible(KPN_IS_DONE)
  expect(await sandbox.log({ row: 'simBlock' })).toHaveLength(1)
})

test('a viewer, a finance user and an auditor cannot: not by button, not by address, not by a hand-made request', async ({
  as,
  sandbox,
}) => {
  for (const role of ['viewer', 'finance', 'auditor'] as const) {
    const page = await as(role)
    await page.goto('/people?find=06-11111111')
    const off = page.getByRole('button', { name: /^Simkaart blokkeren/ })
    await expect(off).toHaveAttribute('aria-disabled', 'true')
    await expect(off).toContainText('uw rol mag dit niet; helpdesk, manager of beheerder wel')
    await off.press('Enter')
    await paletteOf(page).field.press('Alt+b')
    await expect(page.getByRole('radio')).toHaveCount(0)
    expect(contractOf(page.url())).toBe('/people')
    const status = await page.evaluate(async (contractId) => {
      const answer = await fetch('/api/msm/order/block-sim', {
        method: 'POST',
        headers: { 'X-CSRF': '1', 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify({ contractId }),
      })
      return answer.status
    }, JOSHUAS.id)
    expect(status).toBe(403)
  }
  expect(await sandbox.log({ row: 'simBlock' })).toEqual([])
})
