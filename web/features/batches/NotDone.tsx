import { styled } from '@mui/material/styles'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Suspense, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Batch, BatchItem } from '#contract/portal/batches.ts'
import { readNotDone } from '../../data/batches.ts'
import { saveContractSet } from '../../data/sets.ts'
import { useExport } from '../../data/useExport.ts'
import { isBefore, notDoneCount } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { useBatchFilesT } from '../../i18n/batchFiles.ts'
import { later } from '../../lib/later.ts'
import { paths } from '../../lib/paths.ts'
import { fileWord } from '../../lib/saveFile.ts'
import { Button } from '../../ui/Button.tsx'
import { Why } from '../../ui/Why.tsx'
import { itemStatus } from './batchWords.ts'
import { useWhyWords } from './useWhyWords.ts'

const ExportDialog = later(async () => (await import('../../ui/ExportDialog.tsx')).ExportDialog)

/** For the ledger: what stands in the file. */
const COLUMNS = ['row', 'contract', 'id', 'outcome', 'why', 'code', 'command']

/** What was, or will be, left undone: as a file, or as a selection to begin again with. */
export function NotDone({ batch }: { readonly batch: Batch }) {
  const b = useBatchesT()
  const f = useBatchFilesT()
  const whyId = useId()
  const client = useQueryClient()
  const navigate = useNavigate()
  const wordsOf = useWhyWords(batch.row)
  const [isOpen, setOpen] = useState(false)
  const count = notDoneCount(batch)
  const exported = useExport(`batch/${batch.id}`, () => {
    // read in one go, so that no row changes its place between two pages
    let reading: Promise<readonly BatchItem[]> | undefined
    return {
      fileName: `vloot-${fileWord(batch.name)}`,
      sheet: f('batches.notDone.list'),
      head: [
        b('batches.items.row'),
        b('batches.items.contract'),
        f('batches.file.id'),
        b('batches.items.outcome'),
        b('batches.items.why'),
        f('batches.file.code'),
        f('batches.file.command'),
      ],
      read: async (from: number, to: number, signal: AbortSignal) => {
        reading ??= readNotDone(batch, signal).catch((failure: unknown) => {
          reading = undefined
          throw failure
        })
        const rows = await reading
        return { rows: rows.slice(from, to), total: rows.length }
      },
      idOf: ({ index }) => index,
      belongs: () => true,
      cells: (item) => [
        String(item.index + 1),
        item.label,
        item.subject?.id ?? '',
        itemStatus(b, isBefore(batch) ? (item.check ?? 'unread') : item.state).word,
        wordsOf(item),
        item.why?.upstreamCode ?? item.why?.code ?? '',
        item.commandId ?? '',
      ],
      note: {
        list: 'contracts' as const,
        place: null,
        view: null,
        columns: COLUMNS,
        filters: [{ column: 'BATCH', values: [batch.id] }],
        sort: null,
      },
    }
  })
  const asSet = useMutation({
    mutationFn: async () => {
      const items = await readNotDone(batch)
      const ids = new Set(items.flatMap(({ subject }) => (subject ? [Number(subject.id)] : [])))
      return saveContractSet(client, [...ids])
    },
    onSuccess: (id) => void navigate(paths.contractSet(id)),
  })
  if (count === 0) return null
  const describedBy = isBefore(batch) ? undefined : whyId
  return (
    <Frame>
      <Button size="small" icon="download" aria-describedby={describedBy} onClick={() => setOpen(true)}>
        {f(isBefore(batch) ? 'batches.notDone.impossible' : 'batches.notDone.export', { count })}
      </Button>
      <Button
        size="small"
        icon="list-filter"
        busy={asSet.isPending}
        aria-describedby={describedBy}
        onClick={() => asSet.mutate()}
      >
        {f('batches.notDone.set')}
      </Button>
      {!isBefore(batch) && <Why id={whyId}>{f('batches.notDone.what')}</Why>}
      {asSet.isError && <output>{b('batches.failed')}</output>}
      {isOpen && (
        <Suspense fallback={null}>
          <ExportDialog
            {...exported}
            list={f('batches.notDone.list')}
            count={count}
            columns={COLUMNS.length}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </Frame>
  )
}

const Frame = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' })
