import { render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { ApiError, ContractError } from '../data/errors.ts'
import { sessionQueries } from '../data/session.ts'
import { createQueryClient } from './createQueryClient.ts'
import { Providers } from './Providers.tsx'
import { RouteFailure } from './RouteFailure.tsx'

/** A screen whose loader fails so, for somebody of finance. */
function fail(failure: unknown) {
  const client = createQueryClient()
  client.setQueryData(sessionQueries.current().queryKey, {
    operator: {
      id: '1',
      username: 'finance',
      role: 'finance',
      permissions: ['fleet.read', 'finance.read'],
      language: null,
      theme: null,
    },
    sandbox: false,
    upstreams: { msm: { on: true }, stn: { on: true } },
    supportText: null,
    version: '1',
    idleMs: 1,
  })
  const router = createMemoryRouter([
    {
      path: '/',
      loader: () => {
        throw failure
      },
      ErrorBoundary: RouteFailure,
      HydrateFallback: () => null,
      Component: () => null,
    },
  ])
  render(
    <Providers client={client} language="nl">
      <RouterProvider router={router} />
    </Providers>,
  )
  return screen.findByRole('heading', { level: 1 })
}

const problem = (code: string, status: number, more: object = {}) =>
  new ApiError({ type: 'about:blank', title: '', status, code, ...more })

test('a role that may not is told which role may, without blame', async () => {
  expect(await fail(problem('forbidden', 403, { permission: 'people.edit' }))).toHaveTextContent('Niet voor uw rol')
  expect(screen.getByText('U bent aangemeld als financiën. Dit is voor manager of beheerder.')).toBeVisible()
})

test('trouble at KPN says whose it is, in its own words, with our reference', async () => {
  const failure = problem('upstream_failed', 502, { upstream: 'msm', message: 'Backend <down>', requestId: 'r-17' })
  expect(await fail(failure)).toHaveTextContent('Bij KPN ging iets mis.')
  expect(screen.getByText('KPN zegt: “Backend <down>”')).toBeVisible()
  expect(screen.getByText('Kenmerk r-17')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Opnieuw lezen' })).toBeEnabled()
})

test('an answer that breaks the contract names row and field', async () => {
  expect(await fail(new ContractError('groupRead', 'path.0.id'))).toHaveTextContent('groupRead.path.0.id')
})

test('a part of the page that belongs to another version offers to load it anew', async () => {
  const failure = new TypeError('Failed to fetch dynamically imported module: /assets/PeoplePage-x.js')
  expect(await fail(failure)).toHaveTextContent('Er is een nieuwe versie')
  expect(screen.getByRole('button', { name: 'Pagina opnieuw laden' })).toBeEnabled()
})

test('a bug of ours is called one, and says what did not happen', async () => {
  expect(await fail(new Error('undefined is not a function'))).toHaveTextContent('Hier ging bij ons iets mis')
  expect(screen.getByText(/Bij KPN is daardoor niets veranderd/)).toBeVisible()
  expect(screen.queryByText(/undefined/)).not.toBeInTheDocument()
})
