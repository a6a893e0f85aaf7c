import type { ContractSubject } from '../../domain/contractSubject.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { RadioGroup } from '../RadioGroup.tsx'
import { CardField } from './CardField.tsx'
import { EsimFields } from './EsimFields.tsx'
import type { SimChoosing } from '../../domain/simChoice.ts'
import type { ContractRefusal } from './useContractRefusal.ts'
import { WishDay } from './WishDay.tsx'

interface ReplaceFormProps {
  readonly contract: Pick<ContractSubject, 'simCardNumber'>
  readonly choosing: SimChoosing
  readonly refusal: ContractRefusal
}

/** What is to take the place of a SIM card: another card by its number, or an eSIM by e-mail. */
export function ReplaceForm({ contract, choosing, refusal }: ReplaceFormProps) {
  const c = useContractDeedT()
  const { choice, change, today } = choosing
  return (
    <>
      <RadioGroup
        label={c('cdeed.replace.with')}
        value={choice.kind}
        options={[
          { value: 'card', label: c('cdeed.replace.card') },
          { value: 'esim', label: c('cdeed.replace.esim') },
        ]}
        input={{ onChange: (event) => change({ kind: event.target.value === 'esim' ? 'esim' : 'card' }) }}
      />
      {choice.kind === 'card' ? (
        <CardField choosing={choosing} now={contract.simCardNumber} />
      ) : (
        <EsimFields choosing={choosing} refused={refusal.email} />
      )}
      <WishDay day={choice.day} first={today} refused={refusal.day} onChange={(day) => change({ day })} />
    </>
  )
}
