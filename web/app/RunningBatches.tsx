import { styled } from '@mui/material/styles'
import { Link } from 'react-router'
import { useNewsT } from '../i18n/news.ts'
import { paths } from '../lib/paths.ts'
import { Icon } from '../ui/Icon.tsx'
import { PHONE, vars } from '../ui/theme.ts'

/** Batches that the server is at, on every screen: whoever closed theirs sees that it goes on. */
export function RunningBatches({ count }: { readonly count: number }) {
  const n = useNewsT()
  const label = n('news.running', { count })
  return (
    <Sign to={paths.batches()} aria-label={label} data-tip={n('news.running.tip')}>
      <Icon name="layers" size={16} />
      <span>{label}</span>
      <b aria-hidden>{count}</b>
    </Sign>
  )
}

const Sign = styled(Link)({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  height: 28,
  padding: '0 8px',
  borderRadius: 6,
  fontSize: 12,
  whiteSpace: 'nowrap',
  color: vars.info.main,
  textDecoration: 'none',
  '& > b': { display: 'none', fontWeight: 600 },
  '&:hover': { background: vars.surface.hover },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  // there is no room for words beside the search
  '@media (max-width: 1199.95px)': { '& > span': { display: 'none' }, '& > b': { display: 'inline' } },
  [`@media (max-width: ${PHONE - 0.05}px)`]: { height: 44, padding: '0 4px' },
})
