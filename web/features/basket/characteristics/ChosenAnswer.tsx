import { isYesOrNo } from '../../../domain/characteristics.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { Select } from '../../../ui/Select.tsx'
import type { AnswerProps } from './answerProps.ts'
import { characteristicName, useRefusalWords } from './useAnswerWords.ts'

/** One of KPN's values, chosen by its caption. */
export function ChosenAnswer({ question, pending, leftOut, refusal, onAnswer }: AnswerProps) {
  const o = useOrderT()
  const { language } = useLanguage()
  const words = useRefusalWords()
  const label = characteristicName(o, question.name)
  const value = pending ?? question.value ?? ''
  const error = pending === undefined ? (words(leftOut) ?? refusal) : undefined
  if (isYesOrNo(question))
    return (
      <RadioGroup
        label={label}
        error={error}
        value={value}
        options={[
          { value: 'true', label: o('order.answer.yes') },
          { value: 'false', label: o('order.answer.no') },
        ]}
        input={{ onChange: (event) => onAnswer(event.target.value) }}
      />
    )
  const options = question.choices.map((choice) => ({ value: choice.value, label: choice.caption[language] }))
  return (
    <Select
      label={label}
      error={error}
      hint={pending === undefined ? undefined : o('order.answer.checking')}
      value={value}
      options={value === '' ? [{ value: '', label: o('order.answer.choose') }, ...options] : options}
      onChange={(event) => event.target.value !== '' && onAnswer(event.target.value)}
    />
  )
}
