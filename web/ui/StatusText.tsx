import { styled } from '@mui/material/styles'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import { vars } from './theme.ts'

/** Five kinds of status; what it is exactly is said by the icon and the word, never by the colour alone. */
export type Tone = 'ok' | 'flow' | 'wait' | 'stop' | 'off'

interface StatusProps {
  readonly tone: Tone
  readonly icon: IconName
  readonly word: string
}

/** A status in a row: icon and word, bare. */
export const StatusText = ({ tone, icon, word }: StatusProps) => (
  <Bare data-tone={tone}>
    <Icon name={icon} size={14} />
    {word}
  </Bare>
)

/** The status of the object itself: once, in its header. */
export const StatusPill = ({ tone, icon, word }: StatusProps) => (
  <Pill data-tone={tone}>
    <Icon name={icon} size={14} />
    {word}
  </Pill>
)

export const TONE: Record<Tone, { readonly text: string; readonly soft: string }> = {
  ok: { text: vars.success.main, soft: vars.okSoft },
  flow: { text: vars.info.main, soft: vars.flowSoft },
  wait: { text: vars.warning.main, soft: vars.waitSoft },
  stop: { text: vars.error.main, soft: vars.stopSoft },
  off: { text: vars.off, soft: vars.offSoft },
}

const tones = (style: (tone: (typeof TONE)[Tone]) => object) =>
  Object.fromEntries(Object.entries(TONE).map(([name, tone]) => [`&[data-tone=${name}]`, style(tone)]))

const Bare = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  verticalAlign: 'middle',
  whiteSpace: 'nowrap',
  fontSize: 13,
  lineHeight: '20px',
  '& > svg': { strokeWidth: 2 },
  ...tones(({ text }) => ({ '& > svg': { color: text } })),
  '&[data-tone=off]': { color: vars.text.secondary, '& > svg': { color: vars.off } },
  '&[data-tone=stop]': { color: vars.error.main, fontWeight: 500 },
  '&[data-tone=wait]': { color: vars.warning.main },
})

const Pill = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  height: 24,
  padding: '0 10px 0 8px',
  borderRadius: 12,
  whiteSpace: 'nowrap',
  fontSize: 12,
  fontWeight: 500,
  '& > svg': { strokeWidth: 2 },
  ...tones(({ text, soft }) => ({ color: text, background: soft })),
})
