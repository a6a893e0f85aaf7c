import { styled } from '@mui/material/styles'
import { useEffect, useRef } from 'react'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { vars } from '../../ui/theme.ts'
import type { DeskWays } from './deskWays.ts'

interface NextSimProps {
  /** Where an eSIM would go; empty when not known. */
  readonly email: string
  readonly onNext: DeskWays['onNext']
}

const KEYS = { KeyE: 'esim', KeyS: 'card' } as const

/** What takes the place of a card that is blocked; in the palette a letter is enough, since nothing is typed here. */
export function NextSim({ email, onNext }: NextSimProps) {
  const s = useSimDeskT()
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    const panel = frame.current?.closest<HTMLElement>('[role=dialog]')
    const onKey = (event: KeyboardEvent) => {
      const sim = Object.entries(KEYS).find(([code]) => code === event.code)?.[1]
      const isTyped = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (!sim || isTyped || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      onNext('replace', sim)
    }
    panel?.addEventListener('keydown', onKey)
    return () => panel?.removeEventListener('keydown', onKey)
  }, [onNext])
  return (
    <Frame ref={frame} aria-label={s('desk.next')}>
      <b aria-hidden>{s('desk.next')}</b>
      <button type="button" aria-keyshortcuts="E" onClick={() => onNext('replace', 'esim')}>
        <Icon name="qr-code" size={20} />
        <span>
          {s('desk.next.esim')}
          {email !== '' && <small>{email}</small>}
        </span>
        <Kbd aria-hidden>E</Kbd>
      </button>
      <button type="button" aria-keyshortcuts="S" onClick={() => onNext('replace', 'card')}>
        <Icon name="card-sim" size={20} />
        <span>{s('desk.next.card')}</span>
        <Kbd aria-hidden>S</Kbd>
      </button>
    </Frame>
  )
}

const Frame = styled('section')({
  flex: '1 0 100%',
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
  gap: 8,
  '& > b': { gridColumn: '1 / -1', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  '& > button': {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    minHeight: 48,
    minWidth: 0,
    padding: '6px 14px',
    border: `1px solid ${vars.control}`,
    borderRadius: 6,
    background: vars.background.paper,
    font: 'inherit',
    fontWeight: 500,
    textAlign: 'left',
    color: vars.text.primary,
    cursor: 'pointer',
    '& > svg': { color: vars.primary.main },
    '& > span': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
    '& small': { display: 'block', fontSize: 12, lineHeight: '16px', fontWeight: 400, color: vars.text.secondary },
    '&:hover': { background: vars.surface.hover },
    '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  },
})
