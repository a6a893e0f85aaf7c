import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { BodyInputOf } from '#contract/operation.ts'
import { preferencesSave, sessionRead, signIn, signOut, type Session } from '#contract/portal/auth.ts'
import { call } from './call.ts'

export type Operator = NonNullable<Session['operator']>

export const sessionQueries = {
  /** Who is signed in and what the portal stands on; it changes only by what we do ourselves. */
  current: () =>
    queryOptions({
      queryKey: ['session'] as const,
      queryFn: ({ signal }) => call(sessionRead, { signal }),
      staleTime: Infinity,
    }),
}

export const sessionMutations = {
  signIn: (client: QueryClient) =>
    mutationOptions({
      mutationFn: (body: BodyInputOf<typeof signIn>) => call(signIn, { body }),
      onSuccess: (session) => client.setQueryData(sessionQueries.current().queryKey, session),
    }),

  /** Empties every cache: nothing of the company stays in a browser that somebody walked away from. */
  signOut: (client: QueryClient) =>
    mutationOptions({
      mutationFn: () => call(signOut),
      onSuccess: () => client.clear(),
    }),

  savePreferences: (client: QueryClient) =>
    mutationOptions({
      mutationFn: (body: BodyInputOf<typeof preferencesSave>) => call(preferencesSave, { body }),
      onMutate: (chosen) => {
        client.setQueryData(sessionQueries.current().queryKey, (session) =>
          session?.operator ? { ...session, operator: { ...session.operator, ...chosen } } : session,
        )
      },
    }),
}
