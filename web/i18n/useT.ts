import { Fragment, createElement, useCallback, useContext, useMemo, type ReactNode } from 'react'
import { dictionary, type Key } from './dictionary.ts'
import { LanguageContext } from './languageContext.ts'
import { fill, showNumber, type Given } from './text.ts'
import { translate, type Translate } from './translate.ts'

/** The language in use, and how to choose another. */
export const useLanguage = () => useContext(LanguageContext)

/** The `t()` of the language in use. */
export function useT(): Translate {
  const { language } = useLanguage()
  return useMemo(() => translate(language), [language])
}

/** As `t()`, for texts with a link or a bold word at one of their places. */
export function useRich() {
  const { language } = useLanguage()
  return useCallback(
    <K extends Key>(key: K, ...given: Given<(typeof dictionary)[K], ReactNode>): ReactNode =>
      createElement(Fragment, null, ...fill<ReactNode>(language, dictionary[key][language], given[0])),
    [language],
  )
}

/** Writes a number as the language in use does (`4.812`, `4,812`). */
export function useNumber(): (value: number) => string {
  const { language } = useLanguage()
  return useCallback((value: number) => showNumber(language, value), [language])
}
