import { styled } from '@mui/material/styles'
import type { ComponentProps } from 'react'
import { useT } from '../i18n/useT.ts'
import { control } from './control.ts'
import { Field, type FieldProps } from './Field.tsx'

interface TextAreaProps extends Omit<FieldProps, 'labelNote' | 'narrow'>, Omit<ComponentProps<'textarea'>, 'id'> {
  /** How many characters there are now, and may be. It never cuts off what is typed. */
  readonly count: number
  readonly max: number
}

/** Several lines of text; the count stands beside the label, too many is said and not prevented. */
export function TextArea({ label, hint, error, was, onUndo, count, max, ...area }: TextAreaProps) {
  const t = useT()
  const tooMany = count > max ? t('common.tooMany', { count: count - max }) : undefined
  return (
    <Field {...{ label, hint, was, onUndo }} error={error ?? tooMany} labelNote={t('common.counted', { count, max })}>
      {(given) => <Area rows={3} {...area} {...given} />}
    </Field>
  )
}

const Area = styled('textarea')({
  ...control,
  height: 'auto',
  minHeight: 64,
  padding: '8px 12px',
  resize: 'vertical',
})
