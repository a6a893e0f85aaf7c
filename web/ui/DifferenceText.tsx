import { styled } from '@mui/material/styles'
import type { Cents } from '#contract/money.ts'
import { useLanguage } from '../i18n/useT.ts'
import { formatCents } from '../lib/format.ts'
import { vars } from './theme.ts'

/** What is more or less, in whole cents: the sign before the euro sign, more in `wait`, less in `ok`. */
export function DifferenceText({ cents }: { readonly cents: Cents }) {
  const { language } = useLanguage()
  const text = formatCents(language, cents)
  return <Amount data-sign={Math.sign(cents)}>{cents > 0 ? `+${text}` : text}</Amount>
}

const Amount = styled('span')({
  whiteSpace: 'nowrap',
  fontVariantNumeric: 'tabular-nums',
  color: vars.text.disabled,
  '&[data-sign="1"]': { color: vars.warning.main },
  '&[data-sign="-1"]': { color: vars.success.main },
})
