import { styled } from '@mui/material/styles'
import { useId, type ReactNode } from 'react'
import { useT } from '../i18n/useT.ts'
import { Icon } from './Icon.tsx'
import { vars } from './theme.ts'

/** What every field may have beside its control. */
export interface FieldProps {
  readonly label: string
  /** Beside the label, lighter: "optional", a count. */
  readonly labelNote?: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** The value that it had, as text; given only when it has another one now. */
  readonly was?: string | undefined
  readonly onUndo?: (() => void) | undefined
  /** For narrow fields: the undo has no word, only its icon. */
  readonly narrow?: boolean
}

/** What the control has to carry so that label and notes belong to it. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
  readonly 'data-state': 'error' | 'changed' | undefined
}

interface FieldFrameProps extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode
}

/** Label above, control, and under it what is wrong, what it was, or a hint: one of them. */
export function Field({ label, labelNote, hint, error, was, onUndo, narrow = false, children }: FieldFrameProps) {
  const t = useT()
  const id = useId()
  const state = error ? 'error' : was === undefined ? undefined : 'changed'
  const hasNote = Boolean(error || hint) || was !== undefined
  const noteId = `${id}-note`
  return (
    <Frame>
      <LabelRow>
        <label htmlFor={id}>{label}</label>
        {labelNote && <Light>{labelNote}</Light>}
      </LabelRow>
      {children({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': hasNote ? noteId : undefined,
        'data-state': state,
      })}
      {hasNote && (
        <Note data-state={state}>
          <span id={noteId}>
            {error && <Icon name="circle-x" size={14} />}
            {error ?? (was === undefined ? hint : t('common.was', { value: was || t('common.empty') }))}
          </span>
          {onUndo && was !== undefined && (
            <Undo type="button" onClick={onUndo} aria-label={t('common.undoField', { field: label })}>
              <Icon name="undo-2" size={14} />
              {!narrow && t('common.undo')}
            </Undo>
          )}
        </Note>
      )}
    </Frame>
  )
}

const Frame = styled('div')({ display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 })

export const LabelRow = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0 6px',
  alignItems: 'center',
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 500,
  color: vars.text.secondary,
})

export const Light = styled('span')({ color: vars.text.disabled, fontWeight: 400 })

export const Note = styled('div')({
  display: 'flex',
  gap: 8,
  justifyContent: 'space-between',
  fontSize: 12,
  lineHeight: '16px',
  color: vars.text.disabled,
  '& > span': { display: 'flex', gap: 6, minWidth: 0, overflowWrap: 'anywhere' },
  '&[data-state=error]': { color: vars.error.main },
  '&[data-state=changed]': { color: vars.primary.main },
})

const Undo = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  minHeight: 24,
  minWidth: 24,
  margin: '-4px 0',
  padding: 0,
  justifyContent: 'flex-end',
  border: 0,
  borderRadius: 4,
  background: 'none',
  color: vars.primary.main,
  cursor: 'pointer',
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
})
