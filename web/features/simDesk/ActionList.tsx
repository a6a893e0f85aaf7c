import { styled } from '@mui/material/styles'
import { useId, type ReactNode } from 'react'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import type { UpstreamName } from '../../domain/deed.ts'
import { CannotWords } from '../../ui/deed/CannotWords.tsx'
import { useContractCodes } from '../../ui/deed/useContractCodes.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { vars } from '../../ui/theme.ts'
import type { ActionKind, HitAction } from './lineActions.ts'

const ICON: Record<ActionKind, IconName> = {
  block: 'ban',
  unblock: 'shield-check',
  replace: 'refresh-cw',
  contract: 'card-sim',
  person: 'user-round',
  lines: 'layers',
  stn: 'wallet-cards',
}

interface ActionListProps {
  readonly title: string
  readonly actions: readonly HitAction[]
  readonly onDo: (kind: ActionKind) => void
  /** Who is asked; KPN unless told. */
  readonly upstream?: UpstreamName
  /** What is known of it, before anything is offered. */
  readonly children?: ReactNode
}

/** What can be done with the chosen hit; the first one is what Enter does. What cannot stays, with its reason. */
export function ActionList({ title, actions, onDo, upstream, children }: ActionListProps) {
  const s = useSimDeskT()
  const codes = useContractCodes()
  const id = useId()
  return (
    <Frame aria-label={title}>
      <Head aria-hidden>{title}</Head>
      {children}
      {actions.map(({ kind, cannot }, at) => (
        <Action
          key={kind}
          type="button"
          data-first={at === 0}
          data-kind={kind}
          aria-disabled={cannot ? true : undefined}
          aria-describedby={cannot && `${id}-${kind}`}
          aria-keyshortcuts={at === 0 ? 'Enter' : `Alt+${s(`desk.key.${kind}`)}`}
          onClick={() => !cannot && onDo(kind)}
        >
          <Icon name={cannot ? 'lock' : ICON[kind]} size={18} />
          <span>
            {s(`desk.${kind}`)}
            {cannot && (
              <small id={`${id}-${kind}`}>
                {s('desk.cannot', { reason: '' })}
                <CannotWords cannot={cannot} codes={codes} upstream={upstream} />
              </small>
            )}
          </span>
          {!cannot && <Kbd aria-hidden>{at === 0 ? 'Enter' : s('desk.alt', { key: s(`desk.key.${kind}`) })}</Kbd>}
        </Action>
      ))}
    </Frame>
  )
}

const Frame = styled('section')({
  // on a low screen both the list and this give way
  flex: '0 1 auto',
  minHeight: 96,
  overflow: 'auto',
  display: 'flex',
  flexDirection: 'column',
  padding: '0 12px 8px',
  '& > *': { flex: 'none' },
  '& > output': { margin: '0 0 8px' },
  borderTop: `1px solid ${vars.divider}`,
})
const Head = styled('div')({
  padding: '12px 8px 6px',
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 500,
  color: vars.text.disabled,
})
const Action = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 40,
  padding: '4px 8px',
  border: '1px solid transparent',
  borderRadius: 6,
  background: 'none',
  font: 'inherit',
  fontSize: 14,
  lineHeight: '20px',
  textAlign: 'left',
  color: vars.text.primary,
  cursor: 'pointer',
  '& > svg': { color: vars.text.secondary },
  '& > span': { flex: 1, minWidth: 0 },
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', fontWeight: 400, color: vars.text.secondary },
  '&:hover': { background: vars.surface.hover },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '&[data-first=true]': { borderColor: vars.control, fontWeight: 600 },
  '&[data-kind=block] > svg': { color: vars.error.main },
  '&[aria-disabled=true]': {
    cursor: 'default',
    color: vars.text.secondary,
    background: 'none',
    '& > svg': { color: vars.text.disabled },
  },
  '@media (pointer: coarse), (max-width: 767.95px)': { minHeight: 44 },
})
