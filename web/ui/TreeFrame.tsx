import { styled } from '@mui/material/styles'
import { vars } from './theme.ts'

/** The scrolling box of a tree and the look of its rows: one style sheet for all of them. */
export const TreeFrame = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  contain: 'strict',
  fontSize: 13,
  lineHeight: '20px',
  '& .row': {
    position: 'absolute',
    insetInline: 0,
    top: 0,
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    paddingRight: 12,
    whiteSpace: 'nowrap',
    cursor: 'default',
    color: vars.text.primary,
  },
  '& .row:hover': { background: vars.surface.hover },
  '& .row.on': { background: vars.accentSoft, boxShadow: `inset 3px 0 0 ${vars.primary.main}` },
  '& .row.on > svg': { color: vars.primary.main },
  '& .row:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '& .row > svg': { flex: 'none', color: vars.text.disabled },
  '& .chevron': {
    // wider than the icon: a finger or a shaky mouse has to hit it
    width: 24,
    height: '100%',
    margin: '0 -4px',
    display: 'grid',
    placeItems: 'center',
    flex: 'none',
    color: vars.text.disabled,
  },
  '@media (pointer: coarse)': { '& .chevron': { width: 44, margin: '0 -14px' } },
  '& .text': { overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
  '& .code': { color: vars.text.disabled, marginRight: 8 },
  '& .count, & .again': { marginLeft: 'auto', paddingLeft: 8, fontSize: 12 },
  '& .count, & .dim': { color: vars.text.disabled },
  '& .again': { display: 'inline-flex', gap: 4, alignItems: 'center', color: vars.primary.main },
  '& .row > svg.bad, & .bad': { color: vars.error.main },
})
