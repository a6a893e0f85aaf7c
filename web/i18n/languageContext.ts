import { createContext } from 'react'
import type { Language } from './text.ts'

interface LanguageChoice {
  readonly language: Language
  readonly choose: (language: Language) => void
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'nl', choose: () => undefined })
