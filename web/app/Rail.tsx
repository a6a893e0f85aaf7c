import { styled } from '@mui/material/styles'
import { Link, NavLink } from 'react-router'
import { useT } from '../i18n/useT.ts'
import { paths } from '../lib/paths.ts'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Mark } from '../ui/Mark.tsx'
import { vars } from '../ui/theme.ts'
import { NAV } from './nav.ts'

interface RailProps {
  readonly isWide: boolean
  /** Left out where there is no choice. */
  readonly onToggle: (() => void) | undefined
}

/** The way to every screen: icons, and words where there is room. */
export function Rail({ isWide, onToggle }: RailProps) {
  const t = useT()
  return (
    <Nav aria-label={t('common.navigation')}>
      <Brand to={paths.home()} aria-label={t('common.vloot')}>
        <Mark />
        {isWide && t('common.vloot')}
      </Brand>
      <Items>
        {NAV.map(({ to, icon, label }) => (
          <NavLink
            key={to}
            to={to}
            aria-label={t(label)}
            data-tip={isWide ? undefined : t(label)}
            data-tip-side="right"
          >
            <Icon name={icon} size={18} />
            {isWide && t(label)}
          </NavLink>
        ))}
      </Items>
      {onToggle && (
        <Foot>
          <IconButton
            icon={isWide ? 'panel-left-close' : 'panel-left-open'}
            iconSize={18}
            label={t(isWide ? 'common.rail.narrow' : 'common.rail.widen')}
            onClick={onToggle}
          />
        </Foot>
      )}
    </Nav>
  )
}

const Brand = styled(Link)({
  height: 52,
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  margin: '0 12px',
  padding: '0 6px',
  borderRadius: 6,
  fontSize: 17,
  fontWeight: 650,
  letterSpacing: '-.03em',
  color: vars.text.primary,
  textDecoration: 'none',
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
})

const Nav = styled('nav')({ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' })

const Items = styled('div')({
  flex: 1,
  display: 'flex',
  flexDirection: 'column',
  gap: 2,
  padding: '0 12px',
  '& > a': {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    height: 36,
    padding: '0 11px',
    borderRadius: 6,
    fontWeight: 450,
    color: vars.text.secondary,
    textDecoration: 'none',
    '&:hover': { background: vars.surface.hover },
    '&.active': {
      background: vars.background.paper,
      boxShadow: `inset 0 0 0 1px ${vars.divider}`,
      color: vars.text.primary,
      fontWeight: 550,
      '& > svg': { color: vars.primary.main },
    },
    '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  },
})

const Foot = styled('div')({ padding: '0 16px 12px' })
