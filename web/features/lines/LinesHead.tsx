import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useLinesT } from '../../i18n/lines.ts'
import { useT } from '../../i18n/useT.ts'
import { paths } from '../../lib/paths.ts'
import { ListHead } from '../../ui/ListHead.tsx'
import { vars } from '../../ui/theme.ts'

const PARTS = [
  { part: 'lines', to: paths.lines() },
  { part: 'stock', to: paths.lineStock() },
  { part: 'usage', to: paths.lineUsage() },
] as const

interface LinesHeadProps {
  readonly part: (typeof PARTS)[number]['part']
  /** What can be made new. */
  readonly children?: ReactNode
}

/** The name of the screen and the ways between sTN's lists. */
export function LinesHead({ part, children }: LinesHeadProps) {
  const l = useLinesT()
  const t = useT()
  return (
    <ListHead>
      <title>{`${l(`lines.part.${part}`)} · ${l('lines.title')} · ${t('common.vloot')}`}</title>
      <h1>{l('lines.title')}</h1>
      <Ways aria-label={l('lines.parts')}>
        {PARTS.map((one) => (
          <Link key={one.part} to={one.to} aria-current={one.part === part ? 'page' : undefined}>
            {l(`lines.part.${one.part}`)}
          </Link>
        ))}
      </Ways>
      <End>{children}</End>
    </ListHead>
  )
}

const Ways = styled('nav')({
  display: 'flex',
  gap: 4,
  '& > a': {
    padding: '4px 10px',
    borderRadius: 6,
    fontSize: 13,
    lineHeight: '20px',
    color: vars.text.secondary,
    textDecoration: 'none',
  },
  '& > a:hover': { background: vars.surface.hover, color: vars.text.primary },
  '& > a[aria-current=page]': { background: vars.accentSoft, color: vars.primary.main, fontWeight: 600 },
  '& > a:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '@media (pointer: coarse)': { '& > a': { padding: '12px 10px' } },
})
const End = styled('div')({ marginLeft: 'auto', display: 'flex', gap: 8, flexWrap: 'wrap' })
