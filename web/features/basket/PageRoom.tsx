import { styled } from '@mui/material/styles'

/** The room of a page that is not full of a basket: what stands there scrolls. */
export const PageRoom = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  padding: 24,
  '@media (max-width: 767.95px)': { padding: 16 },
})
