import { monthStart } from '../../domain/usage.ts'
import { useLanguage } from '../../i18n/useT.ts'
import { formatMonth } from '../../lib/format.ts'

/** sTN's month (`2026_11`) in words; what is no month stays as it came. */
export function useMonthWord(): (month: string) => string {
  const { language } = useLanguage()
  return (month) => {
    const start = monthStart(month)
    return start ? formatMonth(language, start) : month
  }
}
