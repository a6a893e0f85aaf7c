import { styled } from '@mui/material/styles'
import { useEffect, useRef } from 'react'
import type { UpstreamName } from '../../domain/deed.ts'
import { SHOWN_FOR, type Revealing, type SecretCode } from '../../domain/secretCode.ts'
import { useContractPageT } from '../../i18n/contractPage.ts'
import { Button } from '../Button.tsx'
import { LiveRegion, Unseen } from '../LiveRegion.tsx'
import { vars } from '../theme.ts'
import { RevealForm } from './RevealForm.tsx'
import { ShownCode } from './ShownCode.tsx'

interface CodeRowProps {
  readonly code: SecretCode
  readonly reveal: Revealing
  /** Upstream has one. */
  readonly isThere: boolean
  readonly operator: string
  readonly upstream: UpstreamName
  /** Where it stands why this role may not. */
  readonly whyId: string | undefined
}

/** One code: as long as nobody asked, dots of one length whatever its own. */
export function CodeRow({ code, reveal, isThere, operator, upstream, whyId }: CodeRowProps) {
  const c = useContractPageT()
  const { state } = reveal
  const name = c(`contractPage.code.${code}`)
  const again = useRef<HTMLButtonElement>(null)
  const isBack = useRef(false)

  // who hid it, or saw it hidden, goes on where it was asked for
  useEffect(() => {
    if (state.is !== 'hidden') isBack.current = true
    else if (isBack.current) {
      isBack.current = false
      if (document.activeElement === document.body) again.current?.focus()
    }
  }, [state.is])

  const said =
    state.is === 'shown' && state.value !== null
      ? c('contractPage.code.said.shown', { code: name, seconds: SHOWN_FOR / 1000 })
      : state.is === 'hidden' && state.wasShown
        ? c('contractPage.code.said.hidden', { code: name })
        : ''

  return (
    <Frame aria-label={name}>
      <Line>
        <span className="name">{name}</span>
        {!isThere ? (
          <span className="none">{c('contractPage.code.none', { upstream })}</span>
        ) : state.is === 'shown' ? (
          <ShownCode {...{ name, operator, upstream, value: state.value, until: state.until }} onHide={reveal.hide} />
        ) : (
          <>
            <Dots>
              <span aria-hidden>••••</span>
              <Unseen>{c('contractPage.code.hidden')}</Unseen>
            </Dots>
            {state.is === 'hidden' && (
              <Button
                ref={again}
                size="small"
                icon="eye"
                aria-label={c('contractPage.code.show.named', { code: name })}
                onClick={reveal.ask}
                {...(whyId !== undefined && { cannot: true, whyId })}
              >
                {c('contractPage.code.show')}
              </Button>
            )}
          </>
        )}
      </Line>
      {state.is === 'asking' && (
        <RevealForm
          name={name}
          isSending={state.isSending}
          failure={state.failure}
          onSend={(words) => void reveal.send(words)}
          onCancel={reveal.hide}
        />
      )}
      <LiveRegion>{said}</LiveRegion>
    </Frame>
  )
}

const Frame = styled('fieldset')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  minWidth: 0,
  margin: 0,
  padding: 0,
  border: 0,
})
const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
  minHeight: 36,
  '& .name': { width: 64, fontSize: 13, color: vars.text.secondary },
  '& .none': { fontSize: 13, color: vars.text.disabled },
})
const Dots = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  width: 116,
  height: 36,
  padding: '0 12px',
  borderRadius: 6,
  background: vars.surface.sunken,
  color: vars.text.secondary,
  letterSpacing: '.3em',
})
