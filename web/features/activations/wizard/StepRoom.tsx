import { styled } from '@mui/material/styles'
import type { FormEvent, ReactNode } from 'react'
import { STEPS } from '../../../domain/activation.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { LiveRegion } from '../../../ui/LiveRegion.tsx'
import { vars } from '../../../ui/theme.ts'
import { useState } from 'react'
import type { Wizard } from './useWizard.ts'

interface StepRoomProps {
  readonly wizard: Wizard
  readonly children: ReactNode
  /** Beside the heading. */
  readonly head?: ReactNode
  /** Beside the step: what it comes to. */
  readonly side?: ReactNode
  /** In the place of the way on. */
  readonly onward?: ReactNode
  /** Beside the way on, in a few words. */
  readonly foot?: string
  /** Of those words, for what they explain. */
  readonly footId?: string | undefined
}

/** One step: its questions, beside them what they come to, and at the foot the way back and the next step by name. */
export function StepRoom({ wizard, children, head, side, onward, foot, footId }: StepRoomProps) {
  const w = useWizardT()
  const { step, at, next, go, faultsOf } = wizard
  const [said, setSaid] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (onward) return
    const form = event.currentTarget
    if (next()) return
    setSaid(w('wizard.stopped', { count: faultsOf(step).length }))
    // told by now: the first of them is gone to
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true], [data-fault] input')?.focus())
  }
  const before = STEPS[at - 1]
  const after = STEPS[at + 1]
  return (
    <>
      <Form noValidate onSubmit={submit}>
        <div className="questions">
          <div className="head">
            <h2 tabIndex={-1}>{w(`wizard.step.${step}`)}</h2>
            {head}
          </div>
          {children}
        </div>
        <footer>
          {before ? (
            <Button look="quiet" icon="arrow-left" onClick={() => go(before)}>
              {w('wizard.back')}
            </Button>
          ) : (
            <span />
          )}
          <span className="words" id={footId}>
            {foot}
          </span>
          {onward ??
            (after && (
              <Button type="submit" look="primary" after={<Icon name="arrow-right" />}>
                {w('wizard.next', { step: w(`wizard.step.${after}`) })}
              </Button>
            ))}
        </footer>
        <LiveRegion>{said}</LiveRegion>
      </Form>
      {side && <Side>{side}</Side>}
    </>
  )
}

const Form = styled('form')({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  '& > .questions': {
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    padding: '20px 24px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: 20,
  },
  '& .head': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 24px',
  },
  '& .head > h2': { fontSize: 16, lineHeight: '24px', fontWeight: 600, letterSpacing: '-.008em', outline: 'none' },
  '& > footer': {
    flex: 'none',
    display: 'flex',
    alignItems: 'center',
    gap: 16,
    padding: '12px 24px',
    borderTop: `1px solid ${vars.divider}`,
    background: vars.surface.sunken,
  },
  '& > footer > .words': {
    flex: 1,
    minWidth: 0,
    textAlign: 'end',
    fontSize: 12,
    lineHeight: '16px',
    color: vars.text.disabled,
  },
  '@media (max-width: 1199.95px)': {
    flex: 'none',
    '& > .questions': { overflow: 'visible' },
    '& > footer': { position: 'sticky', bottom: 0, zIndex: 1 },
  },
  '@media (max-width: 767.95px)': {
    '& > .questions': { padding: 16 },
    '& > footer': { flexWrap: 'wrap', padding: '8px 16px', gap: 8 },
    '& > footer > .words': { flexBasis: '100%', order: -1, textAlign: 'start' },
    '& > footer > button:not([data-look=quiet]), & > footer > a': { marginLeft: 'auto' },
  },
})

const Side = styled('aside')({
  flex: 'none',
  width: 344,
  padding: 20,
  overflow: 'auto',
  borderLeft: `1px solid ${vars.divider}`,
  background: vars.surface.sunken,
  '@media (max-width: 1199.95px)': {
    width: 'auto',
    overflow: 'visible',
    borderLeft: 0,
    borderTop: `1px solid ${vars.divider}`,
  },
})
