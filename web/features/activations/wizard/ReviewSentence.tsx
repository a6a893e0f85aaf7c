import { styled } from '@mui/material/styles'
import { useWizardRich, useWizardT } from '../../../i18n/activationWizard.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import type { WizardDraft } from './draft.ts'
import { momentWords } from './useAnswers.ts'
import { wishOf } from './wishOf.ts'

/** What will happen, as one would say it. */
export function ReviewSentence({ draft }: { readonly draft: WizardDraft }) {
  const w = useWizardT()
  const rich = useWizardRich()
  const { language } = useLanguage()
  const moment = wishOf(draft)
  const kind = `${draft.sim ?? 'esim'}.${draft.subscriptionType ?? 'VOICEDATA'}` as const
  return (
    <Sentence>
      {rich('wizard.sentence', {
        name: <b>{draft.name.trim() || w('wizard.Somebody')}</b>,
        what: w(`wizard.sentence.${kind}`),
        when: (
          <b>
            {moment ? w('wizard.sentence.at', { moment: momentWords(w, language, moment) }) : w('wizard.sentence.now')}
          </b>
        ),
      })}
    </Sentence>
  )
}

const Sentence = styled('p')({
  fontSize: 18,
  lineHeight: '28px',
  maxWidth: 640,
  textWrap: 'pretty',
  '& b': { fontWeight: 600 },
})
