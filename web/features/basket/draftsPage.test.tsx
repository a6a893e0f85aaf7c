import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { expect, test } from 'vitest'
import { draftList, draftSave } from '#contract/portal/drafts.ts'
import { call } from '../../data/call.ts'
import { renderApp } from '../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }

test('drafts are named in the language that is read, and thrown away only when that was asked and worked', async () => {
  let isDown = true
  const problem = { type: 'about:blank', title: '', status: 500, code: 'internal' }
  const down = http.delete('*/api/drafts/*', () => (isDown ? HttpResponse.json(problem, { status: 500 }) : undefined))
  const { user, router } = renderApp('/help', { role: 'manager', language: 'en', before: [down] })
  await screen.findAllByRole('heading', {}, COLD)
  const data = { version: 1, acts: [], seen: null, form: {} }
  await call(draftSave, { path: { id: 'basket-modify-9876543' }, body: { kind: 'basket', title: '06-80000000', data } })
  await router.navigate('/basket')

  const link = await screen.findByRole('link', { name: 'Change the contract · 06-80000000' }, COLD)
  expect(link).toHaveAttribute('href', '/basket/change/9876543')
  const throwAway = () => screen.getByRole('button', { name: 'Throw away: Change the contract · 06-80000000' })
  await user.click(throwAway())
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }))
  expect((await call(draftList, { query: { kind: 'basket' } })).drafts).toHaveLength(1)

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.click(throwAway())
  const dialog = within(await screen.findByRole('dialog', { name: 'Throw this draft away?' }))
  expect(dialog.getByText('Change the contract · 06-80000000')).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Throw the draft away' }))
  expect(await dialog.findByRole('alert')).toBeVisible()
  expect((await call(draftList, { query: { kind: 'basket' } })).drafts).toHaveLength(1)
  isDown = false
  await user.click(dialog.getByRole('button', { name: 'Throw the draft away' }))
  expect(await screen.findByText('You have no open drafts')).toBeVisible()
  expect((await call(draftList, { query: { kind: 'basket' } })).drafts).toEqual([])
})
