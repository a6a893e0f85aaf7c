import { styled } from '@mui/material/styles'
import type { ComponentProps } from 'react'
import { control } from './control.ts'
import { Field, type FieldProps } from './Field.tsx'
import { Icon } from './Icon.tsx'
import { vars } from './theme.ts'

interface SelectProps extends FieldProps, Omit<ComponentProps<'select'>, 'id' | 'children' | 'size'> {
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** The platform's own list behind our box: right on a phone, with a screen reader and with a keyboard. */
export function Select({ label, labelNote, hint, error, was, onUndo, narrow, options, ...select }: SelectProps) {
  return (
    <Field {...{ label, labelNote, hint, error, was, onUndo, narrow }}>
      {(given) => (
        <Frame>
          <Box {...select} {...given}>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Box>
          <Icon name="chevron-down" />
        </Frame>
      )}
    </Field>
  )
}

const Frame = styled('div')({
  position: 'relative',
  '& > svg': {
    position: 'absolute',
    right: 12,
    top: 'calc(50% - 8px)',
    color: vars.text.disabled,
    pointerEvents: 'none',
  },
})

const Box = styled('select')({
  ...control,
  appearance: 'none',
  cursor: 'pointer',
  // room for the chevron, in either size
  '&, &[data-size=small]': { paddingRight: 36 },
  '& option': { background: vars.background.paper, color: vars.text.primary },
})
