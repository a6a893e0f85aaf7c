import { styled } from '@mui/material/styles'
import type { Cents } from '#contract/money.ts'
import { useLanguage } from '../i18n/useT.ts'
import { formatCents } from '../lib/format.ts'

/** An amount of whole cents, in the language's own writing, never broken over two lines. */
export function MoneyText({ cents }: { readonly cents: Cents }) {
  const { language } = useLanguage()
  return <Amount>{formatCents(language, cents)}</Amount>
}

const Amount = styled('span')({ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' })
