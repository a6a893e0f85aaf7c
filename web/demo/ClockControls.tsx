import { styled } from '@mui/material/styles'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Portal } from '../../mocks/portal/portal.ts'
import { formatDate, formatTimeExactly } from '../lib/format.ts'
import { Button } from '../ui/Button.tsx'
import { vars } from '../ui/theme.ts'
import { Hint, Row } from './layout.ts'
import { useDemoT } from './useDemoT.ts'
import { usePolled } from './usePolled.ts'

interface ClockControlsProps {
  readonly portal: Portal
  readonly onDone: (said: string) => void
}

/** Ms by which KPN's time is moved. */
const STEPS = { s10: 10_000, h1: 3_600_000, d1: 86_400_000 } as const
const NAMES = ['s10', 'h1', 'd1'] as const

const written = (at: number) => `${formatDate(at)} ${formatTimeExactly(at)}`

/** What time it is at KPN, and how to let it pass: orders finish without anybody waiting. */
export function ClockControls({ portal: { engine }, onDone }: ClockControlsProps) {
  const t = useDemoT()
  const client = useQueryClient()
  const now = usePolled(
    useCallback(() => written(engine.clock.now()), [engine]),
    1_000,
  )
  const advance = (ms: number) => {
    engine.clock.advance(ms)
    onDone(t('demo.clock.moved', { time: written(engine.clock.now()) }))
    void client.invalidateQueries()
  }
  return (
    <fieldset>
      <legend>{t('demo.clock')}</legend>
      <Now>{now}</Now>
      <Row>
        {NAMES.map((name) => (
          <Button key={name} size="small" onClick={() => advance(STEPS[name])}>
            {t(`demo.clock.${name}`)}
          </Button>
        ))}
      </Row>
      <Hint>{t('demo.clock.why')}</Hint>
    </fieldset>
  )
}

const Now = styled('p')({ marginBottom: 8, color: vars.text.secondary })
