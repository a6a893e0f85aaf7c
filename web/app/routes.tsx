import type { QueryClient } from '@tanstack/react-query'
import { redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router'
import { isSignedIn, sessionQueries } from '../data/session.ts'
import { paths } from '../lib/paths.ts'
import { basketRoutes } from './basketRoutes.ts'
import { lineRoutes } from './lineRoutes.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { RouteFailure } from './RouteFailure.tsx'
import { Shell } from './Shell.tsx'
import { ShellFrame } from './ShellFrame.tsx'

/** Nobody signed in: first that, then back to what was asked for. */
const requireSession =
  (client: QueryClient) =>
  async ({ request }: LoaderFunctionArgs) => {
    const session = await client.ensureQueryData(sessionQueries.current())
    if (isSignedIn(session)) return null
    const { pathname, search, hash } = new URL(request.url)
    throw redirect(paths.signIn(pathname + search + hash))
  }

/** A failure with no shell around it. */
const BareFailure = () => (
  <main>
    <RouteFailure />
  </main>
)

/** Every screen and its address. Screens are fetched when they are first gone to. */
export const routesOf = (client: QueryClient): RouteObject[] => [
  {
    path: '/sign-in',
    ErrorBoundary: BareFailure,
    HydrateFallback: () => null,
    lazy: async () => {
      const { Component, loader } = await import('../features/signIn/SignInPage.tsx')
      return { Component, loader: loader(client) }
    },
  },
  {
    // a sheet of paper: nothing stands around it
    path: 'activations/:activationId/hand-out',
    loader: requireSession(client),
    ErrorBoundary: BareFailure,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('../features/activations/HandOutPage.tsx')).HandOutPage }),
  },
  {
    loader: requireSession(client),
    // who is signed in is kept by the cache: asking it again on every step would only wait
    shouldRevalidate: () => false,
    Component: Shell,
    ErrorBoundary: BareFailure,
    HydrateFallback: ShellFrame,
    children: [
      {
        ErrorBoundary: RouteFailure,
        children: [
          { index: true, loader: () => redirect(paths.people()) },
          {
            id: 'people',
            path: 'people/:kind?/:id?',
            shouldRevalidate: () => false,
            lazy: async () => {
              const { Component, loader } = await import('../features/people/PeoplePage.tsx')
              return { Component, loader: loader(client) }
            },
          },
          {
            path: 'contracts',
            shouldRevalidate: () => false,
            lazy: async () => {
              const { Component, loader } = await import('../features/contracts/ContractsPage.tsx')
              return { Component, loader: loader(client) }
            },
            children: [
              {
                path: ':contractId',
                lazy: async () => ({
                  Component: (await import('../features/contracts/page/ContractPane.tsx')).ContractPane,
                }),
              },
            ],
          },
          {
            path: 'activations/many',
            lazy: async () => ({ Component: (await import('../features/activations/many/ManyPage.tsx')).ManyPage }),
          },
          {
            path: 'activations/new',
            shouldRevalidate: () => false,
            lazy: async () => ({
              Component: (await import('../features/activations/wizard/WizardPage.tsx')).WizardPage,
            }),
          },
          {
            path: 'activations',
            lazy: async () => ({
              Component: (await import('../features/activations/ActivationsPage.tsx')).ActivationsPage,
            }),
            children: [
              {
                path: ':activationId',
                lazy: async () => ({
                  Component: (await import('../features/activations/ActivationPane.tsx')).ActivationPane,
                }),
              },
            ],
          },
          ...lineRoutes,
          {
            path: 'batches',
            lazy: async () => ({ Component: (await import('../features/batches/BatchesPage.tsx')).BatchesPage }),
          },
          {
            path: 'batches/new',
            lazy: async () => ({ Component: (await import('../features/batches/NewBatchPage.tsx')).NewBatchPage }),
          },
          {
            path: 'batches/:batchId',
            lazy: async () => ({ Component: (await import('../features/batches/BatchPage.tsx')).BatchPage }),
          },
          ...basketRoutes,
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]
