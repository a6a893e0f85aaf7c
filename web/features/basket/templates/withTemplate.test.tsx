import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { templatesFor } from '../../../../mocks/basket/templates.ts'
import { afterLeaving, beforeLeaving } from '../../../data/leaving.ts'
import { renderApp } from '../../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const SLOW = { timeout: 10_000 }

// a basket outlives its screen: without a sign-out the next test would go on with it
afterEach(async () => {
  await beforeLeaving()
  afterLeaving()
})

test('a template asks for whom, their basket opens with it, and what was begun is not replaced unasked', async () => {
  const app = renderApp('/help', { role: 'manager' })
  const { world, log } = app.portal.engine
  const julia = 1234567
  const templates = templatesFor(world, julia)
  const idOf = (name: string) => templates.find((one) => one.name === name)!.id
  const applied = () =>
    log.list({ row: 'basketChange' }).filter(({ body }) => JSON.stringify(body).includes('templateId'))

  await app.router.navigate(`/basket/templates?group=${templates[0]!.groupId}`)
  await app.user.click(await screen.findByRole('button', { name: 'Toon Chauffeur 5 GB' }, COLD))
  await app.user.click(screen.getByRole('button', { name: 'Nieuw contract hiermee…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Nieuw contract met Chauffeur 5 GB' }))
  await app.user.click(dialog.getByRole('searchbox', { name: 'Voor wie?' }))
  await app.user.paste('Julia')
  await app.user.click(await dialog.findByRole('link', { name: /Julia/ }, SLOW))
  await screen.findAllByText('uit sjabloon Chauffeur 5 GB', {}, COLD)
  // applied once: neither a reload nor the way back does it again
  await waitFor(() => expect(app.place()).toBe(`/basket/new/${julia}`))
  expect(screen.queryByText(/was al een nieuw contract begonnen/)).toBeNull()
  expect(applied()).toHaveLength(1)

  await app.router.navigate(`/basket/new/${julia}?template=${idOf('Kantoor 20 GB')}`)
  expect(await screen.findByText('Voor deze persoon was al een nieuw contract begonnen', {}, SLOW)).toBeVisible()
  expect(applied()).toHaveLength(1)
  await app.user.click(screen.getByRole('button', { name: 'Sjabloon Kantoor 20 GB toepassen' }))
  await screen.findAllByText('uit sjabloon Kantoor 20 GB', {}, SLOW)
  expect(applied()).toHaveLength(2)

  await app.router.navigate(`/basket/new/${julia}?template=${idOf('Oud: Skype')}`)
  expect(await screen.findByText('Sjabloon Oud: Skype kan hier niet', {}, SLOW)).toBeVisible()
  expect(screen.getByText('er zit een product in dat KPN hier niet aanbiedt')).toBeVisible()
  await app.router.navigate(`/basket/new/${julia}?template=77`)
  expect(await screen.findByText(/biedt het gekozen sjabloon voor deze persoon niet aan/, {}, SLOW)).toBeVisible()
  await app.user.click(screen.getByRole('button', { name: 'Zonder het sjabloon verder' }))
  await waitFor(() => expect(app.place()).toBe(`/basket/new/${julia}`))
  expect(applied()).toHaveLength(2)
})
