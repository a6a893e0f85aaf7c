import { styled } from '@mui/material/styles'
import { FlowFrame } from '../../ui/FlowFrame.tsx'
import { vars } from '../../ui/theme.ts'

/** The look of the rows of contracts: chosen ones have an edge, the open one a ground; two lines each on a phone. */
export const ContractFrame = styled(FlowFrame)({
  '& td.bar': { gridColumn: '2 / -1' },
  '& tr > .check': { padding: 0, display: 'grid', placeItems: 'center', overflow: 'visible', zIndex: 1 },
  '& td.check > label': { display: 'grid', placeItems: 'center', width: 36, height: 36, cursor: 'pointer' },
  '& tr > .number': { scrollMarginTop: 32 },
  '& tr > .name': { color: vars.text.primary },
  '& input[type=checkbox]': { cursor: 'inherit' },
  '& tbody tr:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '& tbody tr[aria-selected=true], & tbody tr[aria-current=true]': { background: vars.accentSoft },
  '& tbody tr[aria-selected=true]': { boxShadow: `inset 3px 0 0 ${vars.primary.main}` },
  '& .unnamed, & .unnamed a': { color: vars.text.disabled, fontWeight: 400 },
  '@media (pointer: coarse)': { '& td.check > label': { width: 44, height: 44 } },
  '@media (max-width: 767.95px)': {
    '& tbody tr': {
      gridTemplateColumns: '44px minmax(0, 1fr) auto',
      gridAutoRows: 20,
      alignContent: 'center',
      padding: '0 4px 0 0',
    },
    '& tr > td': { display: 'none' },
    '& tr > .check': { display: 'grid', gridColumn: 1, gridRow: '1 / 3' },
    '& tr > .number': { display: 'block', gridColumn: 2, gridRow: 1, padding: '0 8px 0 0' },
    '& tr > .state': { display: 'block', gridColumn: 3, gridRow: 1, textAlign: 'end' },
    '& tr > .name': { display: 'block', gridColumn: 2, gridRow: 2, fontSize: 12, padding: '0 8px 0 0' },
    '& tr > .product': { display: 'block', gridColumn: 3, gridRow: 2, fontSize: 12, textAlign: 'end', maxWidth: 168 },
    '& tr.waiting > td': { display: 'block', gridColumn: '2 / 4', gridRow: '1 / 3', alignSelf: 'center' },
  },
})
