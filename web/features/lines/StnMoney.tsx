import type { TenThousandths } from '#contract/money.ts'
import { useLanguage } from '../../i18n/useT.ts'
import { formatTenThousandths } from '../../lib/format.ts'

/** sTN's money with its four decimals; a dash where sTN gives none. */
export function StnMoney({ amount }: { readonly amount: TenThousandths | null }) {
  const { language } = useLanguage()
  return amount === null ? '–' : formatTenThousandths(language, amount)
}
