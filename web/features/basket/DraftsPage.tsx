import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DraftLine } from '#contract/portal/drafts.ts'
import { draftQueries } from '../../data/drafts.ts'
import type { BasketWay } from '../../domain/basket.ts'
import { useBasketT } from '../../i18n/basket.ts'
import { useT } from '../../i18n/useT.ts'
import { formatMoment } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { vars } from '../../ui/theme.ts'
import { PageRoom } from './PageRoom.tsx'
import { ThrowAwayDialog } from './ThrowAwayDialog.tsx'
import { addressOf, wayOfDraft } from './wayAddress.ts'

/** What one began and has not ordered, to go on with. */
export function DraftsPage() {
  const b = useBasketT()
  const t = useT()
  const [asked, setAsked] = useState<{ readonly title: string; readonly way: BasketWay }>()
  const read = useQuery(draftQueries.own('basket'))
  const drafts = (read.data ?? []).flatMap((draft) => {
    const way = wayOfDraft(draft.id)
    if (!way) return []
    // what is done in words of the language that is read, whose it is as it was kept
    const title = [b(`basket.title.${way.kind}`), draft.title].filter(Boolean).join(' · ')
    return [{ draft, way, title }]
  })
  return (
    <PageRoom>
      <title>{`${b('basket.drafts')} · ${t('common.vloot')}`}</title>
      <Head>
        <h1>{b('basket.drafts')}</h1>
        <p>{b('basket.drafts.text')}</p>
      </Head>
      {read.isPending && <Skeleton bars={['60%', '52%']} line={52} />}
      {!read.data && read.error && <Failure failure={read.error} onAgain={() => void read.refetch()} level={2} />}
      {read.data && drafts.length === 0 && (
        <StateBox
          kind="empty"
          title={b('basket.drafts.none')}
          action={<Button to={paths.contracts()}>{t('common.contracts')}</Button>}
        >
          {b('basket.nobody.text')}
        </StateBox>
      )}
      {drafts.length > 0 && (
        <List aria-label={b('basket.drafts')}>
          {drafts.map(({ draft, way, title }) => (
            <Line key={draft.id} draft={draft} way={way} title={title} onDelete={() => setAsked({ title, way })} />
          ))}
        </List>
      )}
      {asked && <ThrowAwayDialog {...asked} onClose={() => setAsked(undefined)} />}
    </PageRoom>
  )
}

interface LineProps {
  readonly draft: DraftLine
  readonly way: BasketWay
  readonly title: string
  readonly onDelete: () => void
}

function Line({ draft, way, title, onDelete }: LineProps) {
  const b = useBasketT()
  return (
    <li>
      <span>
        <TextLink to={addressOf(way)}>{title}</TextLink>
        <span className="when">{b('basket.draft.saved', { time: formatMoment(draft.updatedAt) })}</span>
      </span>
      <IconButton icon="trash-2" label={b('basket.drafts.delete', { title })} onClick={onDelete} />
    </li>
  )
}

const Head = styled('div')({
  '& h1': { fontSize: 22, lineHeight: '28px', fontWeight: 600, letterSpacing: '-0.016em' },
  '& p': { fontSize: 13, lineHeight: '20px', color: vars.text.secondary },
})

const List = styled('ul')({
  maxWidth: 720,
  borderTop: `1px solid ${vars.divider}`,
  '& > li': {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: 12,
    minHeight: 52,
    padding: '6px 0',
    borderBottom: `1px solid ${vars.divider}`,
    overflowWrap: 'anywhere',
  },
  '& .when': { display: 'block', fontSize: 12, lineHeight: '16px', color: vars.text.secondary },
})
