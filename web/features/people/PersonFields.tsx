import { styled } from '@mui/material/styles'
import { useMemo } from 'react'
import { listedName, shownName } from '#contract/personName.ts'
import { checkPerson } from '../../domain/personCheck.ts'
import { formOf } from '../../domain/personEdit.ts'
import type { PersonField, TextField as TextFieldName } from '../../domain/personField.ts'
import { useRich, useT } from '../../i18n/useT.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { vars } from '../../ui/theme.ts'
import { Why } from '../../ui/Why.tsx'
import { isBusy, isPending } from './saveState.ts'
import { useFieldWords } from './useFieldWords.ts'
import type { PersonEdit } from './usePersonEdit.ts'

const COMMENTS_MAX = 4000
const GENDERS = ['FEMALE', 'MALE', 'OTHER'] as const
const LANGUAGES = ['NL', 'EN'] as const

interface PersonFieldsProps {
  /** Of somebody who is edited, or who is still to come. */
  readonly edit: Pick<PersonEdit, 'form' | 'typed' | 'changes' | 'state'> & {
    readonly base: Pick<PersonEdit['base'], 'record'>
  }
  readonly isLocked: boolean
}

/** The controls of a person's details, each with what it was as soon as it has another value. */
export function PersonFields({ edit, isLocked }: PersonFieldsProps) {
  const t = useT()
  const rich = useRich()
  const words = useFieldWords()
  const { form, base, typed, changes, state } = edit
  const { errors, submitCount } = form.formState
  const readOnly = isLocked || isBusy(state) || isPending(state)
  const faults = useMemo(() => checkPerson(base.record, typed), [base, typed])
  const opened = useMemo(() => formOf(base.record), [base])

  const wasOf = (field: PersonField) => changes.find((change) => change.field === field)?.was
  const errorOf = (field: PersonField) => {
    const fault = faults[field]
    if (fault && (errors[field] || submitCount > 0)) return words.fault(field, fault)
    const isRefused = state.at === 'failed' && state.fields.includes(field)
    return isRefused ? t('people.fault.refused') : undefined
  }
  const common = (field: TextFieldName) => {
    const was = wasOf(field)
    return {
      label: t(`people.field.${field}`),
      error: errorOf(field),
      was: was === undefined ? undefined : words.value(field, was),
      onUndo: readOnly ? undefined : () => set(field, opened[field]),
    }
  }
  const set = (field: TextFieldName, value: string) =>
    form.setValue(field, value, { shouldValidate: true, shouldDirty: true })
  const line = (field: TextFieldName) => ({ ...form.register(field), ...common(field), readOnly, autoComplete: 'off' })

  const name = { firstName: typed.firstName, prefix: typed.surnamePrefix, surname: typed.surname }
  return (
    <Frame>
      <div className="name">
        <TextField {...line('firstName')} />
        <TextField {...line('surnamePrefix')} narrow />
        <TextField {...line('surname')} />
      </div>
      <div className="who">
        <RadioGroup
          label={t('people.field.gender')}
          error={errorOf('gender')}
          was={common('gender').was}
          value={typed.gender}
          options={GENDERS.map((value) => ({ value, label: t(`people.value.${value}`) }))}
          input={{ name: 'gender', disabled: readOnly, onChange: (event) => set('gender', event.target.value) }}
        />
        <Select
          {...common('preferredLanguage')}
          value={typed.preferredLanguage}
          disabled={readOnly}
          onChange={(event) => set('preferredLanguage', event.target.value)}
          options={languages(typed.preferredLanguage, opened.preferredLanguage).map((value) => ({
            value,
            label: value === '' ? t('people.value.none') : words.value('preferredLanguage', value),
          }))}
        />
      </div>
      {shownName(name) && (
        <Why icon="eye">
          {rich('people.shownAs', { shown: <b>{shownName(name)}</b>, sorted: <b>{listedName(name)}</b> })}
        </Why>
      )}
      <hr />
      <div className="pair">
        <TextField {...line('email')} inputMode="email" />
        <TextField {...line('employeeNumber')} />
        <TextField {...line('mobileNumber')} inputMode="tel" />
        <TextField {...line('fixedNumber')} inputMode="tel" />
      </div>
      <hr />
      <TextArea {...line('comments')} count={typed.comments.length} max={COMMENTS_MAX} />
      <Switch
        label={t('people.field.vip')}
        note={t('people.vip.hint')}
        checked={typed.vip}
        disabled={readOnly}
        onChange={(event) => form.setValue('vip', event.target.checked, { shouldDirty: true })}
      />
    </Frame>
  )
}

/** The known languages, none where KPN has none, and KPN's own where we do not know it. */
const languages = (...held: readonly string[]) => [
  ...new Set([...held.filter((one) => one === ''), ...LANGUAGES, ...held]),
]

const Frame = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 20,
  maxWidth: 760,
  '& .name, & .who, & .pair': { display: 'grid', gap: 16, alignItems: 'start' },
  '& .name': { gridTemplateColumns: '1fr 120px', '& > :nth-of-type(3)': { gridColumn: '1 / -1' } },
  '& .who + *': { marginTop: -8 },
  '& hr': { width: '100%', margin: 0, border: 0, borderTop: `1px solid ${vars.divider}` },
  '@container (min-width: 560px)': {
    '& .name': { gridTemplateColumns: '1fr 124px 1fr', '& > :nth-of-type(3)': { gridColumn: 'auto' } },
    '& .who': { gridTemplateColumns: '1fr 124px 1fr', '& > :first-of-type': { gridColumn: '1 / 3' } },
    '& .pair': { gridTemplateColumns: '1fr 1fr' },
  },
})
