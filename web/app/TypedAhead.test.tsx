import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderApp } from '../testing/renderApp.tsx'
import { TypedAhead } from './TypedAhead.tsx'

test('what is typed while the search is fetched is kept, Esc leaves it, and the focus goes back to where it was', async () => {
  const user = userEvent.setup()
  const heard: string[] = []
  const page = (isFetching: boolean) => (
    <>
      <button type="button">Before</button>
      {isFetching && (
        <TypedAhead label="Search" value="" onType={(typed) => heard.push(typed)} onLeave={() => heard.push('left')} />
      )}
    </>
  )
  const { rerender } = render(page(false))
  await user.click(screen.getByRole('button', { name: 'Before' }))
  rerender(page(true))
  await user.keyboard('M{Escape}')
  expect(heard).toEqual(['M', 'left'])
  rerender(page(false))
  expect(screen.getByRole('button', { name: 'Before' })).toHaveFocus()
})

test('a screen that comes while somebody types into the search takes none of it', async () => {
  const { user, router, place } = renderApp('/people', { role: 'helpdesk' })
  await screen.findByRole('tree')
  await user.keyboard('{Control>}k{/Control}')
  await user.keyboard('Mar')
  await act(() => router.navigate('/batches'))
  await screen.findByRole('heading', { level: 1, hidden: true })
  expect(place()).toBe('/batches')
  await user.keyboard('tino')
  const field = await screen.findByRole('combobox')
  expect(field).toHaveValue('Martino')
  expect(field).toHaveFocus()
})
