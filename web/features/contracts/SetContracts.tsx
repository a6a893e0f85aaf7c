import { styled } from '@mui/material/styles'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { SavedSet } from '#contract/portal/sets.ts'
import { contractQueries } from '../../data/contracts.ts'
import { ApiError } from '../../data/errors.ts'
import { setQueries } from '../../data/sets.ts'
import { useExport } from '../../data/useExport.ts'
import { useList } from '../../data/useList.ts'
import { CONTRACT_LIST, type ContractColumn } from '../../domain/contractList.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { useLanguage, useT } from '../../i18n/useT.ts'
import { formatMoment } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { fileWord } from '../../lib/saveFile.ts'
import { Button } from '../../ui/Button.tsx'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { ListTools } from '../../ui/ListTools.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { fileCellsOf } from './contractCells.ts'
import { ContractSheet } from './ContractSheet.tsx'
import { useChoice } from './useChoice.ts'
import { SET_WINDOW, useSetRows } from './useSetRows.ts'
import { useWindow } from './useWindow.ts'

/** The contracts of a saved set, exactly those, in its own order. */
export function SetContracts({ id }: { readonly id: string }) {
  const c = useContractsT()
  const set = useQuery(setQueries.one(id))
  const isMissing = set.error instanceof ApiError && set.error.code === 'not_found'
  if (set.data?.kind === 'contract') return <Ready set={set.data} />
  if (set.isPending) return <Skeleton bars={['60%', '100%', '90%']} line={36} />
  if (set.error && !isMissing) return <FailedPart failure={set.error} onAgain={() => void set.refetch()} level={2} />
  return (
    <Room>
      <StateBox
        kind="empty"
        title={c(set.data ? 'contracts.set.other' : 'contracts.set.missing')}
        action={
          <Button size="small" to={paths.contracts()}>
            {c('contracts.set.leave')}
          </Button>
        }
      />
    </Room>
  )
}

function Ready({ set }: { readonly set: SavedSet }) {
  const t = useT()
  const c = useContractsT()
  const { language } = useLanguage()
  const client = useQueryClient()
  const list = useList('contracts', CONTRACT_LIST)
  const { columns } = list.settings
  const ids = useMemo(() => set.ids.map(Number), [set.ids])
  const window = useWindow(SET_WINDOW)
  const rows = useSetRows(ids, window)
  const readIds = useCallback(
    (from: number, to: number) =>
      Promise.resolve({ rows: ids.slice(from, to).map((id) => ({ id })), total: ids.length }),
    [ids],
  )
  const choice = useChoice(rows, readIds)
  const labelOf = (column: string) => c(`contracts.column.${column as ContractColumn}`)
  const exported = useExport(`contracts/${set.id}`, () => ({
    fileName: `vloot-${fileWord(c('contracts.title'))}`,
    sheet: c('contracts.title'),
    head: columns.map(({ id }) => labelOf(id)),
    read: async (from, to) => ({
      rows: await Promise.all(ids.slice(from, to).map((id) => client.fetchQuery(contractQueries.row(id)))),
      total: ids.length,
    }),
    idOf: ({ id }) => id,
    belongs: ({ isGone }) => isGone !== true,
    cells: (row) => fileCellsOf(row, columns, { t, c, language }),
    note: {
      list: 'contracts',
      place: null,
      view: null,
      columns: columns.map(({ id }) => id),
      filters: [{ column: 'SET', values: [set.id] }],
      sort: null,
    },
  }))
  return (
    <ListTools
      title={c('contracts.title')}
      list={{ ...list, isMissing: false }}
      columns={CONTRACT_LIST}
      labelOf={labelOf}
      countOf={() => undefined}
      export={{ ...exported, count: ids.length }}
      above={
        <About>
          <b>{c('contracts.set', { count: ids.length })}</b>
          <span>{c('contracts.set.by', { owner: set.owner, moment: formatMoment(set.createdAt) })}</span>
          <Button size="small" icon="x" to={paths.contracts()}>
            {c('contracts.set.leave')}
          </Button>
        </About>
      }
    >
      <ContractSheet
        shown={columns}
        rows={rows}
        window={window}
        choice={choice}
        sort={null}
        empty={c('contracts.none')}
      />
    </ListTools>
  )
}

const Room = styled('div')({ padding: '16px 24px' })

const About = styled('div')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  padding: '10px 24px',
  fontSize: 13,
  '& > span': { flex: 1 },
  '@media (max-width: 767.95px)': {
    padding: '8px 16px',
    '& > b': { flex: 1 },
    '& > span': { order: 1, flex: '1 0 100%' },
  },
})
