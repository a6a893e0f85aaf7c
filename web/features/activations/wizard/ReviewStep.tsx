import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { DEFAULT_ENVIRONMENT, STEPS, activationBody } from '../../../domain/activation.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Choice } from '../../../ui/RadioGroup.tsx'
import { vars } from '../../../ui/theme.ts'
import { RefusalNotice } from './RefusalNotice.tsx'
import { ReviewFacts } from './ReviewFacts.tsx'
import { ReviewJson } from './ReviewJson.tsx'
import { ReviewSentence } from './ReviewSentence.tsx'
import { StepRoom } from './StepRoom.tsx'
import type { StepProps } from './stepProps.ts'

/** Everything once more: in a sentence, in a list, and as it will be sent. */
export function ReviewStep({ wizard, deed, refusal, onSend }: StepProps) {
  const w = useWizardT()
  const d = useDeedT()
  const [wasGiven, setGiven] = useState(false)
  const { draft, code, faultsOf, refresh } = wizard
  const wrong = STEPS.filter((step) => faultsOf(step).length > 0)
  const name = draft.name.trim() || w('wizard.somebody')
  const cannot = wizard.isRepeat
    ? w('wizard.repeat.cannot')
    : wrong.length > 0
      ? w('wizard.incomplete', { steps: wrong.map((step) => w(`wizard.step.${step}`)).join(', ') })
      : code.trim() !== '' && !wasGiven
        ? w('wizard.code.given.first')
        : undefined
  const isOther = draft.environment !== undefined && draft.environment !== DEFAULT_ENVIRONMENT
  const isSending = deed.stand === 'sending'
  return (
    <StepRoom
      wizard={wizard}
      side={<ReviewJson body={activationBody(draft, code)} />}
      foot={cannot ?? w('wizard.cancelable')}
      footId={WHY}
      onward={
        <Button
          look="primary"
          icon="send"
          cannot={cannot}
          whyId={cannot ? WHY : undefined}
          busy={isSending}
          busyLabel={d('deed.sending')}
          onClick={() => {
            refresh()
            onSend()
          }}
        >
          {w(draft.sim === 'card' ? 'wizard.send.card' : 'wizard.send.esim', { name })}
        </Button>
      }
    >
      {refusal && (
        <RefusalNotice refusal={refusal} mayHaveGone={deed.pressed.at === 'failed' && deed.pressed.mayHaveGone} />
      )}
      {wizard.isRepeat && (
        <Notice tone="wait" title={w('wizard.repeat')}>
          <p>{w('wizard.repeat.text', { reference: draft.reference })}</p>
          <Ways>
            <Button size="small" to={paths.activations()}>
              {w('wizard.repeat.look')}
            </Button>
            <Button size="small" onClick={wizard.asAnother}>
              {w('wizard.repeat.another')}
            </Button>
          </Ways>
        </Notice>
      )}
      <ReviewSentence draft={draft} />
      {isOther && <Notice tone="wait">{w('wizard.environment.warning')}</Notice>}
      <ReviewFacts wizard={wizard} />
      {code.trim() !== '' && (
        <Given>
          <Choice>
            <input type="checkbox" checked={wasGiven} onChange={(event) => setGiven(event.target.checked)} />
            {w('wizard.code.given', { name })}
          </Choice>
          <p>{w('wizard.code.given.why')}</p>
        </Given>
      )}
    </StepRoom>
  )
}

const WHY = 'wizard-why'

const Ways = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 })

const Given = styled('div')({
  fontSize: 14,
  lineHeight: '20px',
  '& input': { width: 16, height: 16, margin: 0, accentColor: vars.primary.main, flex: 'none' },
  '& > p': { fontSize: 12, lineHeight: '16px', color: vars.text.disabled, paddingLeft: 24 },
})
