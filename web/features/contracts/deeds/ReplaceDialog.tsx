import { useSimReplace } from '../../../data/useSimReplace.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { useReplaceForm } from '../../../ui/deed/useReplaceForm.tsx'
import { useSubjectName } from '../../../ui/deed/useSubjectName.ts'
import { DeedFrame } from './DeedFrame.tsx'
import type { ContractDeedProps } from './deedProps.ts'

/** Another card or an eSIM in the place of the SIM card. */
export function ReplaceDialog({ contract, cannot, onClose }: ContractDeedProps) {
  const c = useContractDeedT()
  const name = useSubjectName(contract)
  const replace = useSimReplace(contract)
  const { once, ...form } = useReplaceForm(contract, replace)
  return (
    <DeedFrame
      contract={contract}
      title={c('cdeed.replace.title', { name })}
      run={replace.run}
      cannot={cannot}
      onPress={replace.onPress}
      onClose={onClose}
      note={replace.note}
      onNote={replace.onNote}
      doneText={c('cdeed.replace.doneText', { name })}
      day={replace.choosing.choice.day}
      after={once}
      {...form}
    />
  )
}
