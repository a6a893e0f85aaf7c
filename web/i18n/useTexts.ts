import { Fragment, createElement, useCallback, useMemo, type ReactNode } from 'react'
import { fill, type Given, type Language } from './text.ts'
import { useLanguage } from './useT.ts'

type Words = Readonly<Record<string, Readonly<Record<Language, Parameters<typeof fill>[1]>>>>

/** The `t()` of texts that come along with their own screens, not with the first one. */
export type TextsOf<W extends Words> = <K extends keyof W & string>(
  key: K,
  ...given: Given<W[K], string | number>
) => string

export function useTexts<W extends Words>(words: W): TextsOf<W> {
  const { language } = useLanguage()
  return useMemo<TextsOf<W>>(
    () =>
      (key, ...given) =>
        fill<string | number>(language, words[key]![language], given[0]).join(''),
    [language, words],
  )
}

/** As `useRich`, for the same texts. */
export function useRichTexts<W extends Words>(words: W) {
  const { language } = useLanguage()
  return useCallback(
    <K extends keyof W & string>(key: K, ...given: Given<W[K], ReactNode>): ReactNode =>
      createElement(Fragment, null, ...fill<ReactNode>(language, words[key]![language], given[0])),
    [language, words],
  )
}
