import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { preferencesSave, sessionRead, signIn, signOut, type Session } from '#contract/portal/auth.ts'
import type { BodyInputOf } from '#contract/operation.ts'
import { call } from './call.ts'
import { noteSignIn } from './expiry.ts'
import { afterLeaving, beforeLeaving } from './leaving.ts'
import { forgetExport } from './exportRun.ts'

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
        client.setQueryData(queryKey, session)
        noteSignIn()
      },
    }),
  /** Signs out. Who shows what was read calls `forgetWhatWasRead` once it is gone from the screen. */
  signOut: (client: QueryClient) =>
    mutationOptions({
      mutationFn: async () => {
        await beforeLeaving()
        await call(signOut)
      },
      onSuccess: () => client.setQueryData(queryKey, (session) => session && { ...session, operator: null }),
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

/** Nothing that was read stays behind in this browser when nobody is signed in any more. */
export function forgetWhatWasRead(client: QueryClient): void {
  if (isSignedIn(client.getQueryData(queryKey))) return
  forgetExport()
  afterLeaving()
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] })
}
