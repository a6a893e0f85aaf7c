import { styled } from '@mui/material/styles'
import { NavLink } from 'react-router'
import { useT } from '../i18n/useT.ts'
import { Icon } from '../ui/Icon.tsx'
import { PHONE, vars } from '../ui/theme.ts'
import { AT_THUMB, NAV } from './nav.ts'
import { OperatorMenu } from './OperatorMenu.tsx'

/** The rail of a phone, at the thumb; the operator's menu beside it has the rest. */
export function PhoneNav() {
  const t = useT()
  return (
    <Nav aria-label={t('common.navigation')}>
      {NAV.slice(0, AT_THUMB).map(({ to, icon, label }) => (
        <NavLink key={to} to={to}>
          <Icon name={icon} size={20} />
          {t(label)}
        </NavLink>
      ))}
      <OperatorMenu atThumb />
    </Nav>
  )
}

const Nav = styled('nav')({
  display: 'none',
  [`@media (max-width: ${PHONE - 0.05}px)`]: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: '1fr',
    height: 64,
    paddingBottom: 'env(safe-area-inset-bottom)',
    borderTop: `1px solid ${vars.divider}`,
    background: vars.background.paper,
  },
  '& > a, & > button': {
    display: 'flex',
    flexDirection: 'column',
    gap: 4,
    alignItems: 'center',
    justifyContent: 'center',
    padding: 0,
    border: 0,
    background: 'none',
    fontSize: 11,
    lineHeight: '16px',
    fontWeight: 500,
    color: vars.text.secondary,
    textDecoration: 'none',
    cursor: 'pointer',
  },
  '& > a.active': { color: vars.primary.main },
  '& > :focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
})
