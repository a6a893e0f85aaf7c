import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../../testing/renderApp.tsx'
import { PHONE } from '../../testing/screen.ts'

const item = (name: string | RegExp) => screen.findByRole('treeitem', { name })
const rowOf = async (name: string) => (await screen.findByRole('link', { name })).closest('tr')!

const names = () => screen.getAllByRole('link', { name: /, / }).map((link) => link.textContent)

describe('the tree', () => {
  test('by keyboard alone: open, walk, type ahead, and open a person', async () => {
    const { user, place } = renderApp('/people', { role: 'viewer' })
    await user.click(await item(/COMPANY X$/))
    await user.keyboard('{ArrowRight}')
    expect(await item(/COMPANY X BV/)).toHaveAttribute('aria-level', '2')
    await user.keyboard('{ArrowDown}{ArrowRight}')
    const julia = await item(/Roberta, Julia/)
    expect(julia).toHaveAttribute('aria-setsize', '3')
    expect(julia).toHaveAttribute('aria-level', '3')
    await user.keyboard('rob')
    expect(julia).toHaveFocus()
    expect(julia).toHaveAttribute('tabindex', '0')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(place()).toBe('/people/person/1234567'))
    expect(await screen.findByRole('heading', { name: 'Julia Roberta' })).toBeVisible()
    expect(julia).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{ArrowLeft}')
    expect(await item(/COMPANY X BV/)).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(await item(/COMPANY X BV/)).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('treeitem', { name: /Roberta/ })).not.toBeInTheDocument()
  })

  test('a link to a person opens the tree up to them, and the path leads back up', async () => {
    const { user, place } = renderApp('/people/person/1234568', { role: 'viewer' })
    expect(await item(/Martino, Joshua/)).toHaveAttribute('aria-selected', 'true')
    expect(await item(/123/)).toHaveAttribute('aria-expanded', 'true')
    const path = screen.getByRole('navigation', { name: 'Plaats in de organisatie' })
    await user.click(within(path).getByRole('link', { name: 'COMPANY X BV' }))
    await waitFor(() => expect(place()).toBe('/people/debtor/3456789'))
    expect(await screen.findByRole('heading', { name: 'COMPANY X BV' })).toBeVisible()
  })

  test('the filter shows what is loaded and the way to it, and says where else to look', async () => {
    const { user } = renderApp('/people/person/1234568', { role: 'viewer' })
    await item(/Martino, Joshua/)
    await user.keyboard('/')
    const filter = screen.getByRole('searchbox', { name: 'Filter de boom' })
    expect(filter).toHaveFocus()
    await user.keyboard('joshua')
    await waitFor(() => expect(screen.queryByRole('treeitem', { name: /Roberta/ })).not.toBeInTheDocument())
    expect(await item(/Martino, Joshua/)).toBeVisible()
    await user.clear(filter)
    await user.type(filter, 'niemand')
    expect(await screen.findByText(/Niets in \d+ geladen; Ctrl K zoekt bij KPN/)).toBeVisible()
    await user.keyboard('{Escape}')
    expect(await item(/Roberta, Julia/)).toBeVisible()
  })

  test('a level that does not come says so in its place, and comes on asking again', async () => {
    const { user, portal } = renderApp('/people', { role: 'viewer' })
    const company = await item(/COMPANY X$/)
    portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'hierarchyChildren' })
    await user.click(company)
    await user.keyboard('{ArrowRight}')
    const failed = await item(/kon niet gelezen worden/)
    portal.engine.faults.clear()
    await user.click(failed)
    expect(await item(/COMPANY X BV/)).toBeVisible()
  })

  test('a company that does not come says why and leaves no empty page; asked again, it is there', async () => {
    const { user, portal } = renderApp('/people', { role: 'viewer' })
    portal.engine.faults.arm({ upstream: 'msm', kind: '403', path: 'hierarchyChildren' })
    const why = within(await screen.findByRole('alert'))
    expect(why.getByRole('heading', { name: /Het portaal mag dit niet van KPN/ })).toBeVisible()
    portal.engine.faults.clear()
    await user.click(why.getByRole('button', { name: 'Opnieuw lezen' }))
    expect(await item(/COMPANY X$/)).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test.each(['/people/cost-center/4567890', '/people/customer/2345678'])(
    'the people of %s that do not come are said beside the group, and come on asking again',
    async (path) => {
      const { user, portal } = renderApp(path, { role: 'viewer' })
      portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'hierarchyChildren' })
      const why = within(await screen.findByRole('alert'))
      expect(why.getByRole('heading', { name: 'Bij KPN ging iets mis.' })).toBeVisible()
      portal.engine.faults.clear()
      await user.click(why.getByRole('button', { name: 'Opnieuw lezen' }))
      expect(await screen.findByRole('link', { name: 'Martino, Joshua' })).toBeVisible()
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    },
  )

  test('an id that KPN does not know is said in its place, beside a tree that works', async () => {
    renderApp('/people/person/999', { role: 'viewer' })
    expect(await screen.findByRole('heading', { name: 'Niemand met dit nummer' })).toBeVisible()
    expect(await item(/COMPANY X$/)).toBeVisible()
  })

  test('an address without a number is nobody, and KPN is not asked', async () => {
    const { portal } = renderApp('/people/person/joshua', { role: 'viewer' })
    expect(await screen.findByText(/KPN kent joshua niet/)).toBeVisible()
    expect(portal.engine.log.list().some(({ path }) => path.includes('joshua'))).toBe(false)
  })
})

