import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { afterEach, describe, expect, test } from 'vitest'
import { afterLeaving, beforeLeaving } from '../../data/leaving.ts'
import { renderApp } from '../../testing/renderApp.tsx'

/** KPN's own example: 20 euros a month. */
const CHANGE = '/basket/change/9876543'
const BASKET = '*/api/msm/contracting/basket'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }

// a basket outlives its screen: without a sign-out the next test would go on with it
afterEach(async () => {
  await beforeLeaving()
  afterLeaving()
})

/** Opens a basket and waits for its tree. */
async function open(path = CHANGE, options: Parameters<typeof renderApp>[1] = {}) {
  const app = renderApp(path, { role: 'manager', ...options })
  const tree = await screen.findByRole('treegrid', { name: /Producten|Products/ }, COLD)
  return { ...app, tree: within(tree) }
}
const summary = () => within(screen.getByRole('complementary', { name: /Wat het kost|What it costs/ }))
const figure = () => summary().getByRole('status')
const searchField = () => screen.getByRole('searchbox', { name: /Zoek in|Search \d/ })

describe('the tree', () => {
  test('has boxes and radio buttons, says what is on the contract, and why something cannot go', async () => {
    const { tree } = await open()
    const simOnly = tree.getByRole('checkbox', { name: 'Sim Only Bellen en Internet' })
    expect(simOnly).toBeChecked()
    expect(simOnly).toHaveAccessibleDescription('hoort erbij, kan niet weg')
    expect(tree.getByRole('row', { name: /VoiceMail/ })).toHaveTextContent('nu in contract')
    expect(tree.getAllByRole('radio').length).toBeGreaterThan(1)
    // hidden by KPN, and counted all the same
    expect(tree.queryByText('Netwerktoegang')).not.toBeInTheDocument()
    expect(figure()).toHaveTextContent('€ 20,00')
    expect(summary().getByText('Tot op de cent gelijk aan KPN')).toBeVisible()
  })

  test('is searched, and shows only what is chosen or was changed', async () => {
    const { tree, user } = await open()
    await user.type(searchField(), 'databundel 5 gb')
    await user.click(screen.getByRole('radio', { name: 'Databundel 5 GB' }))
    await user.clear(searchField())
    await user.click(screen.getByRole('button', { name: /Gewijzigd/ }))
    expect(await tree.findByText('nieuw')).toBeVisible()
    expect(screen.queryByRole('checkbox', { name: 'VoiceMail' })).not.toBeInTheDocument()
    await user.type(searchField(), 'bestaat niet')
    expect(screen.getByText('Geen product met deze woorden')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Toon alles' }))
    expect(screen.getByRole('checkbox', { name: 'VoiceMail' })).toBeVisible()
  })

  test('is worked with keys alone: arrows, Space, + and −, a group folded, / to search, undo', async () => {
    const { user } = await open()
    screen.getByRole('checkbox', { name: 'Mobiel Bellen en Internet' }).focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(screen.getByRole('checkbox', { name: 'VoiceMail' })).toHaveFocus()
    await user.keyboard(' ')
    expect(screen.getByRole('checkbox', { name: 'VoiceMail' })).not.toBeChecked()
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'VoiceMail' })).toBeChecked())
    await user.keyboard('{Home}{ArrowLeft}')
    expect(screen.queryByRole('checkbox', { name: 'VoiceMail' })).not.toBeInTheDocument()
    await user.keyboard('{ArrowRight}/')
    expect(searchField()).toHaveFocus()
    await user.keyboard('roaming 1 gb landen a')
    screen.getByRole('checkbox', { name: 'Roaming 1 GB landen A' }).focus()
    await user.keyboard('+++')
    const amount = await screen.findByRole('group', { name: 'Aantal van Roaming 1 GB landen A' })
    expect(amount).toHaveTextContent('3')
    await user.keyboard('-')
    expect(amount).toHaveTextContent('2')
  })
})

