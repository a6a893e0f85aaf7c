import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { hasOwnBundle } from '../../../mocks/fleet/contractTerms.ts'
import { renderApp } from '../../testing/renderApp.tsx'

const RUNS = { timeout: 15_000 }
const press = (name: string) => screen.findByRole('button', { name }, RUNS)

test('a batch of moves takes its day and the bundles of those that have one; a day in the past is told', async () => {
  const app = renderApp('/contracts', { role: 'manager', size: 60 })
  const { user, portal } = app
  const links = await screen.findAllByRole('link', { name: /^06-\d+$/ }, RUNS)
  const ids = links.map((link) => Number(link.getAttribute('href')!.split('/').at(-1)))
  const own = (id: number) => hasOwnBundle(portal.engine.world, { id })
  const chosen = [ids.find(own)!, ids.find((id) => !own(id))!]
  for (const id of chosen)
    await user.click(screen.getByRole('checkbox', { name: `Kies ${links[ids.indexOf(id)]!.textContent}` }))
  await user.click(await press('Verplaats…'))
  const check = await press('Controleer 2 contracten')
  expect(check).toHaveAccessibleDescription('Kies eerst waarheen.')
  await screen.findByText('daar staat het al', {}, RUNS)
  const debtors = screen.getAllByRole('treeitem').filter((place) => place.getAttribute('aria-level') === '2')
  await user.click(debtors.findLast((place) => place.getAttribute('aria-disabled') !== 'true')!)
  const day = screen.getByLabelText(/^Gewenste datum/)
  fireEvent.change(day, { target: { value: '2020-01-01' } })
  expect(check).toHaveAccessibleDescription(/verleden/)
  fireEvent.change(day, { target: { value: '2099-02-01' } })
  expect(screen.getByRole('switch', { name: 'Aanvullende bundels gaan mee' })).toBeChecked()
  await user.click(check)
  await user.click(await press('Start 2 van 2'))
  await screen.findByText('Klaar', {}, RUNS)
  const sent = portal.engine.log.list({ row: 'contractMove' }).map(({ body }) => body as Record<string, unknown>)
  expect(sent.map(({ contractId }) => contractId).toSorted()).toEqual(chosen.toSorted())
  expect(sent.map(({ wishDate }) => wishDate)).toEqual(['2099-02-01T12:00:00Z', '2099-02-01T12:00:00Z'])
  for (const body of sent)
    expect(body.moveAddonBundles, String(body.contractId)).toBe(own(Number(body.contractId)) || undefined)
}, 40_000)
