import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { vars } from '../../ui/theme.ts'

interface DeskPanelProps {
  readonly title: string
  readonly onBack: () => void
  readonly children: ReactNode
  readonly foot: ReactNode
}

/** One step in the place of the search: its head and foot stand, what is between them scrolls. */
export function DeskPanel({ title, onBack, children, foot }: DeskPanelProps) {
  const s = useSimDeskT()
  return (
    <Frame>
      <Head>
        <span className="back">
          <IconButton icon="arrow-left" iconSize={20} label={s('desk.back')} onClick={onBack} />
        </span>
        <h3>{title}</h3>
        <Kbd aria-hidden>Esc</Kbd>
      </Head>
      {children}
      <Foot>{foot}</Foot>
    </Frame>
  )
}

const Frame = styled('div')({ display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 })
const Head = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '16px 24px 12px',
  '& > h3': {
    flex: 1,
    minWidth: 0,
    fontSize: 22,
    lineHeight: '28px',
    fontWeight: 600,
    letterSpacing: '-.016em',
    overflowWrap: 'anywhere',
  },
  '& > .back': { display: 'none' },
  '@media (max-width: 767.95px)': {
    padding: '6px 16px 6px 4px',
    gap: 4,
    borderBottom: `1px solid ${vars.divider}`,
    '& > h3': { fontSize: 16, lineHeight: '24px' },
    '& > .back': { display: 'block' },
    '& > kbd': { display: 'none' },
  },
})
/** What is asked and told. */
export const DeskBody = styled('div')({
  flex: '1 1 auto',
  minHeight: 0,
  overflow: 'auto',
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  padding: '4px 24px 20px',
  '@media (max-width: 767.95px)': { padding: 16 },
})
const Foot = styled('div')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: 8,
  minHeight: 56,
  padding: '10px 24px',
  borderTop: `1px solid ${vars.divider}`,
  background: vars.surface.sunken,
  '& > ol': { flex: '1 0 auto' },
  '@media (max-width: 767.95px)': {
    padding: 16,
    '& button': { minHeight: 44, flex: '1 1 auto' },
  },
})