describe('what it costs', () => {
  test('VoiceMail off and a data bundle on make 27.50 a month, line by line, in English too', async () => {
    const { user } = await open(CHANGE, { language: 'en' })
    await user.click(screen.getByRole('checkbox', { name: 'VoiceMail' }))
    await user.type(searchField(), 'data bundle 5 gb')
    await user.click(screen.getByRole('radio', { name: 'Data bundle 5 GB' }))
    await waitFor(() => expect(figure()).toHaveTextContent('€27.50'))
    const why = summary().getAllByRole('table')[1]!
    expect(within(why).getByRole('row', { name: /VoiceMail removed by you/ })).toBeVisible()
    expect(within(why).getByRole('row', { name: /Data bundle 5 GB chosen by you \+€7.50/ })).toBeVisible()
    expect(within(why).getByRole('row', { name: /Difference together \+€7.50/ })).toBeVisible()
    // KPN ticked the group of the bundle too, which costs nothing: said in one row that opens
    const ticked = () => within(why).queryByRole('row', { name: /^Data bundle by KPN, with Data bundle 5 GB/ })
    expect(ticked()).toBeNull()
    await user.click(within(why).getByRole('button', { name: '1 free of charge, added by KPN' }))
    expect(ticked()).toBeVisible()
    expect(screen.getByRole('link', { name: 'To the review' })).toHaveAttribute('href', `${CHANGE}/review`)
  })

  test('a tick shows at once; until KPN answers its price is being checked and no total is claimed', async () => {
    let answer: () => void = () => undefined
    const held = new Promise<void>((resolve) => (answer = resolve))
    let posts = 0
    const slow = http.post(BASKET, async () => {
      posts += 1
      if (posts > 1) await held
    })
    const { user, tree } = await open(CHANGE, { before: [slow] })
    await user.click(screen.getByRole('checkbox', { name: 'VoiceMail' }))
    expect(screen.getByRole('checkbox', { name: 'VoiceMail' })).not.toBeChecked()
    expect(within(tree.getByRole('row', { name: /VoiceMail/ })).getByText('wordt nagekeken')).toBeVisible()
    expect(screen.getByRole('button', { name: /Naar controle/ })).toHaveAccessibleDescription('KPN kijkt de prijzen na')
    answer()
    expect(await screen.findByRole('link', { name: 'Naar controle' })).toBeVisible()
  })
})

describe('when it does not go well', () => {
  test('what KPN refuses or cannot be asked for is told, waits, and is lost nowhere', async () => {
    let isDown = false
    const problem = { type: 'about:blank', title: '', status: 502, code: 'upstream_failed', upstream: 'msm' }
    const down = http.all(BASKET, () => (isDown ? HttpResponse.json(problem, { status: 502 }) : undefined))
    const { user } = await open(CHANGE, { before: [down] })
    isDown = true
    await user.click(screen.getByRole('checkbox', { name: 'VoiceMail' }))
    const told = within(await screen.findByRole('alert'))
    expect(told.getByText(/Uw wijziging wacht: VoiceMail weghalen/)).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'VoiceMail' })).not.toBeChecked()
    isDown = false
    await user.click(told.getByRole('button', { name: 'Opnieuw proberen' }))
    expect(await screen.findByRole('link', { name: 'Naar controle' })).toBeVisible()
  })

  test('who may not change contracts is told which role may', async () => {
    renderApp(CHANGE, { role: 'helpdesk' })
    expect(await screen.findByRole('heading', { name: 'U mag geen contracten wijzigen' })).toBeVisible()
  })

  test('an address that is nobody’s leads on', async () => {
    renderApp('/basket/change/abc', { role: 'manager' })
    expect(await screen.findByRole('heading', { name: 'Geen mandje op dit adres' })).toBeVisible()
  })
})

describe('a new contract', () => {
  test('begins with a template, of which those that cannot be used say why, or with a main product', async () => {
    const { user } = renderApp('/basket/new/1234567', { role: 'manager' })
    const templates = within(await screen.findByRole('list', { name: 'Met een sjabloon' }))
    const old = templates.getAllByRole('button', { name: /Oud:/ })
    expect(old.length).toBeGreaterThan(0)
    for (const button of old) expect(button).toHaveAccessibleDescription(/.+/)
    expect(await screen.findByRole('list', { name: 'Hoofdproducten' })).toBeVisible()
    await user.click(templates.getByRole('button', { name: /Chauffeur 5 GB/ }))
    expect(await screen.findByRole('treegrid', { name: 'Producten' })).toBeVisible()
    await waitFor(() => expect(figure()).not.toHaveTextContent('€ 0,00'))
    // what a template brings was asked for: KPN did not add it by itself
    expect(summary().getByRole('row', { name: /^Databundel 5 GB uit sjabloon Chauffeur 5 GB/ })).toBeVisible()
    expect(summary().getByRole('button', { name: /^\d zonder kosten, uit het sjabloon$/ })).toBeVisible()
    expect(screen.queryByText('toegevoegd door KPN')).toBeNull()
  })
})
