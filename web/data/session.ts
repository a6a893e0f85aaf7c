import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { preferencesSave, sessionRead, signIn, signOut, type Session } from '#contract/portal/auth.ts'
import type { BodyInputOf } from '#contract/operation.ts'
import { call } from './call.ts'
import { noteSignIn } from './expiry.ts'

type Operator = NonNullable<Session['operator']>
/** A session with somebody in it. */
export type SignedIn = Session & { readonly operator: Operator }

export const isSignedIn = (session: Session | undefined): session is SignedIn => Boolean(session?.operator)

export const sessionQueries = {
  current: () =>
    queryOptions({
      queryKey: ['session'] as const,
      queryFn: ({ signal }) => call(sessionRead, { signal }),
      staleTime: Infinity,
      gcTime: Infinity,
    }),
}

const { queryKey } = sessionQueries.current()

export const sessionMutations = {
  /** Signs in; the session is known afterwards, and an expired one goes on where it was. */
  signIn: (client: QueryClient) =>
    mutationOptions({
      mutationFn: (body: BodyInputOf<typeof signIn>) => call(signIn, { body }),
      onSuccess: (session) => {
        const before = client.getQueryData(queryKey)?.operator
        // another person may see other things
        if (before && before.id !== session.operator?.id) forget(client)
        client.setQueryData(queryKey, session)
        noteSignIn()
      },
    }),
  /** Signs out; nothing that was read stays behind in this browser. */
  signOut: (client: QueryClient) =>
    mutationOptions({
      mutationFn: () => call(signOut),
      onSuccess: () => {
        forget(client)
        client.setQueryData(queryKey, (session) => session && { ...session, operator: null })
      },
    }),
  /** Keeps the operator's choices for the next time, wherever they sign in. */
  preferences: (client: QueryClient) =>
    mutationOptions({
      mutationFn: (body: BodyInputOf<typeof preferencesSave>) => call(preferencesSave, { body }),
      meta: { failure: 'common.preferences.failed' },
      onMutate: (body) =>
        client.setQueryData(
          queryKey,
          (session) => session && { ...session, operator: session.operator && { ...session.operator, ...body } },
        ),
    }),
}

function forget(client: QueryClient): void {
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] })
}
