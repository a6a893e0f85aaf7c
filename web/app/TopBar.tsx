import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { sessionQueries } from '../data/session.ts'
import { useT } from '../i18n/useT.ts'
import { paths } from '../lib/paths.ts'
import { Icon } from '../ui/Icon.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { Mark } from '../ui/Mark.tsx'
import { PHONE, vars } from '../ui/theme.ts'
import { HealthSign } from './HealthSign.tsx'
import { NewsBell } from './NewsBell.tsx'
import { OperatorMenu } from './OperatorMenu.tsx'
import { SandboxSign } from './SandboxSign.tsx'

/** The search that is always there, how the upstreams are doing, and who is signed in. */
export function TopBar({ onFind }: { readonly onFind: () => void }) {
  const t = useT()
  const { data: session } = useQuery(sessionQueries.current())
  return (
    <Bar>
      <Home to={paths.home()} aria-label={t('common.vloot')}>
        <Mark />
      </Home>
      <Find type="button" onClick={onFind} aria-keyshortcuts="Control+K" aria-haspopup="dialog">
        <Icon name="search" />
        <span>{t('common.find.hint')}</span>
        <Kbd aria-hidden>{t('common.find.key')}</Kbd>
      </Find>
      <Space />
      {session?.sandbox && <SandboxSign />}
      <HealthSign upstream="msm" name="KPN" isOn={session?.upstreams.msm.on ?? true} />
      <HealthSign upstream="stn" name="sTN" isOn={session?.upstreams.stn.on ?? true} />
      <NewsBell />
      <OperatorMenu />
    </Bar>
  )
}

const phone = `@media (max-width: ${PHONE - 0.05}px)`

const Bar = styled('header')({
  flex: 1,
  minWidth: 0,
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  paddingRight: 16,
  [phone]: { gap: 8, padding: '0 8px 0 16px' },
})
const Space = styled('span')({ flex: 1, [phone]: { display: 'none' } })
const Home = styled(Link)({
  display: 'none',
  borderRadius: 6,
  [phone]: { display: 'grid', placeItems: 'center', minWidth: 36, minHeight: 44 },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
})
const Find = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  height: 36,
  width: 480,
  minWidth: 0,
  padding: '0 8px 0 12px',
  border: `1px solid ${vars.control}`,
  borderRadius: 6,
  background: vars.background.paper,
  color: vars.text.disabled,
  cursor: 'text',
  whiteSpace: 'nowrap',
  '& > span': { flex: 1, textAlign: 'left', overflow: 'hidden', textOverflow: 'ellipsis' },
  '&:hover': { borderColor: vars.text.disabled },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  [phone]: { flex: 1, height: 44 },
})
