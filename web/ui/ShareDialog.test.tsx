import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderApp } from '../testing/renderApp.tsx'

test('where the browser has no clipboard the link is selected and said to be', async () => {
  const { user } = renderApp('/people/customer/2345678', { role: 'manager' })
  await user.click(await screen.findByRole('button', { name: 'Deelbare link' }, { timeout: 20_000 }))
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link' })
  // all else as it is: the shell asks the browser whether there is a network
  const withoutClipboard = (browser: Navigator, name: string): unknown =>
    name === 'clipboard' ? undefined : Reflect.get(browser, name, browser)
  vi.stubGlobal('navigator', new Proxy(navigator, { get: withoutClipboard }))
  await user.click(screen.getByRole('button', { name: 'Link kopiëren' }))
  expect(await screen.findAllByText(/neem haar over met Ctrl C/)).not.toHaveLength(0)
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value)
  expect(screen.queryByText('Gekopieerd')).not.toBeInTheDocument()
})
