import { styled } from '@mui/material/styles'
import { useEffect, useState } from 'react'
import type { UpstreamName } from '../../domain/deed.ts'
import { groupedCode, secondsUntil } from '../../domain/secretCode.ts'
import { useContractPageT } from '../../i18n/contractPage.ts'
import { Button } from '../Button.tsx'
import { MONO, vars } from '../theme.ts'
import { Why } from '../Why.tsx'

interface ShownCodeProps {
  readonly name: string
  readonly value: string | null
  /** Ms since 1970. */
  readonly until: number
  readonly operator: string
  readonly upstream: UpstreamName
  readonly onHide: () => void
}

/** A code in sight: in fours, to be read aloud, with the time that it stays. */
export function ShownCode({ name, value, until, operator, upstream, onHide }: ShownCodeProps) {
  const c = useContractPageT()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value ?? '')
    setCopied(true)
  }
  return (
    <>
      {value === null ? (
        <span className="none">{c('contractPage.code.gone', { upstream })}</span>
      ) : (
        <Value translate="no">{groupedCode(value)}</Value>
      )}
      <Button
        size="small"
        icon="eye-off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form that had the focus is gone; Enter hides again
        autoFocus
        aria-label={c('contractPage.code.hide.named', { code: name })}
        onClick={onHide}
      >
        {c('contractPage.code.hide')}
      </Button>
      <Below>
        <Countdown until={until} operator={operator} />
        {value !== null && 'clipboard' in navigator && (
          <Button
            size="small"
            look="quiet"
            aria-label={c('contractPage.code.copy.named', { code: name })}
            onClick={() => void copy().catch(() => setCopied(false))}
          >
            {c(isCopied ? 'contractPage.code.copied' : 'contractPage.code.copy')}
          </Button>
        )}
      </Below>
    </>
  )
}

/** Ms between two looks at the clock: a second is never skipped. */
const TICK = 250

function Countdown({ until, operator }: Pick<ShownCodeProps, 'until' | 'operator'>) {
  const c = useContractPageT()
  const [seconds, setSeconds] = useState(() => secondsUntil(until, Date.now()))
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsUntil(until, Date.now())), TICK)
    return () => clearInterval(timer)
  }, [until])
  return <Why icon="clock">{c('contractPage.code.countdown', { seconds, operator })}</Why>
}

const Value = styled('code')({
  display: 'inline-flex',
  alignItems: 'center',
  minWidth: 116,
  height: 36,
  padding: '0 12px',
  border: `1px solid ${vars.control}`,
  borderRadius: 6,
  fontFamily: MONO,
  fontSize: 17,
  fontWeight: 600,
  whiteSpace: 'pre',
})
const Below = styled('div')({
  flexBasis: '100%',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  '& > span': { flex: 1 },
})
