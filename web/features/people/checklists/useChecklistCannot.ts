import { useQuery } from '@tanstack/react-query'
import { rolesWith } from '#contract/permissions.ts'
import { sessionQueries } from '../../../data/session.ts'
import { useChecklistsT } from '../../../i18n/checklists.ts'
import { useT } from '../../../i18n/useT.ts'

/** Why a checklist cannot be changed, in words; undefined means "go ahead". */
export function useChecklistCannot(): string | undefined {
  const t = useT()
  const c = useChecklistsT()
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  if (held.includes('people.edit')) return undefined
  const list = new Intl.ListFormat(t('people.locale'), { type: 'disjunction' })
  const roles = rolesWith('people.edit').map((role) => t(`common.role.${role}`))
  return c('checklists.role', { roles: list.format(roles) })
}
