import { styled } from '@mui/material/styles'
import { unseen } from '../../../ui/LiveRegion.tsx'
import { vars } from '../../../ui/theme.ts'

/** Amounts under each other, to the right, with a darker line above a sum. */
export const SumTable = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 13,
  lineHeight: '20px',
  '& .unseen': unseen,
  '& caption': { textAlign: 'start', paddingBottom: 4 },
  '& th': { textAlign: 'start', fontWeight: 400, color: vars.text.secondary },
  '& thead th': { fontSize: 12, height: 32, color: vars.text.secondary, whiteSpace: 'nowrap' },
  '& thead th + th, & td': { textAlign: 'end' },
  '& td, & th': { padding: '7px 0 7px 12px', borderBottom: `1px solid ${vars.divider}`, verticalAlign: 'top' },
  '& tr > :first-of-type': { paddingLeft: 20 },
  '& tr > :last-child': { paddingRight: 20 },
  '& .old': { color: vars.text.secondary },
  '& .now': { fontWeight: 550 },
  '& tr[data-strong=true] > th, & tfoot th': { fontWeight: 550, color: vars.text.primary },
  '& tfoot td, & tfoot th': { borderTop: `1px solid ${vars.control}`, borderBottom: 0, fontWeight: 550 },
  '& tr[data-look=wait] > *': { background: vars.waitSoft, color: vars.warning.main },
  '& .name': {
    display: 'flex',
    gap: 8,
    minWidth: 0,
    color: vars.text.primary,
    fontWeight: 500,
    overflowWrap: 'anywhere',
  },
  '& .name > svg': { flex: 'none', marginTop: 2, color: vars.primary.main },
  '& .name[data-by=gone] > svg': { color: vars.error.main },
  '& .name[data-by=kpn] > svg': { color: vars.info.main },
  '& .because': { display: 'block', paddingLeft: 24, fontSize: 12, lineHeight: '16px', color: vars.text.secondary },
  '& tr[data-look=wait] .because, & tr[data-look=wait] .name': { color: vars.warning.main },
})
