import { styled } from '@mui/material/styles'
import type { ComponentProps } from 'react'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { CardChoice } from '../../../ui/CardChoice.tsx'
import { useFreeCards } from '../../../data/useFreeCards.ts'
import { KpnWay } from './KpnWay.tsx'
import { PersonChoice } from './PersonChoice.tsx'
import { StepRoom } from './StepRoom.tsx'
import type { StepProps } from './stepProps.ts'
import { useRefusedWords } from './useRefusedWords.ts'
import { goesByKpn } from './useWizard.ts'

/** Through whom, voice or data only, and an eSIM or a card from stock. */
export function WhatStep({ wizard, refusal }: StepProps) {
  const w = useWizardT()
  const refused = useRefusedWords(refusal)
  const { draft, change, faultAt, session } = wizard
  const hasBoth = session.upstreams.msm.on && session.upstreams.stn.on
  const via = hasBoth && (
    <RadioGroup
      label={w('wizard.via')}
      value={draft.via}
      options={[
        { value: 'stn', label: w('wizard.via.stn'), hint: w('wizard.via.stn.hint') },
        { value: 'kpn', label: w('wizard.via.kpn'), hint: w('wizard.via.kpn.hint') },
      ]}
      input={{ onChange: (event) => change({ via: event.target.value === 'kpn' ? 'kpn' : 'stn' }) }}
    />
  )
  if (goesByKpn(wizard))
    return (
      <StepRoom wizard={wizard} onward={<KpnWay draft={draft} />}>
        {via}
        <Notice tone="flow" title={w('wizard.kpn.title')}>
          {w('wizard.kpn.text')}
        </Notice>
        <PersonChoice chosenId={draft.personId} chosenName={draft.name} onChoose={change} />
      </StepRoom>
    )
  const cardFault = faultAt('simCardNumber')
  return (
    <StepRoom wizard={wizard} foot={w('wizard.onlyTouched')}>
      {via}
      <RadioGroup
        label={w('wizard.type')}
        value={draft.subscriptionType ?? ''}
        error={refused('subscriptionType')}
        options={[
          { value: '', label: w('wizard.type.unset'), hint: w('wizard.type.unset.hint') },
          { value: 'VOICEDATA', label: w('wizard.type.VOICEDATA'), hint: w('wizard.type.VOICEDATA.hint') },
          { value: 'DATAONLY', label: w('wizard.type.DATAONLY'), hint: w('wizard.type.DATAONLY.hint') },
        ]}
        input={{
          onChange: ({ target: { value } }) =>
            change({ subscriptionType: value === 'VOICEDATA' || value === 'DATAONLY' ? value : undefined }),
        }}
      />
      <Fault data-fault={faultAt('eSim')}>
        <RadioGroup
          label={w('wizard.sim')}
          value={draft.sim ?? ''}
          error={faultAt('eSim') ? w('wizard.sim.empty') : refused('eSim')}
          options={[
            { value: 'esim', label: w('wizard.sim.esim'), hint: w('wizard.sim.esim.hint') },
            { value: 'card', label: w('wizard.sim.card'), hint: w('wizard.sim.card.hint') },
          ]}
          input={{ onChange: (event) => change({ sim: event.target.value === 'esim' ? 'esim' : 'card' }) }}
        />
      </Fault>
      {draft.sim === 'card' && (
        <StockCard
          chosen={draft.card}
          onChoose={(card) => change({ card })}
          error={
            cardFault ? w(cardFault === 'empty' ? 'wizard.card.empty' : 'wizard.card.wrong') : refused('simCardNumber')
          }
        />
      )}
      {draft.sim === 'esim' && draft.card !== '' && <Notice tone="flow">{w('wizard.card.wins')}</Notice>}
    </StepRoom>
  )
}

const StockCard = (props: Omit<ComponentProps<typeof CardChoice>, 'stock'>) => (
  <CardChoice {...props} stock={useFreeCards()} />
)

const Fault = styled('div')({ minWidth: 0 })
