import { styled } from '@mui/material/styles'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Batch } from '#contract/portal/batches.ts'
import { batchQueries } from '../../data/batches.ts'
import { checkParts, isBefore, progressOf, runParts } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { formatMoment } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { ListHead } from '../../ui/ListHead.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StatusText } from '../../ui/StatusText.tsx'
import { vars } from '../../ui/theme.ts'
import { doesWords, stateStatus } from './batchWords.ts'
import { NothingChosen } from './NothingChosen.tsx'
import { ProgressBar } from './ProgressBar.tsx'

/** Every batch that was made here, newest first. */
export function BatchesPage() {
  const b = useBatchesT()
  const list = useInfiniteQuery(batchQueries.list())
  const batches = list.data?.pages.flatMap((page) => page.batches)
  return (
    <Screen>
      <ListHead>
        <h1>{b('batches.title')}</h1>
        <span>{b('batches.what')}</span>
      </ListHead>
      {!batches && list.error && <FailedPart failure={list.error} onAgain={() => void list.refetch()} level={2} />}
      {!batches && !list.error && <Skeleton bars={['100%', '90%', '95%']} line={56} />}
      {batches?.length === 0 && <NothingChosen title={b('batches.none')} />}
      {batches && batches.length > 0 && (
        <List>
          {batches.map((batch) => (
            <BatchRow key={batch.id} batch={batch} />
          ))}
        </List>
      )}
      {list.hasNextPage && (
        <Room>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {b('batches.older')}
          </Button>
        </Room>
      )}
    </Screen>
  )
}

function BatchRow({ batch }: { readonly batch: Batch }) {
  const b = useBatchesT()
  const { id, name, row, total, owner, createdAt, state } = batch
  const { done, of } = progressOf(batch)
  const does = doesWords(b, row, total)
  return (
    <li>
      <div>
        <Link to={paths.batch(id)}>{name}</Link>
        <span>{does === name ? b('batches.rows', { count: total }) : does}</span>
      </div>
      <StatusText {...stateStatus(b, state)} />
      <div className="bar">
        <ProgressBar
          isSmall
          label={name}
          parts={isBefore(batch) ? checkParts(batch) : runParts(batch)}
          done={done}
          of={of}
        />
        <span>{b('batches.progress', { done, of })}</span>
      </div>
      <span>{b('batches.madeBy', { who: owner, when: formatMoment(createdAt) })}</span>
    </li>
  )
}

const Screen = styled('div')({ flex: 1, minHeight: 0, overflow: 'auto' })
const Room = styled('div')({ padding: '16px 24px', '@media (max-width: 767.95px)': { padding: 16 } })

const List = styled('ul')({
  listStyle: 'none',
  margin: '12px 0 0',
  padding: 0,
  borderTop: `1px solid ${vars.divider}`,
  fontSize: 13,
  lineHeight: '20px',
  color: vars.text.secondary,
  '& > li': {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) 160px minmax(120px, 2fr) minmax(0, 2fr)',
    alignItems: 'center',
    gap: '4px 24px',
    padding: '10px 24px',
    borderBottom: `1px solid ${vars.divider}`,
  },
  '& > li:hover': { background: vars.surface.hover },
  '& > li > div:first-of-type': { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  '& a': { color: vars.text.primary, fontWeight: 550, fontSize: 14, textDecoration: 'none' },
  '& a:hover': { textDecoration: 'underline', textUnderlineOffset: 3 },
  // the whole row is the target of its link
  '& a::after': { content: '""', position: 'absolute', inset: 0 },
  '& a:focus-visible': { outline: 'none' },
  '& a:focus-visible::after': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '@media (max-width: 1199.95px)': { '& > li': { gridTemplateColumns: 'minmax(0, 1fr) auto' } },
  '@media (max-width: 767.95px)': { '& > li': { gridTemplateColumns: 'minmax(0, 1fr)', padding: '12px 16px' } },
})
