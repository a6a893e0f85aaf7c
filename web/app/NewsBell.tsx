import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { newsQueries } from '../data/news.ts'
import { useT } from '../i18n/useT.ts'
import { later } from '../lib/later.ts'
import { useAfterPaint } from '../lib/useAfterPaint.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { vars } from '../ui/theme.ts'

const NewsPanel = later(async () => (await import('./NewsPanel.tsx')).NewsPanel)
const RunningBatches = later(async () => (await import('./RunningBatches.tsx')).RunningBatches)

/** Beyond this nobody counts. */
const MOST = 99

/** How much came of one's own work since one looked; pressed, it says what. Beside it what is still being sent. */
export function NewsBell() {
  const t = useT()
  // nobody waits for it: the screen goes first
  const { unseen = 0, running = 0 } = useQuery({ ...newsQueries.count(), enabled: useAfterPaint(true) }).data ?? {}
  const [isOpen, setOpen] = useState(false)
  const label = unseen > 0 ? t('common.news.unseen', { count: unseen }) : t('common.news')
  return (
    <Place>
      <Suspense fallback={null}>{running > 0 && <RunningBatches count={running} />}</Suspense>
      <IconButton
        icon="bell"
        iconSize={18}
        label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      />
      {unseen > 0 && <Count aria-hidden>{unseen > MOST ? `${MOST}+` : unseen}</Count>}
      <Suspense fallback={null}>{isOpen && <NewsPanel onClose={() => setOpen(false)} />}</Suspense>
    </Place>
  )
}

const Place = styled('span')({ position: 'relative', display: 'flex', alignItems: 'center', gap: 4, flex: 'none' })
const Count = styled('span')({
  position: 'absolute',
  top: -3,
  right: -4,
  minWidth: 16,
  padding: '0 4px',
  borderRadius: 8,
  background: vars.primary.main,
  color: vars.primary.contrastText,
  fontSize: 11,
  lineHeight: '16px',
  fontWeight: 600,
  textAlign: 'center',
  pointerEvents: 'none',
})
