import { styled } from '@mui/material/styles'
import { useEffect, useId, useRef } from 'react'
import { SIM_REASONS, type SimReason } from '../../domain/simChoice.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { LabelRow } from '../Field.tsx'
import { Icon } from '../Icon.tsx'
import type { IconName } from '../icons.ts'
import { Kbd } from '../Kbd.tsx'
import { vars } from '../theme.ts'

const ICON: Record<SimReason, IconName> = {
  lost: 'map-pin-off',
  stolen: 'siren',
  leave: 'tree-palm',
  other: 'message-square',
}

interface ReasonChoiceProps {
  readonly reason: SimReason | undefined
  readonly onChoose: (reason: SimReason) => void
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select')

/** Why: by the pointer, the arrows, or the keys 1 to 4 wherever nobody is typing. Enter then does the deed. */
export function ReasonChoice({ reason, onChoose }: ReasonChoiceProps) {
  const c = useContractDeedT()
  const id = useId()
  const group = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const choose = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const chosen = SIM_REASONS[Number(event.key) - 1]
      if (!chosen) return
      event.preventDefault()
      onChoose(chosen)
      group.current?.querySelector<HTMLElement>(`[value=${chosen}]`)?.focus()
    }
    document.addEventListener('keydown', choose)
    return () => document.removeEventListener('keydown', choose)
  }, [onChoose])

  return (
    <div ref={group} role="radiogroup" aria-labelledby={id}>
      <LabelRow as="span" id={id}>
        {c('cdeed.why')}
      </LabelRow>
      <Options>
        {SIM_REASONS.map((one, at) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              value={one}
              checked={reason === one}
              aria-keyshortcuts={String(at + 1)}
              onChange={() => onChoose(one)}
            />
            <Icon name={ICON[one]} />
            <span>{c(`cdeed.reason.${one}`)}</span>
            <Kbd aria-hidden>{at + 1}</Kbd>
          </label>
        ))}
      </Options>
    </div>
  )
}

const Options = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(124px, 1fr))',
  gap: 8,
  marginTop: 4,
  '& > label': {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    height: 48,
    padding: '0 10px',
    border: `1px solid ${vars.control}`,
    borderRadius: 6,
    fontWeight: 500,
    cursor: 'pointer',
    background: vars.background.paper,
    '&:hover': { background: vars.surface.hover },
    '& > span': { flex: 1, minWidth: 0 },
    '& > svg': { color: vars.text.secondary },
  },
  '& > label:has(input:checked)': {
    borderColor: vars.primary.main,
    boxShadow: `inset 0 0 0 1px ${vars.primary.main}`,
    background: vars.accentSoft,
    '& > svg': { color: vars.primary.main },
  },
  '& > label:has(input:focus-visible)': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  // there for keyboards and screen readers; the label around it is what is seen
  '& input': { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
})
