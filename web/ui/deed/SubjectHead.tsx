import { styled } from '@mui/material/styles'
import type { ContractSubject } from '../../domain/contractSubject.ts'
import { ContractState } from '../ContractState.tsx'
import { Plate } from '../Plate.tsx'
import { vars } from '../theme.ts'
import { useSubjectName } from './useSubjectName.ts'

/** Which contract a dialog is about: the number, whose it is, and how it stands. */
export function SubjectHead({ contract }: { readonly contract: ContractSubject }) {
  const name = useSubjectName(contract)
  const place = contract.path.findLast(({ kind }) => kind !== 'SUBSCRIBER')
  return (
    <Frame>
      <Plate>{name}</Plate>
      <div>
        {contract.person && <b>{contract.person}</b>}
        {place && <span>{place.name}</span>}
      </div>
      <ContractState state={contract.state} pill />
    </Frame>
  )
}

const Frame = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  '& > div': { flex: 1, minWidth: 120, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  // number and status beside each other, whose it is below
  '@media (max-width: 767.95px)': {
    justifyContent: 'space-between',
    '& > div': { flexBasis: '100%', order: 1 },
  },
  '& > div > b': { fontWeight: 600 },
  '& > div > span': { fontSize: 12, lineHeight: '16px', color: vars.text.secondary },
})
