import { styled } from '@mui/material/styles'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { vars } from '../../ui/theme.ts'

/** The look of the rows of a batch: two lines of explanation; on a phone the explanation stands below. */
export const ItemFrame = styled(TableFrame)({
  '--columns': '64px minmax(140px, 1fr) 208px minmax(200px, 3fr) 96px',
  '&&': { flex: '1 1 0', minHeight: 180 },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '& tr > .row': { fontVariantNumeric: 'tabular-nums' },
  '& tr > .time': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  '& td.why': { display: 'flex', alignItems: 'center', gap: 12, whiteSpace: 'normal' },
  '& td.why > span': {
    flex: 1,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    lineHeight: '18px',
  },
  // above the link, whose target is the whole row
  '& td.why > button': { position: 'relative', zIndex: 1 },
  '& tbody tr.waiting > td': { gridColumn: '1 / -1' },
  '@media (max-width: 767.95px)': {
    '&&': { flex: 'none', height: 480 },
    '& tbody tr': {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gridAutoRows: 'auto',
      alignContent: 'center',
      padding: '0 16px',
    },
    '& tr > td': { padding: 0 },
    '& tr > .row, & tr > .time': { display: 'none' },
    '& td.why': { gridColumn: '1 / -1' },
  },
})
