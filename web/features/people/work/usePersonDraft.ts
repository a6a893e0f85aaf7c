import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { formOf } from '../../../domain/personEdit.ts'
import type { PersonForm, PersonRecord } from '../../../domain/personField.ts'
import { personResolver } from '../personResolver.ts'

/** Nobody yet: every field is empty. */
const NOBODY: PersonRecord = {}
const BLANK: PersonForm = { ...formOf(NOBODY), preferredLanguage: 'NL' }
const KEY = ['draft', 'newPerson'] as const
/** What was typed waits this long for whoever closed the window; ms. */
const KEPT = 60 * 60_000

/** The form of somebody new. What is typed outlives its window, until it is sent, and goes when somebody signs out. */
export function usePersonDraft() {
  const client = useQueryClient()
  const isSent = useRef(false)
  const kept = useMemo(() => client.getQueryData<PersonForm>(KEY), [client])
  const form = useForm<PersonForm, PersonRecord>({
    defaultValues: kept ?? BLANK,
    context: NOBODY,
    resolver: personResolver,
    mode: 'onTouched',
  })
  const typed = useWatch({ control: form.control }) as PersonForm

  useEffect(() => {
    client.setQueryDefaults(KEY, { gcTime: KEPT })
    return () => {
      if (isSent.current) client.removeQueries({ queryKey: KEY })
      else client.setQueryData(KEY, form.getValues())
    }
  }, [client, form])

  return {
    form,
    typed,
    base: { record: NOBODY },
    /** It is upstream's now: the next one begins blank. Taken back when upstream did not do it. */
    markSent: (sent: boolean) => {
      isSent.current = sent
    },
  }
}
