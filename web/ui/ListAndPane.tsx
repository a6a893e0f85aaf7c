import { styled } from '@mui/material/styles'
import { vars } from './theme.ts'

/** A list, and what is open (`data-open`) over its right part; on a narrow screen one of the two. Its parts are `.list` and `.detail`. */
export const ListAndPane = styled('div')({
  position: 'relative',
  display: 'flex',
  flex: 1,
  minHeight: 0,
  '& > *': { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 },
  '& > .list': { flex: 1 },
  '& > .detail': {
    width: 432,
    flex: 'none',
    borderLeft: `1px solid ${vars.divider}`,
    background: vars.background.paper,
  },
  '@media (max-width: 1599.95px)': { '& > .detail': { width: 408 } },
  '@media (max-width: 1199.95px)': {
    '&[data-open=true] > .list': { display: 'none' },
    '& > .detail': { width: '100%', borderLeft: 0 },
  },
})
