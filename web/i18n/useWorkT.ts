import { Fragment, createElement, useCallback, useMemo, type ReactNode } from 'react'
import { peopleWork } from './peopleWork.ts'
import { fill, type Given } from './text.ts'
import { useLanguage } from './useT.ts'

type Words = typeof peopleWork
export type WorkKey = keyof Words

/** As `Translate`, for the texts of people's work, which come along with its screens and not with the first one. */
export type WorkTranslate = <K extends WorkKey>(key: K, ...given: Given<Words[K], string | number>) => string

export function useWorkT(): WorkTranslate {
  const { language } = useLanguage()
  return useMemo<WorkTranslate>(
    () =>
      (key, ...given) =>
        fill<string | number>(language, peopleWork[key][language], given[0]).join(''),
    [language],
  )
}

/** As `useRich`. */
export function useWorkRich() {
  const { language } = useLanguage()
  return useCallback(
    <K extends WorkKey>(key: K, ...given: Given<Words[K], ReactNode>): ReactNode =>
      createElement(Fragment, null, ...fill<ReactNode>(language, peopleWork[key][language], given[0])),
    [language],
  )
}
