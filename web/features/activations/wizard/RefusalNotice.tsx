import { STEPS, stepOf } from '../../../domain/activation.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { useT } from '../../../i18n/useT.ts'
import { failureWords } from '../../../ui/failureWords.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { TextLink } from '../../../ui/TextLink.tsx'
import { EarlierLink } from './EarlierLink.tsx'
import { fieldsOf, type Refusal } from './refusal.ts'

interface RefusalNoticeProps {
  readonly refusal: Refusal
  /** Nobody said whether it left. */
  readonly mayHaveGone: boolean
}

/** Why the last press came to nothing: what to do first, then sTN's own words and our number. */
export function RefusalNotice({ refusal, mayHaveGone }: RefusalNoticeProps) {
  const { failure, rule, usedBy } = refusal
  const t = useT()
  const w = useWizardT()
  const d = useDeedT()
  const { head, more } = failureWords(t, failure)
  const steps = STEPS.filter((step) => fieldsOf(refusal).some((field) => stepOf(field) === step))
  return (
    <Notice
      tone="stop"
      role="alert"
      title={mayHaveGone ? d('deed.stand.unknown') : (rule || steps.length > 0) && !usedBy ? w('wizard.refused') : head}
    >
      {usedBy && (
        <p>
          <EarlierLink commandId={usedBy} />
        </p>
      )}
      {rule && <p>{w(`wizard.refused.${rule}`)}</p>}
      {steps.map((step) => (
        <p key={step}>
          <TextLink to={`?step=${step}`}>{w('wizard.refused.fields', { steps: w(`wizard.step.${step}`) })}</TextLink>
        </p>
      ))}
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {mayHaveGone && <p>{d('deed.offline')}</p>}
    </Notice>
  )
}
