import { useState } from 'react'
import type { ContractPartner } from '../../../data/contractPartners.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { SubjectHead } from '../../../ui/deed/SubjectHead.tsx'
import { useSubjectName } from '../../../ui/deed/useSubjectName.ts'
import { Why } from '../../../ui/Why.tsx'
import type { ContractDeedProps } from './deedProps.ts'
import { PartnerChoice } from './PartnerChoice.tsx'

const WHY = 'combine-why'

/** Chooses the other half of a combined contract; the basket that follows says what it costs. */
export function CombineDialog({ contract, cannot, onClose }: ContractDeedProps) {
  const c = useContractDeedT()
  const d = useDeedT()
  const name = useSubjectName(contract)
  const [partner, setPartner] = useState<ContractPartner>()
  // its details know no category: a fixed line has no SIM card
  const kind = contract.simCardNumber === null ? 'mobile' : 'fixed'
  const [fixedId, mobileId] = kind === 'fixed' ? [partner?.id, contract.id] : [contract.id, partner?.id]
  const wants = cannot ?? (partner ? undefined : c('cdeed.combine.choose'))
  return (
    <Dialog
      open
      title={c('cdeed.combine.title', { name })}
      width={640}
      onClose={onClose}
      actions={
        <>
          {wants && <Why id={WHY}>{wants}</Why>}
          <Button look="quiet" onClick={onClose}>
            {d('deed.cancel')}
          </Button>
          <Button
            look="primary"
            cannot={wants}
            whyId={wants ? WHY : undefined}
            {...(fixedId !== undefined && mobileId !== undefined && { to: paths.basket.combine(fixedId, mobileId) })}
          >
            {c('cdeed.combine.go')}
          </Button>
        </>
      }
    >
      <SubjectHead contract={contract} />
      <PartnerChoice contractId={contract.id} kind={kind} chosen={partner?.id} onChoose={setPartner} />
      <Notice tone="off">{c('cdeed.combine.text')}</Notice>
    </Dialog>
  )
}
