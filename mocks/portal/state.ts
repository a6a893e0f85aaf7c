import type { Session } from '#contract/portal/auth.ts'
import { ROLES, type Permission, type Role } from '#contract/permissions.ts'
import type { Engine } from '../engine.ts'
import { SANDBOX_CUSTOMERS } from '../stn/customers.ts'
import type { AskUpstream } from './askUpstream.ts'
import type { Batches } from './batches.ts'
import type { Checklists } from './checklists.ts'
import type { Commands } from './commands.ts'
import type { Drafts } from './drafts.ts'
import type { Notifications } from './notifications.ts'
import type { Operator } from './operator.ts'
import { Refused } from './refuse.ts'
import type { Sets } from './sets.ts'
import type { Views } from './views.ts'

type Preferences = Pick<Operator, 'language' | 'theme'>

/** What the fake portal remembers: page memory, gone with the page. */
export interface PortalState {
  readonly engine: Engine
  readonly ask: AskUpstream
  readonly commands: Commands
  readonly views: Views
  readonly checklists: Checklists
  readonly sets: Sets
  readonly drafts: Drafts
  readonly batches: Batches
  readonly notifications: Notifications
  readonly now: () => number
  readonly supportText: string | null
  operator: Operator | undefined
  readonly preferences: Map<Role, Preferences>
  /** Wrong passwords per name. */
  readonly failures: Map<string, number>
}

export const DEMO_PASSWORD = 'vloot-demo'

/** The demo operator of a role, named after it. */
export const operatorOf = (role: Role, { preferences }: Pick<PortalState, 'preferences'>): Operator => ({
  id: `operator-${role}`,
  username: role,
  role,
  permissions: [...ROLES[role]],
  ...(preferences.get(role) ?? { language: null, theme: null }),
})

/** Who is signed in. Throws `sign_in_required`, and `forbidden` without the permission. */
export function demand({ operator }: PortalState, permission: Permission | undefined): Operator {
  if (!operator) throw new Refused('sign_in_required')
  if (permission && !operator.permissions.includes(permission)) throw new Refused('forbidden', { permission })
  return operator
}

export const sessionOf = (state: PortalState): Session => ({
  operator: state.operator ?? null,
  sandbox: true,
  upstreams: { msm: { on: true }, stn: { on: true } },
  ...(state.operator && { stn: { customers: [...SANDBOX_CUSTOMERS], values: {} } }),
  supportText: state.supportText,
  version: 'sandbox',
  idleMs: 30 * 60_000,
})
