import { styled } from '@mui/material/styles'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import type { DataRouter } from 'react-router'
import { ROLES, type Role } from '#contract/permissions.ts'
import type { Portal } from '../../mocks/portal/portal.ts'
import { sessionQueries } from '../data/session.ts'
import { useT } from '../i18n/useT.ts'
import { control } from '../ui/control.ts'
import { Icon } from '../ui/Icon.tsx'
import { vars } from '../ui/theme.ts'
import { useDemoT } from './useDemoT.ts'

interface RolePickerProps {
  readonly portal: Portal
  readonly router: DataRouter
}

const ALL = Object.keys(ROLES) as Role[]

/** Another role without signing in: the screen stays, and so does what is typed on it. */
export function RolePicker({ portal, router }: RolePickerProps) {
  const t = useT()
  const own = useDemoT()
  const id = useId()
  const client = useQueryClient()
  const { data: session } = useQuery(sessionQueries.current())
  const choose = async (role: Role) => {
    portal.signIn(role)
    await client.invalidateQueries()
    // whoever stood at the door is let in
    await router.revalidate()
  }
  return (
    <Frame>
      <label htmlFor={id}>{own('demo.role')}</label>
      <Place>
        <Box
          id={id}
          value={session?.operator?.role ?? ''}
          onChange={(event) => void choose(event.target.value as Role)}
        >
          {!session?.operator && <option value="">{own('demo.role.nobody')}</option>}
          {ALL.map((role) => (
            <option key={role} value={role}>
              {t(`common.role.${role}`)}
            </option>
          ))}
        </Box>
        <Icon name="chevron-down" size={14} />
      </Place>
    </Frame>
  )
}

const Frame = styled('div')({ display: 'flex', alignItems: 'center', gap: 8 })
const Place = styled('span')({
  position: 'relative',
  '& > svg': { position: 'absolute', right: 8, top: 'calc(50% - 7px)', pointerEvents: 'none' },
})
const Box = styled('select')({
  ...control,
  appearance: 'none',
  width: 'auto',
  height: 28,
  padding: '0 28px 0 10px',
  fontSize: 13,
  fontWeight: 500,
  cursor: 'pointer',
  '& option': { background: vars.background.paper, color: vars.text.primary },
})
