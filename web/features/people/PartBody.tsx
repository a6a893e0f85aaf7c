import { styled } from '@mui/material/styles'
import { vars } from '../../ui/theme.ts'

/** The scrolling content of a person's tab. */
export const PartBody = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  padding: '16px 24px 24px',
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  '& section > h3': { fontSize: 14, lineHeight: '20px', fontWeight: 600, marginTop: 8 },
  '& .rows': { maxWidth: 860 },
  '& .rows > li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.2fr) minmax(0, 1.6fr) auto',
    alignItems: 'center',
    columnGap: 16,
    minHeight: 52,
    padding: '6px 0',
    borderBottom: `1px solid ${vars.divider}`,
    fontSize: 13,
  },
  '& .rows .main': { fontWeight: 500, color: vars.text.primary },
  '& .rows .main, & .rows .more': { display: 'block', overflowWrap: 'anywhere' },
  '& .rows .more': { fontSize: 12, lineHeight: '16px', color: vars.text.disabled },
  '& .how': { fontSize: 12, lineHeight: '16px', color: vars.text.disabled, maxWidth: 720 },
  '@media (max-width: 767.95px)': {
    padding: 16,
    '& .rows > li': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
    '& .rows > li > :nth-of-type(2)': { gridColumn: 1, gridRow: 2 },
    '& .rows > li > :nth-of-type(3)': { gridColumn: 2, gridRow: '1 / 3' },
  },
})
