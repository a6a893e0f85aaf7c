import { useCallback } from 'react'
import { demo } from '../i18n/demo.ts'
import { fill, type Given } from '../i18n/text.ts'
import { useLanguage } from '../i18n/useT.ts'

type DemoKey = keyof typeof demo

/** The `t()` of the demo's own words. */
export function useDemoT() {
  const { language } = useLanguage()
  return useCallback(
    <K extends DemoKey>(key: K, ...given: Given<(typeof demo)[K], string | number>): string =>
      fill<string | number>(language, demo[key][language], given[0]).join(''),
    [language],
  )
}
