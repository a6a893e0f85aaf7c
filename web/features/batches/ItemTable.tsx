import { styled } from '@mui/material/styles'
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import type { Batch, BatchItem } from '#contract/portal/batches.ts'
import { batchQueries, ITEMS_PAGE } from '../../data/batches.ts'
import { filtersOf, isActivation, lookEvery, type ItemFilter } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { useBatchFilesT } from '../../i18n/batchFiles.ts'
import { useT } from '../../i18n/useT.ts'
import { formatTimeExactly } from '../../lib/format.ts'
import { useDebounced } from '../../lib/useDebounced.ts'
import { useMedia } from '../../lib/useMedia.ts'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { PaneFoot } from '../../ui/PaneFoot.tsx'
import { ItemFrame } from './ItemFrame.tsx'
import { ItemRow } from './ItemRow.tsx'
import { SettleItem } from './SettleItem.tsx'
import { useWhyWords } from './useWhyWords.ts'

const ROW = 44
const THREE_LINES = 72
/** Ms that the scroll bar has to stand still before what it shows is asked for. */
const CALM = 120
/** Ms between two looks at rows whose batch does not move: an activation may get its number. */
const ROWS_EVERY = 5_000

interface ItemTableProps {
  readonly batch: Batch
  readonly filter: ItemFilter | undefined
}

/** The rows of a batch: only those in sight are asked for, and looked at again while the batch moves. */
export function ItemTable({ batch, filter }: ItemTableProps) {
  const t = useT()
  const b = useBatchesT()
  const f = useBatchFilesT()
  const frame = useRef<HTMLDivElement>(null)
  const isPhone = useMedia('(max-width: 767.95px)')
  const wordsOf = useWhyWords(batch.row)
  const [settling, setSettling] = useState<BatchItem>()
  const height = isPhone ? THREE_LINES : ROW
  const count = filter ? (filtersOf(batch).find(({ name }) => name === filter)?.count ?? 0) : batch.total
  // oxlint-disable-next-line react/incompatible-library -- nothing here goes through the React compiler
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 6,
  })
  useEffect(() => virtual.measure(), [virtual, height])

  const pageOf = (index: number) => Math.floor(Math.max(0, index) / ITEMS_PAGE)
  const first = useDebounced(pageOf(virtual.range?.startIndex ?? 0), CALM)
  const last = Math.max(first, useDebounced(pageOf(virtual.range?.endIndex ?? 0), CALM))
  const pages = Array.from({ length: Math.min(last - first + 1, 3) }, (_, at) => first + at)
  const every = lookEvery(batch)
  const client = useQueryClient()
  // the head is read often and the rows after it, whenever it moved: so both tell of one moment
  const stands = JSON.stringify([batch.state, batch.counts, batch.checks])
  const shown = useRef(stands)
  useEffect(() => {
    if (shown.current === stands) return
    shown.current = stands
    void client.invalidateQueries({ queryKey: batchQueries.itemsOf(batch.id) })
  }, [stands, client, batch.id])
  const answers = useQueries({
    queries: pages.map((page) => batchQueries.items(batch.id, filter, page, every && ROWS_EVERY)),
  })
  const itemAt = (index: number) => answers[pageOf(index) - first]?.data?.items[index % ITEMS_PAGE]
  const failed = answers.find(({ error, data }) => error && !data)
  const readAt = Math.max(0, ...answers.map(({ dataUpdatedAt }) => dataUpdatedAt))

  if (failed) return <FailedPart failure={failed.error} onAgain={() => void failed.refetch()} level={2} />
  const columns = ['row', 'contract', 'outcome', 'why', 'time'] as const
  return (
    <>
      <ItemFrame ref={frame}>
        <table aria-label={b('batches.items')} aria-rowcount={count + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <th key={column} scope="col" className={column}>
                  {column === 'contract' && isActivation(batch.row)
                    ? f('batches.results.name')
                    : b(`batches.items.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => (
              <ItemRow
                key={index}
                at={index}
                top={start}
                height={height}
                batch={batch}
                item={itemAt(index)}
                wordsOf={wordsOf}
                onSettle={setSettling}
              />
            ))}
          </tbody>
        </table>
      </ItemFrame>
      <PaneFoot>
        <span className="cut">
          {b(isActivation(batch.row) ? 'batches.items.footFile' : 'batches.items.foot', { count })}
        </span>
        {readAt > 0 && <End>{b('batches.items.stale', { time: formatTimeExactly(readAt) })}</End>}
        {answers.some(({ error }) => error) && <span>{t('errors.offline')}</span>}
      </PaneFoot>
      {settling && <SettleItem row={batch.row} item={settling} onClose={() => setSettling(undefined)} />}
    </>
  )
}

const End = styled('span')({ marginLeft: 'auto' })
