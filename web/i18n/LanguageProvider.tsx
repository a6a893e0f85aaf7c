import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { readStored, store } from '../lib/storage.ts'
import { LanguageContext } from './languageContext.ts'
import { LANGUAGES, type Language } from './text.ts'

const KEY = 'vloot-language'

/** The choice made in this browser, else what the browser asks for. */
function firstLanguage(): Language {
  const stored = readStored(KEY)
  const asked = stored ?? navigator.language.slice(0, 2)
  return LANGUAGES.find((language) => language === asked) ?? (stored ? 'nl' : 'en')
}

/** Keeps the language, mirrors the choice in this browser for before sign-in, and tells the document. */
export function LanguageProvider({ initial, children }: { readonly initial?: Language; readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => initial ?? firstLanguage())
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        store(KEY, chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  return <LanguageContext value={choice}>{children}</LanguageContext>
}
