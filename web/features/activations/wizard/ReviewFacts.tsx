import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { formatIccid, parseIccid } from '#contract/iccid.ts'
import { REFERENCE_LENGTH } from '#contract/referenceNumber.ts'
import type { Step } from '../../../domain/activation.ts'
import { deviating, valueOf } from '../../../domain/services.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { useServicesT } from '../../../i18n/services.ts'
import { Button } from '../../../ui/Button.tsx'
import { vars } from '../../../ui/theme.ts'
import { HiddenCode } from './HiddenCode.tsx'
import { valueWords } from '../../../ui/serviceWords.ts'
import { useAnswers } from './useAnswers.ts'
import type { Wizard } from './useWizard.ts'

/** Every answer with the way back to it; what goes along by sTN's default says so. */
export function ReviewFacts({ wizard }: { readonly wizard: Wizard }) {
  const w = useWizardT()
  const s = useServicesT()
  const { draft, code, go, customers } = wizard
  const answers = useAnswers(wizard)
  const { iccid } = parseIccid(draft.card)
  const others = deviating(draft.services)
  const facts: readonly (readonly [string, ReactNode, Step])[] = [
    [
      w('wizard.type'),
      draft.subscriptionType
        ? w(`wizard.type.${draft.subscriptionType}`)
        : unsaid(w('wizard.type.VOICEDATA'), w('wizard.default')),
      'what',
    ],
    [w('wizard.sim'), draft.sim === 'esim' ? w('wizard.sim.esim') : iccid ? formatIccid(iccid) : '–', 'what'],
    [w('wizard.for'), answers.who, 'who'],
    [w('wizard.email'), draft.email.trim() || '–', 'who'],
    [
      w('wizard.step.services'),
      others.length === 0
        ? w('wizard.services.none')
        : others.map((key) => `${s(`services.${key}`)} ${valueWords(s, valueOf(draft.services, key))}`).join(', '),
      'services',
    ],
    [w('wizard.step.when'), answers.when, 'when'],
    [w('wizard.code'), code.trim() === '' ? '–' : <HiddenCode key="code" code={code.trim()} />, 'details'],
    [
      w('wizard.environment'),
      draft.environment ? w(`wizard.environment.${draft.environment}`) : unsaid('SP16001', w('wizard.default')),
      'details',
    ],
    [
      w('wizard.access'),
      draft.accessType
        ? w(`wizard.access.${draft.accessType}`)
        : unsaid(w('wizard.access.INTERNETACCESS'), w('wizard.default')),
      'details',
    ],
    ...(customers.length > 0
      ? [[w('wizard.customer'), draft.customer || w('wizard.untouched'), 'details'] as const]
      : []),
    [
      w('wizard.reference'),
      unsaid(
        draft.reference.trim(),
        w('wizard.reference.count', { count: draft.reference.trim().length, most: REFERENCE_LENGTH }),
      ),
      'details',
    ],
  ]
  return (
    <List>
      {facts.map(([what, answer, step]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{answer}</dd>
          <dd>
            <Button size="small" look="quiet" aria-label={w('wizard.change.named', { what })} onClick={() => go(step)}>
              {w('wizard.change')}
            </Button>
          </dd>
        </div>
      ))}
    </List>
  )
}

/** A value, and lighter what is to be known of it. */
const unsaid = (value: string, note: string) => (
  <>
    {value} <i>{note}</i>
  </>
)

const List = styled('dl')({
  fontSize: 14,
  lineHeight: '20px',
  maxWidth: 760,
  '& > div': {
    display: 'grid',
    gridTemplateColumns: '168px minmax(0, 1fr) auto',
    alignItems: 'baseline',
    gap: '0 12px',
    padding: '6px 0',
    borderBottom: `1px solid ${vars.divider}`,
  },
  '& dt': { color: vars.text.secondary },
  '& dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  '& i': { fontStyle: 'normal', color: vars.text.disabled },
  '@media (max-width: 767.95px)': {
    '& > div': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
    '& dt': { gridColumn: '1 / -1', fontSize: 12, lineHeight: '16px' },
  },
})
