import MuiDialog from '@mui/material/Dialog'
import { styled } from '@mui/material/styles'
import { useId, type ReactNode } from 'react'
import { PHONE, vars } from './theme.ts'

interface DialogProps {
  readonly open: boolean
  /** Left out: it can only be left by its own buttons. */
  readonly onClose?: (() => void) | undefined
  /** Names the object. */
  readonly title: string
  readonly children: ReactNode
  /** At the foot; the deed last. */
  readonly actions?: ReactNode
  /** Px. */
  readonly width?: number
}

/** Never a deed, and nothing that cannot be answered; what is no input but asks all the same says so itself. */
const QUESTION = '[data-question], input:not([readonly]):not([type=hidden]), textarea, select'

const focusFirst = (dialog: HTMLElement) => dialog.querySelector<HTMLElement>(QUESTION)?.focus()

/** A question over the page. Esc leaves and loses nothing; the focus starts at the first question. */
export function Dialog({ open, onClose, title, children, actions, width = 520 }: DialogProps) {
  const id = useId()
  return (
    <MuiDialog
      open={open}
      onClose={onClose}
      aria-labelledby={id}
      maxWidth={false}
      slotProps={{ paper: { style: { width } }, transition: { onEntering: focusFirst } }}
    >
      <Title id={id}>{title}</Title>
      <Body>{children}</Body>
      {actions && <Foot>{actions}</Foot>}
    </MuiDialog>
  )
}

const PHONE_WIDE = `@media (max-width: ${PHONE - 0.05}px)`

const Title = styled('h2')({
  padding: '20px 24px 12px',
  fontSize: 22,
  lineHeight: '28px',
  fontWeight: 600,
  letterSpacing: '-.016em',
  [PHONE_WIDE]: { padding: '16px 16px 12px', fontSize: 18, lineHeight: '24px' },
})
const Body = styled('div')({
  padding: '0 24px 20px',
  overflow: 'auto',
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  [PHONE_WIDE]: { padding: '0 16px 16px' },
})
const Foot = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'flex-end',
  gap: 8,
  padding: '12px 24px',
  borderTop: `1px solid ${vars.divider}`,
  background: vars.surface.sunken,
  // a long name takes a second line; the verb before it is never cut off
  '& [data-size=medium]': {
    flex: '0 1 auto',
    maxWidth: '100%',
    height: 'auto',
    minHeight: 44,
    padding: '8px 20px',
    fontSize: 15,
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  [PHONE_WIDE]: { padding: '12px 16px', '& > :is(button, a)': { flex: '1 1 auto' } },
})
