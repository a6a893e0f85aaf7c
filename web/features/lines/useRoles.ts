import type { Role } from '#contract/permissions.ts'
import { useT } from '../../i18n/useT.ts'

/** Roles as a sentence names them. */
export function useRoles(): (roles: readonly Role[]) => string {
  const t = useT()
  const list = new Intl.ListFormat(t('people.locale'), { type: 'disjunction' })
  return (roles) => list.format(roles.map((role) => t(`common.role.${role}`)))
}
