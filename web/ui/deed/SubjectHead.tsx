import type { ContractSubject } from '../../domain/contractSubject.ts'
import { ContractState } from '../ContractState.tsx'
import { Plate } from '../Plate.tsx'
import { SubjectFrame } from './SubjectFrame.tsx'
import { useSubjectName } from './useSubjectName.ts'

/** Which contract a dialog is about: the number, whose it is, and how it stands. */
export function SubjectHead({ contract }: { readonly contract: ContractSubject }) {
  const name = useSubjectName(contract)
  const place = contract.path.findLast(({ kind }) => kind !== 'SUBSCRIBER')
  return (
    <SubjectFrame>
      <Plate>{name}</Plate>
      <div>
        {contract.person && <b>{contract.person}</b>}
        {place && <span>{place.name}</span>}
      </div>
      <ContractState state={contract.state} pill />
    </SubjectFrame>
  )
}
