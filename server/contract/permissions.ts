/** What somebody may do, named after the work (design section 4). */
export const PERMISSIONS = [
  'fleet.read',
  'sim.block',
  'sim.replace',
  'sim.secrets',
  'people.edit',
  'hierarchy.manage',
  'contract.change',
  'order.authorize',
  'activation.create',
  'threshold.manage',
  'finance.read',
  'ledger.read',
  'operators.manage',
] as const

export type Permission = (typeof PERMISSIONS)[number]

/** Roles from least to most; the server enforces them, the web says which role a closed door is open to. */
export const ROLES = {
  viewer: ['fleet.read'],
  helpdesk: ['fleet.read', 'sim.block', 'sim.replace', 'sim.secrets'],
  finance: ['fleet.read', 'finance.read'],
  auditor: ['fleet.read', 'finance.read', 'ledger.read'],
  manager: PERMISSIONS.filter((permission) => permission !== 'operators.manage'),
  admin: PERMISSIONS,
} as const satisfies Record<string, readonly Permission[]>

export type Role = keyof typeof ROLES

/** Whether a role has a permission. */
export const mayRole = (role: Role, permission: Permission): boolean =>
  (ROLES[role] as readonly Permission[]).includes(permission)

/** The roles that have a permission, least first: for the sentence that says who can help. */
export const rolesWith = (permission: Permission): Role[] =>
  (Object.keys(ROLES) as Role[]).filter((role) => mayRole(role, permission))
