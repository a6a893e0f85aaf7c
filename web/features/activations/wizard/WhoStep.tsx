import { useWizardT } from '../../../i18n/activationWizard.ts'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { PersonChoice } from './PersonChoice.tsx'
import { StepRoom } from './StepRoom.tsx'
import type { StepProps } from './stepProps.ts'
import { useRefusedWords } from './useRefusedWords.ts'
import { Narrow } from './Narrow.ts'

/** Somebody of the organisation or anybody else, and the address that an eSIM goes to. */
export function WhoStep({ wizard, refusal }: StepProps) {
  const w = useWizardT()
  const refused = useRefusedWords(refusal)
  const { draft, change, faultAt } = wizard
  const fault = faultAt('email')
  return (
    <StepRoom wizard={wizard}>
      <RadioGroup
        label={w('wizard.for')}
        value={draft.whom}
        options={[
          { value: 'person', label: w('wizard.for.person'), hint: w('wizard.for.person.hint') },
          { value: 'free', label: w('wizard.for.free'), hint: w('wizard.for.free.hint') },
        ]}
        input={{
          onChange: ({ target: { value } }) =>
            change(value === 'free' ? { whom: 'free', personId: null } : { whom: 'person', name: '' }),
        }}
      />
      {draft.whom === 'person' ? (
        <PersonChoice
          chosenId={draft.personId}
          chosenName={draft.name}
          // an address that somebody typed stays
          onChoose={({ email, ...parts }) => change(email === '' ? parts : { ...parts, email })}
        />
      ) : (
        <Narrow>
          <TextField
            label={w('wizard.for.name')}
            labelNote={w('wizard.optional')}
            hint={w('wizard.for.name.hint')}
            value={draft.name}
            maxLength={100}
            autoComplete="off"
            onChange={(event) => change({ name: event.target.value })}
          />
        </Narrow>
      )}
      <Narrow>
        <TextField
          type="email"
          label={w('wizard.email')}
          hint={w(draft.sim === 'esim' ? 'wizard.email.hint.esim' : 'wizard.email.hint.card')}
          error={fault ? w(`wizard.email.${fault}`) : refused('email')}
          value={draft.email}
          maxLength={254}
          autoComplete="off"
          onChange={(event) => change({ email: event.target.value })}
        />
      </Narrow>
    </StepRoom>
  )
}
