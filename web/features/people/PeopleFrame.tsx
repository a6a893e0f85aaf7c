import { styled } from '@mui/material/styles'
import { FlowFrame } from '../../ui/FlowFrame.tsx'
import { vars } from '../../ui/theme.ts'

/** The look of the rows of a list of people. */
export const PeopleFrame = styled(FlowFrame)({
  '& tr > .contracts': { textAlign: 'end' },
  '& td.name': { display: 'flex', alignItems: 'center', gap: 8, scrollMarginTop: 32 },
  // over the names, which have a box or an icon before them
  '& table:has(td.name > :is(label, svg)) th.name': { paddingLeft: 36 },
  '& td.name svg': { color: vars.text.disabled, flex: 'none' },
  '& .elsewhere, & .elsewhere a': { color: vars.text.disabled },
  '& em': { fontStyle: 'normal', fontSize: 12, color: vars.text.disabled },
  '@media (max-width: 767.95px)': {
    '& tr': { gridTemplateColumns: '1fr auto', gridAutoRows: 20, alignContent: 'center', padding: '0 4px' },
    '& tr > .name': { gridColumn: '1 / 2' },
    '& tr > .contracts, & tr > .firstName, & tr > .prefix, & tr > .lastName, & tr > .fixedNumber, & tr > .debtor': {
      display: 'none',
    },
    '& tr > .place, & tr > .email': { gridColumn: '1 / 2', gridRow: 2, fontSize: 12 },
    '& tr:has(> .name > :is(label, svg)) > :is(.place, .email)': { paddingLeft: 36 },
    '& tr > .number': { gridColumn: 2, gridRow: 1, textAlign: 'right' },
    '& tr > .employeeNumber': { gridColumn: 2, gridRow: 2, fontSize: 12, textAlign: 'right' },
  },
})
