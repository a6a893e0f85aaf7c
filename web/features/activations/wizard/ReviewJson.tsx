import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { subscriptionCreate } from '#contract/stn/subscriptions.ts'
import type { activationBody } from '../../../domain/activation.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { copyText } from '../../../lib/copyText.ts'
import { Button } from '../../../ui/Button.tsx'
import { MONO, vars } from '../../../ui/theme.ts'
import { DOTS } from './HiddenCode.tsx'

interface ReviewJsonProps {
  readonly body: ReturnType<typeof activationBody>
}

/** The request as it will be sent, its secrets as dots: also in what is copied. */
export function ReviewJson({ body }: ReviewJsonProps) {
  const w = useWizardT()
  const [wasCopied, setCopied] = useState(false)
  const shown = Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      subscriptionCreate.secrets.some((one) => one === name) ? DOTS : value,
    ]),
  )
  const text = JSON.stringify(shown, null, 2)
  return (
    <Frame>
      <div>
        <h3>{w('wizard.json')}</h3>
        <Button size="small" look="quiet" onClick={() => void copyText(text).then(setCopied)}>
          {w(wasCopied ? 'wizard.json.copied' : 'wizard.json.copy')}
        </Button>
      </div>
      <p>
        <code>
          {subscriptionCreate.method} /api{subscriptionCreate.path}
        </code>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys have to reach it */}
      <pre tabIndex={0} aria-label={w('wizard.json')}>
        {text.split(TOKEN).map((part, at) => (
          // a text never moves within itself
          // oxlint-disable-next-line react/no-array-index-key
          <span key={at} data-kind={kindOf(part)}>
            {part}
          </span>
        ))}
      </pre>
      <p>{w(body.eSim === true ? 'wizard.json.esim' : 'wizard.json.card')}</p>
    </Frame>
  )
}

/** Names, texts, and what is neither, of a JSON text. */
const TOKEN = /("[^"]*":|"[^"]*"|\b(?:true|false|null)\b)/

function kindOf(part: string): 'name' | 'text' | 'word' | undefined {
  if (part.endsWith('":')) return 'name'
  if (part.startsWith('"')) return 'text'
  return /^(?:true|false|null)$/.test(part) ? 'word' : undefined
}

const Frame = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  '& > div': { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 12 },
  '& h3': { fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  '& code, & pre': { fontFamily: MONO, fontSize: 12, lineHeight: '20px' },
  '& pre': { margin: 0, overflow: 'auto', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  '& pre:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '& [data-kind=name]': { color: vars.primary.main },
  '& [data-kind=text]': { color: vars.success.main },
  '& [data-kind=word]': { color: vars.warning.main },
  '& > p': { fontSize: 12, lineHeight: '16px', color: vars.text.disabled },
})
