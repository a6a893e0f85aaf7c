import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../../testing/renderApp.tsx'

const JOSHUA = '/people/person/1234568'

async function openPalette(options: Parameters<typeof renderApp>[1] = {}) {
  const app = renderApp('/people', { role: 'helpdesk', ...options })
  await screen.findByRole('tree')
  await app.user.keyboard('{Control>}k{/Control}')
  const field = await screen.findByRole('combobox')
  const asked = (row: string) => app.portal.engine.log.counts()[`msm ${row}`] ?? 0
  return { ...app, field, asked }
}

const option = (name: RegExp) => screen.findByRole('option', { name })
const chosen = () => screen.getAllByRole('option', { selected: true })

describe('finding a line', () => {
  test.each([
    '06-11111111',
    '0611111111',
    '06 1111 1111',
    '+31 6 11111111',
    '+31 (0)6-11111111',
    '0031611111111',
    '31611111111',
  ])('written %s', async (typed) => {
    const { user, field } = await openPalette()
    await user.type(field, typed)
    expect(await option(/06-11111111/)).toHaveTextContent('Joshua Martino')
    expect(field).toHaveAccessibleDescription('gelezen als 06-11111111')
  })

  test('by its first digits: says how they were read, marks them, and opens the person it belongs to', async () => {
    const { user, field, place } = await openPalette()
    await user.type(field, '+31 6 1111')
    const hit = await option(/06-11111111/)
    expect(field).toHaveAccessibleDescription('gelezen als 06-1111…')
    expect(within(hit).getByText('06-1111', { selector: 'mark' })).toBeVisible()
    expect(hit).toHaveTextContent('Actief')
    expect(chosen()).toEqual([hit])
    await user.keyboard('{Alt>}p{/Alt}')
    await waitFor(() => expect(place()).toBe(JOSHUA))
    await waitFor(() => expect(field).not.toBeInTheDocument())
    expect(await screen.findByRole('heading', { name: 'Joshua Martino' })).toBeVisible()
  })

  test('by a part of its SIM card', async () => {
    const { user, field } = await openPalette()
    await user.type(field, '8931 0800 0000')
    const hit = await option(/06-11111111/)
    expect(within(hit).getByText('8931 0800 0000', { selector: 'mark' })).toBeVisible()
  })

  test('asks after a pause, not at every key', async () => {
    const { user, field, asked } = await openPalette()
    const before = asked('contractList')
    await user.type(field, '06111111')
    await option(/06-11111111/)
    // MOBILE_NUMBER, FIXED_NUMBER and SIM_CARD_NUMBER, once each and not once per key
    expect(asked('contractList') - before).toBe(3)
  })
})

describe('finding a person', () => {
  test('by name, in any order', async () => {
    const { user, field, place } = await openPalette()
    await user.type(field, 'aanholt, maxim van')
    const hit = await option(/Maxim van Aanholt/)
    expect(field).toHaveAccessibleDescription('gelezen als naam')
    await user.click(hit)
    await user.click(screen.getByRole('button', { name: 'Persoon openen' }))
    await waitFor(() => expect(place()).toBe('/people/person/1234569'))
  })

  test('by employee number', async () => {
    const { user, field } = await openPalette()
    await user.type(field, '9000')
    expect(within(await option(/Joshua Martino/)).getByText('9000', { selector: 'mark' })).toBeVisible()
  })

  test('by an e-mail address that KPN’s list does not show', async () => {
    const { user, field } = await openPalette()
    await user.type(field, 'joshua.martino@companyx.nl')
    expect(await option(/Joshua Martino/)).toBeVisible()
    expect(screen.getByText(/KPN vond dit op iets dat de lijst niet toont/)).toBeVisible()
  })
})

