import { useEffect, useEffectEvent, useState } from 'react'
import { createSubscription } from '../../../data/activations.ts'
import type { SignedIn } from '../../../data/session.ts'
import { useDeed } from '../../../data/useDeed.ts'
import { activationBody } from '../../../domain/activation.ts'
import { isAway } from '../../../domain/deed.ts'
import { personNote } from '../../../domain/personNote.ts'
import { ActivationReceipt } from './ActivationReceipt.tsx'
import { DetailsStep } from './DetailsStep.tsx'
import { asAnother, freshDraft, type WizardDraft } from './draft.ts'
import { forgetPressed, notePressed } from './pressed.ts'
import { refusalOf, stillRefused } from './refusal.ts'
import { ReviewStep } from './ReviewStep.tsx'
import { ServicesStep } from './ServicesStep.tsx'
import { useWizard } from './useWizard.ts'
import { WhatStep } from './WhatStep.tsx'
import { WhenStep } from './WhenStep.tsx'
import { WhoStep } from './WhoStep.tsx'
import { WizardFrame } from './WizardFrame.tsx'

const SHOWN = {
  what: WhatStep,
  who: WhoStep,
  services: ServicesStep,
  when: WhenStep,
  details: DetailsStep,
  review: ReviewStep,
} as const

interface WizardBodyProps {
  readonly session: SignedIn
  readonly first: WizardDraft
  readonly onAnother: () => void
}

/** The six steps, and in their place what became of it once it was sent. */
export function WizardBody({ session, first, onAnother }: WizardBodyProps) {
  const wizard = useWizard(first, session)
  const { draft, code, setCode, change } = wizard
  const deed = useDeed()
  const { stand, pressed } = deed
  // names what is sent without holding the code: another code is another press
  const [codes, setCodes] = useState(0)
  const [sent, setSent] = useState<{ readonly draft: WizardDraft; readonly codes: number }>()

  const isSent = isAway(stand) || stand === 'done'
  const forget = useEffectEvent(() => {
    setCode('')
    // neither history nor a reload brings back what was sent: it would be sent once more
    change(freshDraft(null, undefined))
  })
  useEffect(() => {
    if (isSent) forget()
  }, [isSent])

  const isRefused = pressed.at === 'failed' && !pressed.mayHaveGone
  useEffect(() => {
    if (isRefused && sent) forgetPressed(sent.draft.id)
  }, [isRefused, sent])

  const send = () => {
    setSent({ draft, codes })
    notePressed(draft.id)
    void deed.press({ draft, codes }, (sending) =>
      createSubscription(activationBody(draft, code), { ...sending, person: personNote(draft) }),
    )
  }
  const typeCode = (typed: string) => {
    setCodes((before) => before + 1)
    setCode(typed)
  }

  if (pressed.at === 'sent' && sent)
    return (
      <ActivationReceipt
        deed={deed}
        draft={sent.draft}
        onAnother={onAnother}
        onEdit={() => {
          // a new write has a new reference, or the old one would be found for it
          change({ ...sent.draft, ...asAnother() })
          deed.again()
        }}
      />
    )
  const Shown = SHOWN[wizard.step]
  // the count of the codes stands for the code: it says whether there is another one
  const bodyOf = (one: { readonly draft: WizardDraft; readonly codes: number }) =>
    activationBody(one.draft, String(one.codes))
  const refusal =
    pressed.at === 'failed' && sent
      ? stillRefused(refusalOf(pressed.failure), bodyOf(sent), bodyOf({ draft, codes }))
      : undefined
  return (
    <WizardFrame wizard={wizard}>
      <Shown wizard={{ ...wizard, setCode: typeCode }} deed={deed} refusal={refusal} onSend={send} />
    </WizardFrame>
  )
}
