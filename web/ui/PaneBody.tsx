import { styled } from '@mui/material/styles'
import { vars } from './theme.ts'

/** The scrolling content of a contract's part; two columns where there is room. */
export const PaneBody = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  padding: '16px 24px 24px',
  containerType: 'inline-size',
  '& > .columns': { display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)' },
  '& > .columns > *': { display: 'flex', flexDirection: 'column', gap: 24, minWidth: 0 },
  '@container (min-width: 680px)': {
    '& > .columns': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: 48 },
  },
  '& > .stack': { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 720 },
  '& .how': { fontSize: 12, lineHeight: '16px', color: vars.text.disabled },
  '@media (max-width: 767.95px)': { padding: 16 },
})