describe('the keyboard', () => {
  test('arrows go round, the focus stays in the field', async () => {
    const { user, field } = await openPalette()
    await user.type(field, 'ma')
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2))
    const [first, second] = screen.getAllByRole('option')
    expect(field).toHaveAttribute('aria-activedescendant', first!.id)
    await user.keyboard('{ArrowDown}')
    expect(chosen()).toEqual([second])
    expect(field).toHaveAttribute('aria-activedescendant', second!.id)
    await user.keyboard('{ArrowDown}')
    expect(chosen()).toEqual([first])
    await user.keyboard('{ArrowUp}')
    expect(chosen()).toEqual([second])
    expect(field).toHaveFocus()
    expect(field).toHaveAttribute('aria-controls', screen.getByRole('listbox').id)
  })

  test('Esc closes, forgets what was typed and gives the focus back', async () => {
    const { user, field } = await openPalette()
    const opener = screen.getByText('Nummer, naam of simkaart').closest('button')!
    await user.type(field, 'martino{Escape}')
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull())
    await user.click(opener)
    expect(await screen.findByRole('combobox')).toHaveValue('')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(opener).toHaveFocus())
  })

  test('is not opened over a question that waits for its answer', async () => {
    const { user, portal, field } = await openPalette()
    portal.signOut()
    await user.type(field, 'martino')
    await screen.findByRole('dialog', { name: 'Uw sessie is verlopen' })
    await user.keyboard('{Control>}k{/Control}')
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })
})

describe('when there is nothing to show', () => {
  test('says what to type', async () => {
    const { user, field } = await openPalette()
    expect(screen.getByText(/^Typ vier cijfers of meer/)).toBeVisible()
    await user.type(field, '061')
    expect(screen.getByText(/^Typ vier cijfers of meer/)).toBeVisible()
    expect(field).toHaveAttribute('aria-expanded', 'false')
  })

  test('says what was looked for and where', async () => {
    const { user, field } = await openPalette()
    await user.type(field, '0699999999')
    expect(await screen.findByRole('heading', { name: 'Niets gevonden' })).toBeVisible()
    expect(screen.getByText(/Geen mobiel of vast nummer, simkaart of personeelsnummer met “0699999999”/)).toBeVisible()
    await user.clear(field)
    await user.type(field, 'zzyzx')
    expect(await screen.findByText(/heet niemand “zzyzx”/)).toBeVisible()
  })

  test('says that KPN failed, and searches again when asked', async () => {
    const { user, field, portal } = await openPalette()
    portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'subscriberList', times: 1 })
    await user.type(field, 'martino')
    expect(await screen.findByRole('alert')).toHaveTextContent('Zoeken lukte niet. Bij KPN ging iets mis.')
    expect(screen.queryByText('Niets gevonden')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Opnieuw zoeken' }))
    expect(await option(/Joshua Martino/)).toBeVisible()
    expect(screen.queryByText(/Zoeken lukte niet/)).toBeNull()
  })

  test('shows the part that came when another part did not', async () => {
    const { user, field, portal } = await openPalette()
    portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'subscriberList', times: 1 })
    await user.type(field, '06111111')
    expect(await option(/06-11111111/)).toBeVisible()
    expect(await screen.findByText('Een deel van de zoekvraag bleef zonder antwoord.')).toBeVisible()
  })

  test('says quietly that sTN’s lines were not searched by name when our own ledger failed', async () => {
    const away = http.get('*/api/ledger', () => HttpResponse.json({}, { status: 500 }))
    const { user, field } = await openPalette({ before: [away] })
    await user.type(field, 'martino')
    expect(await option(/Joshua Martino/)).toBeVisible()
    expect(
      await screen.findByText(/^Op naam zoeken tussen de sTN-lijnen lukte nu niet/, { selector: 'p' }),
    ).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    // numbers are sTN's own: nothing is missing
    await user.clear(field)
    await user.type(field, '06111111')
    expect(await option(/06-11111111/)).toBeVisible()
    expect(screen.queryByText(/Op naam zoeken/)).toBeNull()
  })

  test('says so when the person of a contract cannot be had', async () => {
    const { user, field, portal, place } = await openPalette()
    portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'contractRead' })
    await user.type(field, '06111111')
    await option(/06-11111111/)
    await user.keyboard('{Alt>}p{/Alt}')
    expect(await screen.findByText(/^Bij KPN ging iets mis/)).toBeVisible()
    expect(place()).toBe('/people')
    portal.engine.faults.clear()
    await user.keyboard('{Alt>}p{/Alt}')
    await waitFor(() => expect(place()).toBe(JOSHUA))
  })
})

test('speaks English too', async () => {
  const { user, field } = await openPalette({ language: 'en' })
  await user.type(field, '06111111')
  expect(await option(/06-11111111/)).toHaveTextContent('Active')
  expect(field).toHaveAccessibleDescription('read as 06-111111…')
})
