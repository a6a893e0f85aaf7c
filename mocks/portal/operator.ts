import type { Session } from '#contract/portal/auth.ts'

/** Somebody who is signed in, as the session tells it. */
export type Operator = NonNullable<Session['operator']>
