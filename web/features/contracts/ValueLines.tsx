import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { PastedValue } from '../../domain/pastedValues.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { copyText } from '../../lib/copyText.ts'
import { Button } from '../../ui/Button.tsx'
import { vars } from '../../ui/theme.ts'

interface ValueLinesProps {
  readonly title: string
  readonly values: readonly (PastedValue & { readonly why: string | undefined })[]
}

/** Lines in sight: enough to see what kind they are. */
const SHOWN = 50

/** Pasted values of which nothing came, each with its line and the reason; all of them can be copied. */
export function ValueLines({ title, values }: ValueLinesProps) {
  const c = useContractsT()
  const [isCopied, setCopied] = useState<boolean>()
  if (values.length === 0) return null
  const copy = async () => setCopied(await copyText(values.map(({ text }) => text).join('\n')))
  return (
    <Part aria-label={title}>
      <div>
        <h3>{title}</h3>
        <Button size="small" look="quiet" onClick={() => void copy()}>
          {c(isCopied ? 'contracts.many.copied' : 'contracts.many.copy')}
        </Button>
      </div>
      {isCopied === false && <p role="alert">{c('contracts.many.notCopied')}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
      <ul tabIndex={0} aria-label={title}>
        {values.slice(0, SHOWN).map(({ line, text, why }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line may hold the same value twice, and lines never move
          <li key={`${line} ${at}`}>
            <span>{c('contracts.many.line', { line: String(line) })}</span>
            <b>{text}</b>
            {why && <span>{why}</span>}
          </li>
        ))}
        {values.length > SHOWN && <li>{c('contracts.many.rest', { count: values.length - SHOWN })}</li>}
      </ul>
    </Part>
  )
}

const Part = styled('section')({
  fontSize: 13,
  lineHeight: '20px',
  '& > div': { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 8 },
  '& h3': { fontSize: 13, fontWeight: 600 },
  '& ul': {
    margin: 0,
    padding: '4px 12px',
    maxHeight: 160,
    overflow: 'auto',
    listStyle: 'none',
    border: `1px solid ${vars.divider}`,
    borderRadius: 6,
  },
  '& ul:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  // the reason breaks beside its value, not beneath it
  '& li': { display: 'grid', gridTemplateColumns: 'auto auto 1fr', gap: '0 12px', color: vars.text.secondary },
  '& li > span:first-of-type': { whiteSpace: 'nowrap' },
  '& b': { fontWeight: 500, color: vars.text.primary, overflowWrap: 'anywhere' },
})
