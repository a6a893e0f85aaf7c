import { rolesWith, type Permission, type Role } from '#contract/permissions.ts'

/** KPN's word on one deed with a group: a code when it says no, `''` when it does not say why. */
export type GroupAllowed = { readonly enabled: true } | { readonly enabled: false; readonly reason: string }

export const GROUP_DEEDS = ['person', 'cost-center', 'group', 'rename', 'move', 'remove'] as const
export type GroupDeed = (typeof GROUP_DEEDS)[number]

/** What KPN allows with one group now. */
export type GroupCan = Readonly<Record<GroupDeed, GroupAllowed>>

/** Why a deed with a group cannot be done now. */
export type GroupCannot =
  | { readonly why: 'role'; readonly roles: readonly Role[] }
  | { readonly why: 'code'; readonly code: string }
  | { readonly why: 'kpn' }
  /** KPN was not asked yet, or did not answer. */
  | { readonly why: 'unread' }

/** New people are people's work; everything else changes the hierarchy. */
export const permissionOf = (deed: GroupDeed): Permission => (deed === 'person' ? 'people.edit' : 'hierarchy.manage')

/** Undefined means "go ahead". The role is judged first. */
export function whyNotGroup(
  deed: GroupDeed,
  held: readonly Permission[],
  can: GroupCan | undefined,
): GroupCannot | undefined {
  const permission = permissionOf(deed)
  if (!held.includes(permission)) return { why: 'role', roles: rolesWith(permission) }
  if (!can) return { why: 'unread' }
  const allowed = can[deed]
  if (allowed.enabled) return undefined
  return allowed.reason === '' ? { why: 'kpn' } : { why: 'code', code: allowed.reason }
}
