import { useColorScheme } from '@mui/material/styles'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isSignedIn, sessionMutations, sessionQueries } from '../data/session.ts'
import type { Language } from '../i18n/text.ts'
import { useLanguage } from '../i18n/useT.ts'

type Theme = 'system' | 'light' | 'dark'

function useOperator() {
  const { data: session } = useQuery(sessionQueries.current())
  return isSignedIn(session) ? session.operator : undefined
}

/** Follows what the operator chose the last time, on whichever machine that was. */
export function useOwnChoices(): void {
  const operator = useOperator()
  const { choose } = useLanguage()
  const { setMode } = useColorScheme()
  const id = operator?.id
  const { language, theme } = operator ?? {}
  useEffect(() => {
    if (id !== undefined && language) choose(language)
  }, [id, language, choose])
  useEffect(() => {
    if (id !== undefined && theme) setMode(theme)
  }, [id, theme, setMode])
}

/** What is chosen now, and how to choose: at once here, and kept with the operator for the next time. */
export function useChoices() {
  const client = useQueryClient()
  const operator = useOperator()
  const save = useMutation(sessionMutations.preferences(client))
  const { language, choose } = useLanguage()
  const { mode = 'system', setMode } = useColorScheme()
  const kept = { language: operator?.language ?? null, theme: operator?.theme ?? null }
  return {
    language,
    theme: mode as Theme,
    chooseLanguage: (chosen: Language) => {
      choose(chosen)
      save.mutate({ ...kept, language: chosen })
    },
    chooseTheme: (chosen: Theme) => {
      setMode(chosen)
      save.mutate({ ...kept, theme: chosen })
    },
  }
}
