import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Notification } from '#contract/portal/notifications.ts'
import { newsQueries, useSeen } from '../data/news.ts'
import { news, useNewsT, type NewsT } from '../i18n/news.ts'
import { useT } from '../i18n/useT.ts'
import { formatMoment } from '../lib/format.ts'
import { paths } from '../lib/paths.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Failure } from '../ui/Failure.tsx'
import type { IconName } from '../ui/icons.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { StateBox } from '../ui/StateBox.tsx'
import { StatusText, type Tone } from '../ui/StatusText.tsx'
import { vars } from '../ui/theme.ts'

const LOOK = {
  done: ['ok', 'circle-check'],
  failed: ['stop', 'circle-x'],
  unknown: ['wait', 'circle-question-mark'],
  stuck: ['wait', 'triangle-alert'],
  finished: ['ok', 'circle-check'],
  partly: ['wait', 'triangle-alert'],
  paused: ['wait', 'pause'],
} as const satisfies Record<Notification['what'], readonly [Tone, IconName]>

/** What came of one's own work, each with the way to it. */
export function NewsPanel({ onClose }: { readonly onClose: () => void }) {
  const t = useT()
  const n = useNewsT()
  const { data: all, error, refetch } = useQuery(newsQueries.list())
  const seen = useSeen()
  const latest = all?.find((one) => !one.seen)?.at
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('common.news')}
      actions={
        <>
          {latest !== undefined && (
            <Button busy={seen.isPending} onClick={() => seen.mutate(latest)}>
              {n('news.seen')}
            </Button>
          )}
          <Button look="primary" onClick={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <p>{n('news.what')}</p>
      {!all && error && <Failure failure={error} onAgain={() => void refetch()} level={3} />}
      {!all && !error && <Skeleton bars={['90%', '80%', '85%']} line={44} />}
      {seen.error && <Failure failure={seen.error} onAgain={() => latest && seen.mutate(latest)} level={3} />}
      {all?.length === 0 && <StateBox kind="empty" level={3} title={n('news.none')} />}
      {all && all.length > 0 && (
        <List>
          {all.map((one) => (
            <Line key={one.id} one={one} onLeave={onClose} />
          ))}
        </List>
      )}
    </Dialog>
  )
}

function Line({ one, onLeave }: { readonly one: Notification; readonly onLeave: () => void }) {
  const n = useNewsT()
  const [tone, icon] = LOOK[one.what]
  const to = wayTo(one)
  const name = one.name ?? rowWord(n, one.row)
  return (
    <li data-seen={one.seen}>
      <div>
        {to === undefined ? (
          <span>{name}</span>
        ) : (
          <Link to={to} onClick={onLeave}>
            {name}
          </Link>
        )}
        <StatusText tone={tone} icon={icon} word={n(`news.${one.what}`)} />
      </div>
      <small>{[!one.seen && n('news.new'), formatMoment(one.at), one.reference].filter(Boolean).join(' · ')}</small>
    </li>
  )
}

/** Where what became of it is told in full. */
function wayTo({ id, name, activationId, subject, row }: Notification): string | undefined {
  if (name !== null) return paths.batch(id)
  if (activationId !== null) return paths.activation(activationId)
  if (subject?.kind === 'contract') return `${paths.contract(Number(subject.id))}?part=timeline`
  if (subject?.kind === 'person') return paths.person(Number(subject.id))
  return row === 'subscriptionCreate' ? paths.activation(id) : undefined
}

const isKnown = (key: string): key is `news.row.${string}` & keyof typeof news => Object.hasOwn(news, key)

function rowWord(n: NewsT, row: string): string {
  const key = `news.row.${row}`
  return isKnown(key) && key !== 'news.row.other' ? n(key) : n('news.row.other', { row })
}

const List = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': { padding: '8px 0', borderTop: `1px solid ${vars.divider}` },
  '& > li > div': { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '2px 12px' },
  '& > li[data-seen=false] a, & > li[data-seen=false] > div > span:first-of-type': { fontWeight: 600 },
  '& a': { color: vars.primary.main, overflowWrap: 'anywhere' },
  '& a:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '& small': { fontSize: 12, lineHeight: '16px', color: vars.text.disabled },
})
