import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { http, HttpResponse } from 'msw/http'
import { renderApp } from '../../testing/renderApp.tsx'

type App = ReturnType<typeof renderApp>

const firstRow = async () => (await screen.findAllByRole('link', { name: /^\d{2,3}-\d+$/ }))[0]!.closest('tr')!
const press = (name: string | RegExp) => screen.findByRole('button', { name })
const asked = ({ portal }: App) => portal.engine.log.list({ row: 'contractList' })
const queriesOf = (app: App) => asked(app).map(({ search }) => new URLSearchParams(search))

test('filters within reach, order and search stand in the address and are asked of KPN in the user’s language', async () => {
  const app = renderApp('/contracts', { role: 'viewer', size: 200 })
  await firstRow()
  await app.user.click(await press(/^Mobiel/))
  await app.user.click(await press(/^Geblokkeerd/))
  await app.user.click(await screen.findByRole('button', { name: 'Product' }))
  await app.user.type(screen.getByLabelText('Zoek in contracten'), 'jansen{Enter}')
  await waitFor(() => {
    const last = queriesOf(app).findLast((query) => query.get('to') === '100')!
    expect(last.get('category')).toBe('MOBILE')
    expect(last.get('filters')).toBe('STATE: "BLOCKED"')
    expect(last.get('sortBy')).toBe('PRODUCT_NAME')
    expect(last.getAll('patterns')).toEqual(['jansen'])
  })
  expect(asked(app).every(({ headers }) => headers['content-language'] === 'nl')).toBe(true)
  const address = new URLSearchParams(app.place().split('?')[1])
  expect(address.getAll('f')).toEqual(['CATEGORY:MOBILE', 'STATE:BLOCKED', 'TEXT:jansen'])
  expect(address.get('sort')).toBe('product')
})

test('what the scroll bar flew past is never asked for, and never more than two requests are under way', async () => {
  let underWay = 0
  let most = 0
  const froms: number[] = []
  const long = http.get('*/api/msm/contract/all', async ({ request }) => {
    const query = new URL(request.url).searchParams
    const from = Number(query.get('from'))
    froms.push(from)
    underWay += 1
    most = Math.max(most, underWay)
    await new Promise((resolve) => setTimeout(resolve, 20))
    underWay -= 1
    const result = Array.from({ length: Number(query.get('to')) - from }, (_, at) => ({
      id: 9_000_000 + from + at,
      mobileNumber: `316${10_000_000 + from + at}`,
      state: 'ACTIVE',
    }))
    return HttpResponse.json({ result, total: 100_000 })
  })
  renderApp('/contracts', { role: 'viewer', before: [long] })
  await screen.findByRole('link', { name: '06-10000000' })
  const frame = screen.getByRole('grid').parentElement!
  for (let at = 1; at <= 20; at += 1) {
    frame.scrollTop = at * 4_000 * 36
    fireEvent.scroll(frame)
  }
  await screen.findByRole('link', { name: '06-10080005' })
  expect(froms.filter((from) => from > 0 && from < 79_000)).toEqual([])
  expect(most).toBeLessThanOrEqual(2)
})

test('keys go through the rows, choose and open; the focus stays on its row when it scrolls away', async () => {
  const app = renderApp('/contracts', { role: 'viewer', size: 300 })
  const first = await firstRow()
  first.focus()
  await app.user.keyboard('{ArrowDown}{ArrowDown} ')
  expect(document.activeElement).toHaveAttribute('data-index', '2')
  expect(document.activeElement).toHaveAttribute('aria-selected', 'true')
  expect(await screen.findByText('1 geselecteerd')).toBeVisible()
  const frame = screen.getByRole('grid').parentElement!
  frame.scrollTop = 150 * 36
  fireEvent.scroll(frame)
  await waitFor(() => expect(frame.querySelector('[data-index="155"]')).not.toBeNull())
  expect(document.activeElement).toHaveAttribute('data-index', '2')
  await app.user.keyboard('{Enter}')
  await waitFor(() => expect(app.place()).toMatch(/^\/contracts\/\d+$/))
})

test('a choice is kept as a set whose link shows exactly these contracts', async () => {
  const app = renderApp('/contracts', { role: 'viewer', size: 100 })
  await firstRow()
  const boxes = screen.getAllByRole('checkbox', { name: /^Kies / })
  await app.user.click(boxes[1]!)
  await app.user.click(boxes[4]!)
  const numbers = [1, 4].map((at) => within(boxes[at]!.closest('tr')!).getByRole('link').textContent)
  await app.user.click(await press('Alleen deze tonen'))
  expect(await screen.findByText('Selectie van 2 contracten')).toBeVisible()
  const link = app.place()
  app.client.clear()
  await app.router.navigate('/contracts')
  await app.router.navigate(link)
  await waitFor(() =>
    expect(
      screen.getAllByRole('link', { name: /^(\d{2,3}-\d+|zonder nummer)$/ }).map((one) => one.textContent),
    ).toEqual(numbers),
  )
})

test('a pasted column finds what is there, names the rest by line, and loses nothing', async () => {
  const app = renderApp('/contracts', { role: 'viewer', size: 100 })
  const number = within(await firstRow()).getByRole('link').textContent
  const box = screen.getByLabelText('Zoek in contracten')
  box.focus()
  const pasted = `${number}\n8,93E+18\n06-00000001\n${number.replace('-', ' ')}`
  await app.user.paste(pasted)
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByLabelText('Wat u zoekt')).toHaveValue(pasted)
  await app.user.click(await within(dialog).findByRole('button', { name: 'Zoek alle 2' }))
  expect(await within(dialog).findByText('1 contract gevonden.')).toBeVisible()
  expect(within(dialog).getByRole('region', { name: '1 niet gevonden' })).toHaveTextContent('regel 306-00000001')
  const unread = within(dialog).getByRole('region', { name: '1 kon niet gelezen worden' })
  expect(unread).toHaveTextContent('regel 28,93E+18de spreadsheet heeft de cijfers afgerond')
  const copied = vi.spyOn(navigator.clipboard, 'writeText')
  await app.user.click(within(unread).getByRole('button', { name: 'Kopieer' }))
  expect(copied).toHaveBeenCalledWith('8,93E+18')
  await app.user.keyboard('{Escape}')
  expect(await screen.findByText('Selectie van 1 contract')).toBeVisible()
  await app.user.click(await press('Toon wat ontbreekt'))
  expect(await screen.findByLabelText('Wat u zoekt')).toHaveValue(pasted)
})
