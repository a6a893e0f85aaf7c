import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { PHONE, vars } from '../ui/theme.ts'

interface ShellFrameProps {
  readonly wide?: boolean
  readonly rail?: ReactNode
  readonly top?: ReactNode
  readonly foot?: ReactNode
  readonly children?: ReactNode
}

/** The canvas, and the sheet that runs off its right and bottom edges. Empty, it is what stands there while the first answer comes. */
export const ShellFrame = ({ wide = false, rail, top, foot, children }: ShellFrameProps) => (
  <Grid data-wide={wide}>
    <RailPlace>{rail}</RailPlace>
    <TopPlace>{top}</TopPlace>
    <Sheet>{children}</Sheet>
    {foot}
  </Grid>
)

const phone = `@media (max-width: ${PHONE - 0.05}px)`

const Grid = styled('div')({
  display: 'grid',
  height: '100%',
  gridTemplateColumns: '64px minmax(0, 1fr)',
  gridTemplateRows: '52px minmax(0, 1fr)',
  color: vars.text.primary,
  background: vars.background.default,
  '&[data-wide=true]': { gridTemplateColumns: '240px minmax(0, 1fr)' },
  [phone]: {
    '&, &[data-wide=true]': { gridTemplateColumns: 'minmax(0, 1fr)' },
    gridTemplateRows: '56px minmax(0, 1fr) auto',
  },
})

const RailPlace = styled('div')({
  gridRow: '1 / 3',
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  [phone]: { display: 'none' },
})

const TopPlace = styled('div')({
  minWidth: 0,
  display: 'flex',
  alignItems: 'center',
  [phone]: { background: vars.background.paper, borderBottom: `1px solid ${vars.divider}` },
})

const Sheet = styled('div')({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  minWidth: 0,
  minHeight: 0,
  overflow: 'hidden',
  background: vars.background.paper,
  border: `1px solid ${vars.divider}`,
  borderWidth: '1px 0 0 1px',
  borderTopLeftRadius: 10,
  [phone]: { borderWidth: 0, borderRadius: 0 },
})
