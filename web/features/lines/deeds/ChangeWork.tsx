import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { sessionQueries } from '../../../data/session.ts'
import { whyCannot } from '../../../domain/availability.ts'
import type { LineChange } from '../../../domain/lineStory.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { useLinesT } from '../../../i18n/lines.ts'
import { Button } from '../../../ui/Button.tsx'
import { CannotWords } from '../../../ui/deed/CannotWords.tsx'
import { Why } from '../../../ui/Why.tsx'
import { typeWord } from '../lineWords.ts'
import { CancelDialog } from './CancelDialog.tsx'
import { isCancellable } from './cancellable.ts'
import { ChangePortInDialog } from './ChangePortInDialog.tsx'

const UNDER_WAY: ReadonlySet<string> = new Set(['INIT', 'BUSY'])

interface ChangeWorkProps {
  readonly change: LineChange
  /** The line as people name it. */
  readonly name: string
}

/** What can be done about a change that is under way: taking it back, and of a porting another date or customer number. */
export function ChangeWork({ change: { id, type, status, portingStatus }, name }: ChangeWorkProps) {
  const l = useLinesT()
  const d = useLineDeedT()
  const whyId = useId()
  const [asked, setAsked] = useState<'cancel' | 'change'>()
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  if (!isCancellable(type)) return null
  const isOpen = UNDER_WAY.has(status) && portingStatus !== 'CANCELLING'
  const mayNot = whyCannot(type === 'INPORT' ? 'activation.create' : 'contract.change', held, undefined)
  const off = mayNot ? { cannot: true, whyId } : {}
  const close = () => setAsked(undefined)
  return (
    <>
      {isOpen && (
        <Buttons>
          {type === 'INPORT' && (
            <Button size="small" {...off} onClick={() => setAsked('change')}>
              {d('ldeed.change')}
            </Button>
          )}
          <Button size="small" look="dangerText" {...off} onClick={() => setAsked('cancel')}>
            {d('ldeed.cancel')}
          </Button>
          {mayNot && (
            <Why id={whyId}>
              <CannotWords cannot={mayNot} upstream="sTN" />
            </Why>
          )}
        </Buttons>
      )}
      {/* stays open to its end, when there is nothing left to cancel */}
      {asked === 'cancel' && (
        <CancelDialog
          type={type}
          activationId={id}
          name={name}
          what={typeWord(l, type)}
          cannot={type === 'INPORT' && portingStatus === 'INIT' ? d('ldeed.cancel.init') : undefined}
          onClose={close}
        />
      )}
      {asked === 'change' && <ChangePortInDialog activationId={id} name={name} onClose={close} />}
    </>
  )
}

const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, margin: '8px 0 4px' })