describe('the people of a node', () => {
  test('a customer: sorted and paged by KPN; what KPN cannot sort by says so', async () => {
    const { user, place } = renderApp('/people/customer/2345678', { role: 'viewer' })
    await rowOf('Martino, Joshua')
    await user.click(screen.getByRole('button', { name: 'Naam' }))
    await waitFor(() => expect(names()).toEqual(['Aanholt, Maxim van', 'Martino, Joshua', 'Roberta, Julia']))
    expect(screen.getByRole('columnheader', { name: /Naam/ })).toHaveAttribute('aria-sort', 'ascending')
    await user.click(screen.getByRole('button', { name: 'Naam' }))
    await waitFor(() => expect(names()[0]).toBe('Roberta, Julia'))
    expect(place()).toContain('sort=name&order=desc')

    const contracts = screen.getByRole('button', { name: 'Contracten' })
    expect(contracts).toHaveAttribute('aria-disabled', 'true')
    expect(contracts).toHaveAccessibleDescription(/KPN kan hier niet op sorteren/)
    await user.click(contracts)
    expect(place()).toContain('sort=name')
  })

  test('a debtor: found by its name, and checked by its path', async () => {
    renderApp('/people/debtor/3456789', { role: 'viewer' })
    expect(within(await rowOf('Martino, Joshua')).getByText('06-11111111')).toBeVisible()
    expect(screen.queryByText('hoort elders')).not.toBeInTheDocument()
  })

  test('any other node: its children in KPN’s order, sorted by us when all are here', async () => {
    const { user } = renderApp('/people/cost-center/4567890', { role: 'viewer' })
    expect(within(await rowOf('Martino, Joshua')).getByText('joshua.martino@companyx.nl')).toBeVisible()
    expect(screen.getByText('volgorde van KPN')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'E-mail' }))
    expect(await screen.findByText('op E-mail, oplopend')).toBeVisible()
  })

  test('a list that does not come says whose fault it is, and comes on asking again', async () => {
    const { user, portal } = renderApp('/people', { role: 'viewer' })
    await item(/COMPANY X$/)
    portal.engine.faults.arm({ upstream: 'msm', kind: '503', path: 'subscriberList' })
    await user.click(await item(/COMPANY X$/))
    const alert = await screen.findByRole('alert')
    portal.engine.faults.clear()
    await user.click(within(alert).getByRole('button', { name: 'Opnieuw lezen' }))
    expect(await rowOf('Martino, Joshua')).toBeVisible()
  })
})

test('on a phone the tree and what is chosen in it are two pages', async () => {
  const { user, place } = renderApp('/people', { role: 'viewer', screen: PHONE })
  await user.click(await item(/COMPANY X$/))
  await waitFor(() => expect(place()).toBe('/people/customer/2345678'))
  expect(await screen.findByRole('heading', { name: 'COMPANY X' })).toBeVisible()
  expect(screen.queryByRole('tree')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Terug naar de boom' }))
  expect(await screen.findByRole('tree')).toBeVisible()
})

test('in English too', async () => {
  renderApp('/people/person/1234568', { role: 'viewer', language: 'en' })
  expect(await screen.findByText(/Cannot be changed: your role may not; manager or admin may/)).toBeVisible()
  expect(screen.getByRole('heading', { name: 'People' })).toBeVisible()
})
