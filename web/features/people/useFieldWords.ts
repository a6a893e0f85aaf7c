import { useMemo } from 'react'
import type { FieldFault } from '../../domain/personCheck.ts'
import { isPersonField } from '../../domain/personField.ts'
import { useT } from '../../i18n/useT.ts'

const OTHERS = ['path', 'user', 'gripUser'] as const
const CHOICES = ['MALE', 'FEMALE', 'OTHER', 'NL', 'EN'] as const
const FLAGS: ReadonlySet<string> = new Set(['vip', 'user', 'gripUser'])

/** Names, values and faults of a person's fields in words. */
export function useFieldWords() {
  const t = useT()
  return useMemo(() => {
    /** A field that we do not know goes by KPN's name. */
    const label = (field: string): string => {
      const other = OTHERS.find((one) => one === field)
      if (isPersonField(field)) return t(`people.field.${field}`)
      return other ? t(`people.field.${other}`) : field
    }
    /** `''` stays empty, save for a flag. */
    const value = (field: string, text: string): string => {
      if (FLAGS.has(field)) return t(text === 'true' ? 'people.value.yes' : 'people.value.no')
      const choice = CHOICES.find((one) => one === text)
      const isChoice = field === 'gender' || field === 'preferredLanguage'
      return choice && isChoice ? t(`people.value.${choice}`) : text
    }
    const fault = (field: string, fault: FieldFault): string => {
      if (fault.code === 'too_long') return t('people.fault.too_long', { length: fault.length, max: fault.max })
      if (fault.code === 'required' && field === 'gender') return t('people.fault.requiredChoice')
      return t(`people.fault.${fault.code}`)
    }
    return { label, value, fault }
  }, [t])
}
