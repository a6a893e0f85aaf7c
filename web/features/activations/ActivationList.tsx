import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readAllRecords, recordQueries } from '../../data/activationList.ts'
import { useExport } from '../../data/useExport.ts'
import { useList, type List } from '../../data/useList.ts'
import { sessionQueries } from '../../data/session.ts'
import {
  ACTIVATION_FILTERS,
  ACTIVATION_LIST,
  activationsAsked,
  fits,
  joined,
  type ActivationColumn,
  type ActivationFilter,
} from '../../domain/activationList.ts'
import { useActivationsT } from '../../i18n/activations.ts'
import { useListsT } from '../../i18n/lists.ts'
import { useT } from '../../i18n/useT.ts'
import { formatTime } from '../../lib/format.ts'
import { fileWord } from '../../lib/saveFile.ts'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { ListTools } from '../../ui/ListTools.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PaneFoot } from '../../ui/PaneFoot.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { ActivationFilters } from './ActivationFilters.tsx'
import { ActivationTable } from './ActivationTable.tsx'
import { activationStatus, cellOf, typeWord } from './activationWords.ts'
import { useActivationRows } from './useActivationRows.ts'

/** Everything that was ever asked of sTN, here or elsewhere, newest first. */
export function ActivationList() {
  const list = useList('activations', ACTIVATION_LIST)
  return list.isReady ? <Ready list={list} /> : <Skeleton bars={['60%', '100%', '90%']} line={36} />
}

function Ready({ list }: { readonly list: List }) {
  const t = useT()
  const a = useActivationsT()
  const words = useListsT()
  const [wanted, setWanted] = useState(0)
  const username = useQuery(sessionQueries.current()).data?.operator?.username
  const ledger = useQuery(recordQueries.ledger()).data ?? []
  const { columns, filters } = list.settings
  const { rows, hasMore, isReading, failure, onAgain, hasNoLedger, readAt } = useActivationRows(filters, wanted)
  const labelOf = (column: string) => a(`activations.column.${column as ActivationColumn}`)
  const filterLabel = (column: string) => a(`activations.filter.${column as ActivationFilter}`)

  const exported = useExport('activations', () => {
    // sTN does not say how many there are: all are read first, and then handed out in parts
    let whole: ReturnType<typeof readAll> | undefined
    const readAll = async (signal: AbortSignal) => {
      const records = await readAllRecords(activationsAsked(filters), signal)
      return joined(records, ledger)
        .filter((row) => fits(row, filters, { username, now: Date.now() }))
        .map((row, at) => ({ row, at }))
    }
    return {
      fileName: `vloot-${fileWord(a('activations.title'))}`,
      sheet: a('activations.title'),
      head: columns.map(({ id }) => labelOf(id)),
      read: async (from, to, signal) => {
        whole ??= readAll(signal)
        const all = await whole.catch((failed: unknown) => {
          whole = undefined
          throw failed
        })
        return { rows: all.slice(from, to), total: all.length }
      },
      idOf: ({ at }) => at,
      belongs: () => true,
      cells: ({ row }) => columns.map(({ id }) => cellOf(a, row, id as ActivationColumn)),
      note: {
        list: 'activations',
        place: null,
        view: list.view?.id ?? null,
        columns: columns.map(({ id }) => id),
        filters,
        sort: null,
      },
    }
  })

  return (
    <ListTools
      title={a('activations.title')}
      list={list}
      columns={ACTIVATION_LIST}
      labelOf={labelOf}
      filters={{
        columns: ACTIVATION_FILTERS.filter((column) => !['STUCK', 'MINE', 'STATUS'].includes(column)).map((value) => ({
          value,
          label: filterLabel(value),
        })),
        labelOf: filterLabel,
        applies: () => true,
        wordOf: (column, value) =>
          column === 'STATUS'
            ? activationStatus(a, value).word
            : column === 'TYPE'
              ? typeWord(a, value)
              : column === 'STUCK' || column === 'MINE'
                ? a('activations.filter.on')
                : value,
      }}
      countOf={() => undefined}
      export={{ ...exported, count: rows?.length }}
      above={<ActivationFilters filters={filters} onChange={(changed) => list.change({ filters: changed })} />}
    >
      {hasNoLedger && <Notice tone="wait">{a('activations.noLedger')}</Notice>}
      {!rows && failure === undefined && <Skeleton bars={['100%', '90%', '95%', '80%']} line={36} />}
      {rows?.length === 0 && !hasMore && (
        <Room>
          <StateBox kind="empty" title={filters.length > 0 ? words('lists.none') : a('activations.none')} />
        </Room>
      )}
      {rows && (rows.length > 0 || hasMore) && <ActivationTable shown={columns} rows={rows} onSight={setWanted} />}
      {failure !== undefined && <FailedPart failure={failure} onAgain={onAgain} level={2} />}
      <PaneFoot>
        {rows && <span>{a('activations.shown', { count: rows.length })}</span>}
        {isReading && <span>{a('activations.reading')}</span>}
        {!isReading && hasMore && <span>{a('activations.andMore')}</span>}
        <span className="cut">{a('activations.order')}</span>
        {readAt > 0 && <span className="cut">{t('people.list.readAt', { time: formatTime(readAt) })}</span>}
      </PaneFoot>
    </ListTools>
  )
}

const Room = styled('div')({ flex: 1, padding: '16px 24px', '@media (max-width: 767.95px)': { padding: 16 } })
