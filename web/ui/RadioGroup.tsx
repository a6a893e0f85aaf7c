import { styled } from '@mui/material/styles'
import { useId, type ComponentProps } from 'react'
import { useT } from '../i18n/useT.ts'
import { LabelRow, Note, type FieldProps } from './Field.tsx'
import { Icon } from './Icon.tsx'
import { vars } from './theme.ts'

interface RadioGroupProps extends Omit<FieldProps, 'hint' | 'narrow' | 'labelNote' | 'onUndo'> {
  /** With a `hint` to any, each is a card of its own. */
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[]
  /** What every radio shares: name, value chosen or a form's registration. */
  readonly input: ComponentProps<'input'>
  /** The chosen value, when the group is controlled. */
  readonly value?: string
  /** One beneath the other: for whole sentences. */
  readonly isStacked?: boolean
}

/** One of a few, all in sight. */
export function RadioGroup({ label, error, was, options, input, value, isStacked }: RadioGroupProps) {
  const t = useT()
  const id = useId()
  const hasNote = Boolean(error) || was !== undefined
  const { name = id, ...shared } = input
  return (
    <Frame role="radiogroup" aria-labelledby={id} aria-describedby={hasNote ? `${id}-note` : undefined}>
      <LabelRow as="span" id={id}>
        {label}
      </LabelRow>
      <Options data-stacked={isStacked}>
        {options.map((option) => {
          const hintId = option.hint === undefined ? undefined : `${id}-${option.value}`
          const choice = (
            <Choice key={option.value}>
              <Radio
                type="radio"
                {...shared}
                name={name}
                value={option.value}
                checked={value === undefined ? undefined : value === option.value}
                aria-describedby={hintId}
              />
              {option.label}
            </Choice>
          )
          if (hintId === undefined) return choice
          return (
            <Card key={option.value}>
              {choice}
              <small id={hintId}>{option.hint}</small>
            </Card>
          )
        })}
      </Options>
      {hasNote && (
        <Note data-state={error ? 'error' : 'changed'}>
          <span id={`${id}-note`}>
            {error && <Icon name="circle-x" size={14} />}
            {error ?? t('common.was', { value: was || t('common.empty') })}
          </span>
        </Note>
      )}
    </Frame>
  )
}

const Frame = styled('div')({ display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 })
const Options = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 16,
  '&:has(small)': { gap: 8, alignItems: 'stretch', paddingTop: 4 },
  minHeight: 36,
  alignItems: 'center',
  '&[data-stacked=true]': { flexDirection: 'column', flexWrap: 'nowrap', alignItems: 'flex-start' },
})

const Card = styled('div')({
  position: 'relative',
  flex: '1 1 200px',
  maxWidth: 320,
  padding: '8px 12px 10px',
  border: `1px solid ${vars.line2}`,
  borderRadius: 6,
  '&:hover': { background: vars.surface.hover },
  '&:has(input:checked)': { background: vars.accentSoft, borderColor: vars.primary.main },
  '& > label': { fontWeight: 500 },
  // all of it is the choice
  '& > label::after': { content: '""', position: 'absolute', inset: 0 },
  '& input': { position: 'relative', zIndex: 1 },
  '& > small': {
    display: 'block',
    paddingLeft: 24,
    fontSize: 12,
    lineHeight: '16px',
    color: vars.text.secondary,
  },
})

export const Choice = styled('label')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 24,
  cursor: 'pointer',
  '&:has(input:disabled)': { cursor: 'default', color: vars.text.disabled },
  '@media (pointer: coarse)': { minHeight: 44 },
})

const Radio = styled('input')({
  appearance: 'none',
  width: 16,
  height: 16,
  flex: 'none',
  borderRadius: '50%',
  border: `1.5px solid ${vars.control}`,
  background: vars.background.paper,
  cursor: 'inherit',
  '&:checked': { border: `5px solid ${vars.primary.main}`, background: vars.primary.contrastText },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '&:disabled': { background: vars.offSoft, borderColor: vars.line2 },
})
