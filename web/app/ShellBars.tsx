import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { healthOf } from '../data/health.ts'
import { sessionQueries } from '../data/session.ts'
import { useT } from '../i18n/useT.ts'
import { formatTime } from '../lib/format.ts'
import { missingCode } from '../lib/later.ts'
import { useStore } from '../lib/store.ts'
import { useOnline } from '../lib/useOnline.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Notice } from '../ui/Notice.tsx'
import { shellNotice } from './shellNotice.ts'

/** What is true of the whole page now: no network, no KPN or sTN, a choice that was not kept. It pushes the page down and covers nothing. */
export function ShellBars() {
  const t = useT()
  const isOnline = useOnline()
  const kpn = useStore(healthOf.msm)
  const stn = useStore(healthOf.stn)
  const isCodeMissing = useStore(missingCode)
  const notice = useStore(shellNotice)
  const { data: session } = useQuery(sessionQueries.current())
  return (
    <Bars>
      {!isOnline && (
        <Notice tone="wait" icon="wifi-off" title={t('common.offline')}>
          {t('common.offline.more')}
        </Notice>
      )}
      {[['KPN', kpn] as const, ['sTN', stn] as const].map(
        ([who, health]) =>
          isOnline &&
          health.state === 'failed' && (
            <Notice key={who} tone="stop" icon="cloud-off">
              {t('common.upstreamDown', { who, time: formatTime(health.since) })}{' '}
              {session?.supportText && <b>{session.supportText}</b>}
            </Notice>
          ),
      )}
      {isOnline && isCodeMissing && (
        <Notice
          tone="wait"
          icon="refresh-cw"
          title={`${t('common.newVersion')}.`}
          action={
            <Button size="small" onClick={() => location.reload()}>
              {t('common.broken.reload')}
            </Button>
          }
        >
          {t('common.newVersion.more')}
        </Notice>
      )}
      {notice && (
        <Notice
          tone="wait"
          action={<IconButton icon="x" small label={t('common.close')} onClick={() => shellNotice.set(undefined)} />}
        >
          {t(notice)}
        </Notice>
      )}
    </Bars>
  )
}

const Bars = styled('output')({
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  '&:not(:empty)': { padding: 8 },
})
