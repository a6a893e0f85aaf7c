import { styled } from '@mui/material/styles'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { Icon } from '../../ui/Icon.tsx'
import { vars } from '../../ui/theme.ts'
import type { DeskWays } from './deskWays.ts'

interface NextSimProps {
  /** Where an eSIM would go; empty when not known. */
  readonly email: string
  readonly onNext: DeskWays['onNext']
}

/** What takes the place of a card that is blocked. */
export function NextSim({ email, onNext }: NextSimProps) {
  const s = useSimDeskT()
  return (
    <Frame aria-label={s('desk.next')}>
      <b aria-hidden>{s('desk.next')}</b>
      <button type="button" onClick={() => onNext('replace', 'esim')}>
        <Icon name="qr-code" size={20} />
        <span>
          {s('desk.next.esim')}
          {email !== '' && <small>{email}</small>}
        </span>
      </button>
      <button type="button" onClick={() => onNext('replace', 'card')}>
        <Icon name="card-sim" size={20} />
        <span>{s('desk.next.card')}</span>
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
    '& > span': { minWidth: 0, overflowWrap: 'anywhere' },
    '& small': { display: 'block', fontSize: 12, lineHeight: '16px', fontWeight: 400, color: vars.text.secondary },
    '&:hover': { background: vars.surface.hover },
    '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  },
})
