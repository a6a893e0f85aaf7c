import type { QueryClient } from '@tanstack/react-query'
import { sessionQueries } from '../../data/session.ts'
import { SignInForm } from './SignInForm.tsx'

/** The way in. */
export function SignInPage() {
  return <SignInForm onSignedIn={() => undefined} />
}

export const loader = (client: QueryClient) => async () => {
  await client.prefetchQuery(sessionQueries.current())
  return null
}

export { SignInPage as Component }
