import { styled } from '@mui/material/styles'
import { TableFrame } from './TableFrame.tsx'

/** How long the bars of rows on their way are. */
const BARS = ['40%', '77%', '54%', '71%', '48%']

/** Which of the lengths the bar of a row has: for `data-length`. */
export const barOf = (index: number): number => index % BARS.length

/** As `TableFrame`; its rows stand in the flow (`useRowsInFlow`), each as high as `--row` says. */
export const FlowFrame = styled(TableFrame)({
  // what moves under the rows is ours: the browser would scroll after it
  overflowAnchor: 'none',
  // a layer of its own each: its box stays beneath the head
  '& tbody tr': { position: 'relative', zIndex: 0, height: 'var(--row)' },
  '& td.bar': { gridColumn: '1 / -1' },
  ...Object.fromEntries(BARS.map((width, at) => [`& td.bar[data-length="${at}"] > i`, { width }])),
})
