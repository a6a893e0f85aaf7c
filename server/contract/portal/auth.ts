import * as z from 'zod/mini'
import { json, operation } from '../operation.ts'
import { PERMISSIONS } from '../permissions.ts'

export const language = z.enum(['nl', 'en'])
export const theme = z.enum(['system', 'light', 'dark'])

const role = z.enum(['viewer', 'helpdesk', 'finance', 'auditor', 'manager', 'admin'])

const operator = z.object({
  id: z.string(),
  username: z.string(),
  role,
  permissions: z.array(z.enum(PERMISSIONS)),
  language: z.nullable(language),
  theme: z.nullable(theme),
})

const upstreamState = z.object({
  /** Whether keys are set; without them it is off, never sandboxed beside a real one. */
  on: z.boolean(),
})

/** Who is signed in (or nobody), and what the portal stands on. */
export const session = z.object({
  operator: z.nullable(operator),
  /** The sandbox answers instead of KPN and sTN: sign-in says so and names the demo operators. */
  sandbox: z.boolean(),
  upstreams: z.object({ msm: upstreamState, stn: upstreamState }),
  /** What an activation at sTN chooses from, beside what is known; only for who is signed in. */
  stn: z.optional(
    z.object({
      /** Customer numbers; with several one has to be chosen. */
      customers: z.array(z.string()),
      /** Further values of services, by their key. */
      values: z.record(z.string(), z.array(z.string())),
    }),
  ),
  /** What staff see when KPN is down (a number to call); plain text. */
  supportText: z.nullable(z.string()),
  version: z.string(),
  /** Idle lifetime of a session, ms. */
  idleMs: z.int(),
})
export type Session = z.infer<typeof session>

export const sessionRead = operation({
  id: 'sessionRead',
  upstream: 'portal',
  method: 'GET',
  path: '/auth/session',
  answer: json(session),
})

export const signIn = operation({
  id: 'signIn',
  upstream: 'portal',
  method: 'POST',
  path: '/auth/sign-in',
  body: json(
    z.strictObject({
      username: z.string().check(z.minLength(1), z.maxLength(100)),
      password: z.string().check(z.minLength(1), z.maxLength(500)),
    }),
  ),
  answer: json(session),
})

export const signOut = operation({
  id: 'signOut',
  upstream: 'portal',
  method: 'POST',
  path: '/auth/sign-out',
})

/** The operator's own choices; `null` follows the browser. */
export const preferencesSave = operation({
  id: 'preferencesSave',
  upstream: 'portal',
  method: 'PUT',
  path: '/api/operators/me/preferences',
  body: json(z.strictObject({ language: z.nullable(language), theme: z.nullable(theme) })),
})
