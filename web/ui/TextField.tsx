import { styled } from '@mui/material/styles'
import type { ComponentProps, ReactNode } from 'react'
import { control } from './control.ts'
import { Field, type FieldProps } from './Field.tsx'

interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'id' | 'size'> {
  /** Inside the box at its end, e.g. a button that shows the password. */
  readonly end?: ReactNode
}

/** One line of text with its label above it. */
export function TextField({ label, labelNote, hint, error, was, onUndo, narrow, end, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, labelNote, hint, error, was, onUndo, narrow }}>
      {(given) =>
        end ? (
          <WithEnd>
            <Input type="text" {...input} {...given} style={{ paddingRight: 44 }} />
            <End>{end}</End>
          </WithEnd>
        ) : (
          <Input type="text" {...input} {...given} />
        )
      }
    </Field>
  )
}

const Input = styled('input')(control)
const WithEnd = styled('div')({ position: 'relative' })
const End = styled('div')({ position: 'absolute', insetBlock: 0, right: 4, display: 'grid', placeItems: 'center' })
