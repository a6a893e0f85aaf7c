import { styled } from '@mui/material/styles'
import { healthOf, type Health } from '../data/health.ts'
import type { Language } from '../i18n/text.ts'
import { useLanguage, useT } from '../i18n/useT.ts'
import { formatTimeExactly } from '../lib/format.ts'
import { useStore } from '../lib/store.ts'
import { Icon } from '../ui/Icon.tsx'
import type { IconName } from '../ui/icons.ts'
import { PHONE, vars } from '../ui/theme.ts'

interface HealthSignProps {
  readonly upstream: 'msm' | 'stn'
  readonly name: string
  /** Whether the portal has keys for it. */
  readonly isOn: boolean
}

const ICON: Record<Health['state'], IconName> = {
  ok: 'circle-check',
  failed: 'cloud-off',
  off: 'circle-minus',
  quiet: 'circle-dashed',
}

const seconds = (language: Language, ms: number) =>
  (ms / 1000).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** How an upstream is doing, by what our own requests met. One that nothing was asked of says nothing. */
export function HealthSign({ upstream, name, isOn }: HealthSignProps) {
  const t = useT()
  const { language } = useLanguage()
  const noted = useStore(healthOf[upstream])
  const health: Health = isOn ? noted : { state: 'off' }
  if (health.state === 'quiet') return null
  const tip = tipOf()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- its tooltip has to be reachable by keyboard
    <Sign data-state={health.state} role="img" aria-label={tip} data-tip={tip} tabIndex={0}>
      <Icon name={ICON[health.state]} size={14} />
      <b>{health.state === 'failed' ? t('common.health.failed', { name }) : name}</b>
      {health.state === 'ok' && <span>{seconds(language, health.tookMs)} s</span>}
    </Sign>
  )

  function tipOf() {
    if (health.state === 'ok')
      return t('common.health.okTip', {
        name,
        time: formatTimeExactly(health.at),
        seconds: seconds(language, health.tookMs),
      })
    if (health.state === 'failed') return t('common.health.failedTip', { name, time: formatTimeExactly(health.at) })
    return t('common.health.offTip', { name })
  }
}

const Sign = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  height: 28,
  padding: '0 8px',
  borderRadius: 6,
  fontSize: 12,
  whiteSpace: 'nowrap',
  color: vars.text.secondary,
  '& > b': { fontWeight: 400 },
  '&[data-state=ok] > svg': { color: vars.success.main },
  '&[data-state=failed]': { color: vars.error.main, '& > b': { fontWeight: 500 } },
  '&[data-state=off] > svg': { color: vars.off },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  [`@media (max-width: ${PHONE - 0.05}px)`]: { padding: 4, '& > b, & > span': { display: 'none' } },
})
