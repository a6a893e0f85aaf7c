import { styled } from '@mui/material/styles'
import { REFERENCE_LENGTH } from '#contract/referenceNumber.ts'
import { DEFAULT_ENVIRONMENT } from '../../../domain/activation.ts'
import { makeCode } from '../../../domain/confirmationCode.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { MONO } from '../../../ui/theme.ts'
import { newReference } from './draft.ts'
import { EarlierLink } from './EarlierLink.tsx'
import { Narrow } from './Narrow.ts'
import { StepRoom } from './StepRoom.tsx'
import type { StepProps } from './stepProps.ts'
import { useRefusedWords } from './useRefusedWords.ts'

/** Reference, code, environment, access and customer number. */
export function DetailsStep({ wizard, refusal }: StepProps) {
  const w = useWizardT()
  const refused = useRefusedWords(refusal)
  const { draft, change, code, setCode, faultAt, customers } = wizard
  const referenceFault = faultAt('referenceNumber')
  const codeFault = faultAt('confirmationCode')
  const isOther = draft.environment !== undefined && draft.environment !== DEFAULT_ENVIRONMENT
  return (
    <StepRoom wizard={wizard} foot={w('wizard.onlyTouched')}>
      <Narrow>
        <WithButton>
          <TextField
            label={w('wizard.reference')}
            labelNote={w('wizard.reference.count', { count: draft.reference.length, most: REFERENCE_LENGTH })}
            hint={w('wizard.reference.hint')}
            error={referenceFault ? w(`wizard.reference.${referenceFault}`) : refused('referenceNumber')}
            value={draft.reference}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => change({ reference: event.target.value })}
          />
          <Button onClick={() => change({ reference: newReference() })}>{w('wizard.reference.make')}</Button>
        </WithButton>
        {refusal?.usedBy && <EarlierLink commandId={refusal.usedBy} />}
        <WithButton>
          <TextField
            label={w('wizard.code')}
            labelNote={draft.sim === 'esim' ? undefined : w('wizard.optional')}
            hint={w(draft.sim === 'esim' ? 'wizard.code.hint.esim' : 'wizard.code.hint.card')}
            error={codeFault ? w(`wizard.code.${codeFault}`) : refused('confirmationCode')}
            value={code}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setCode(event.target.value)}
          />
          <Button onClick={() => setCode(makeCode())}>{w('wizard.code.make')}</Button>
        </WithButton>
        {customers.length > 0 && (
          <Select
            label={w('wizard.customer')}
            labelNote={customers.length > 1 ? undefined : w('wizard.optional')}
            error={faultAt('stnCustomerId') ? w('wizard.customer.empty') : refused('stnCustomerId')}
            value={draft.customer}
            options={[
              { value: '', label: w('wizard.customer.none') },
              ...customers.map((customer) => ({ value: customer, label: customer })),
            ]}
            onChange={(event) => change({ customer: event.target.value })}
          />
        )}
        <Select
          label={w('wizard.environment')}
          error={refused('providerEnvironment')}
          value={draft.environment ?? ''}
          options={[
            { value: '', label: w('wizard.environment.default') },
            { value: 'SP16001', label: w('wizard.environment.SP16001') },
            { value: 'SP16002', label: w('wizard.environment.SP16002') },
          ]}
          onChange={({ target: { value } }) =>
            change({ environment: value === 'SP16001' || value === 'SP16002' ? value : undefined })
          }
        />
        {isOther && <Notice tone="wait">{w('wizard.environment.warning')}</Notice>}
        <Select
          label={w('wizard.access')}
          error={refused('accessType')}
          value={draft.accessType ?? ''}
          options={[
            { value: '', label: w('wizard.access.default') },
            { value: 'INTERNETACCESS', label: w('wizard.access.INTERNETACCESS') },
            { value: 'MOBILEPAY', label: w('wizard.access.MOBILEPAY') },
          ]}
          onChange={({ target: { value } }) =>
            change({ accessType: value === 'INTERNETACCESS' || value === 'MOBILEPAY' ? value : undefined })
          }
        />
      </Narrow>
    </StepRoom>
  )
}

const WithButton = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: 8,
  '& > div': { flex: 1, minWidth: 200 },
  // beside the box, not beside its label
  '& > button': { marginTop: 20 },
  '& input': { fontFamily: MONO },
})
