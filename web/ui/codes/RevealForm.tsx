import { styled } from '@mui/material/styles'
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { IDENTIFICATIONS } from '#contract/portal/reveal.ts'
import type { RevealWords } from '../../domain/secretCode.ts'
import { useContractPageT } from '../../i18n/contractPage.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../Button.tsx'
import { failureWords } from '../failureWords.ts'
import { Notice } from '../Notice.tsx'
import { RadioGroup } from '../RadioGroup.tsx'
import { TextField } from '../TextField.tsx'
import { vars } from '../theme.ts'

/** As the portal's own route has it. */
const SHORTEST_REASON = 3
const LONGEST_REASON = 500

interface RevealFormProps {
  /** Of the code. */
  readonly name: string
  readonly isSending: boolean
  readonly failure: unknown
  readonly onSend: (words: RevealWords) => void
  readonly onCancel: () => void
}

/** Why a code is wanted, and how it is known who wants it: both, before anything is asked. */
export function RevealForm({ name, isSending, failure, onSend, onCancel }: RevealFormProps) {
  const c = useContractPageT()
  const t = useT()
  const [reason, setReason] = useState('')
  const [how, setHow] = useState('')
  const [wasTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const radios = useId()
  const identifiedBy = IDENTIFICATIONS.find((one) => one === how)
  const isExplained = reason.trim().length >= SHORTEST_REASON

  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isExplained && identifiedBy) onSend({ reason: reason.trim(), identifiedBy })
    else form.current?.querySelector<HTMLElement>(isExplained ? 'input[type=radio]' : 'input')?.focus()
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }
  const words = failure === undefined ? undefined : failureWords(t, failure)

  return (
    <Frame
      ref={form}
      noValidate
      aria-label={c('contractPage.reveal.title', { code: name })}
      onSubmit={send}
      onKeyDown={leave}
    >
      <TextField
        label={c('contractPage.reveal.reason')}
        hint={c('contractPage.reveal.reason.hint')}
        error={wasTried && !isExplained ? c('contractPage.reveal.reason.missing') : undefined}
        value={reason}
        maxLength={LONGEST_REASON}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that opened the form has made room for it
        autoFocus
        onChange={(event) => setReason(event.target.value)}
      />
      <RadioGroup
        isStacked
        label={c('contractPage.reveal.how')}
        error={wasTried && !identifiedBy ? c('contractPage.reveal.how.missing') : undefined}
        options={IDENTIFICATIONS.map((value) => ({ value, label: c(`contractPage.reveal.how.${value}`) }))}
        value={how}
        input={{ name: radios, onChange: (event) => setHow(event.target.value) }}
      />
      {words && (
        <Notice tone="stop" role="alert" title={words.head}>
          {words.more.join(' ')}
        </Notice>
      )}
      <div className="buttons">
        <Button type="submit" look="primary" size="small" busy={isSending} busyLabel={c('contractPage.reveal.going')}>
          {c('contractPage.reveal.go', { code: name })}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {c('contractPage.reveal.cancel')}
        </Button>
      </div>
    </Frame>
  )
}

const Frame = styled('form')({
  // the focus brings the whole form into sight, not its first field alone
  '& > :first-of-type input': { scrollMarginBottom: 320 },
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  padding: 12,
  border: `1px solid ${vars.divider}`,
  borderRadius: 6,
  '& .buttons': { display: 'flex', flexWrap: 'wrap', gap: 8 },
})
