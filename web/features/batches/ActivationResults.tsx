import { Suspense, useState } from 'react'
import type { Batch, BatchItem } from '#contract/portal/batches.ts'
import { readAllItems, readNotDone, readNumbers } from '../../data/batches.ts'
import { useExport } from '../../data/useExport.ts'
import { askedColumns, referenceOf, resultCells, resultHeads } from '../../domain/activationResults.ts'
import { isBefore, notDoneCount } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { useBatchFilesT } from '../../i18n/batchFiles.ts'
import { later } from '../../lib/later.ts'
import { fileWord } from '../../lib/saveFile.ts'
import { Button } from '../../ui/Button.tsx'
import { itemStatus } from './batchWords.ts'
import { useWhyWords } from './useWhyWords.ts'

const ExportDialog = later(async () => (await import('../../ui/ExportDialog.tsx')).ExportDialog)

/** For the ledger: what stands in the file. */
const NOTED = ['given', 'status', 'outcome', 'number', 'why', 'reference', 'activation']

/** What became of each row of a batch of activations, as a file that can be put back in: all of them, or only the failed. */
export function ActivationResults({ batch }: { readonly batch: Batch }) {
  const f = useBatchFilesT()
  const [which, setWhich] = useState<'all' | 'failed'>()
  const failed = notDoneCount(batch)
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' }}>
      {failed > 0 && (
        <Button size="small" icon="download" onClick={() => setWhich('failed')}>
          {f(isBefore(batch) ? 'batches.notDone.impossible' : 'batches.notDone.export', { count: failed })}
        </Button>
      )}
      <Button size="small" icon="download" onClick={() => setWhich('all')}>
        {f('batches.results.all', { count: batch.total })}
      </Button>
      <span style={{ fontSize: 13 }}>{f('batches.results.what')}</span>
      {which && (
        <ResultFile
          key={which}
          batch={batch}
          which={which}
          count={which === 'all' ? batch.total : failed}
          onClose={() => setWhich(undefined)}
        />
      )}
    </div>
  )
}

interface ResultFileProps {
  readonly batch: Batch
  readonly which: 'all' | 'failed'
  readonly count: number
  readonly onClose: () => void
}

function ResultFile({ batch, which, count, onClose }: ResultFileProps) {
  const b = useBatchesT()
  const f = useBatchFilesT()
  const wordsOf = useWhyWords(batch.row)
  const isBeforeStart = isBefore(batch)
  const columns = batch.columns ?? askedColumns((field) => f(`batches.results.${field}`))
  const heads = resultHeads(columns, [
    f('batches.results.outcome'),
    f('batches.results.number'),
    f('batches.results.why'),
    f('batches.results.sentAs'),
    f('batches.results.activation'),
  ])
  const exported = useExport(`batch/${batch.id}/${which}`, () => {
    // read in one go, so that no row changes its place between two pages
    let reading: Promise<readonly BatchItem[]> | undefined
    let numbers: ReadonlyMap<string, string> = new Map()
    const readAll = async (signal: AbortSignal) => {
      const rows = await (which === 'all' ? readAllItems(batch, signal) : readNotDone(batch, signal))
      numbers = await readNumbers(batch, rows, signal)
      return rows
    }
    return {
      fileName: `vloot-${fileWord(batch.name)}-${f(which === 'all' ? 'batches.results.file' : 'batches.results.failedFile')}`,
      sheet: f('batches.results'),
      head: heads,
      read: async (from: number, to: number, signal: AbortSignal) => {
        reading ??= readAll(signal).catch((failure: unknown) => {
          reading = undefined
          throw failure
        })
        const rows = await reading
        return { rows: rows.slice(from, to), total: rows.length }
      },
      idOf: ({ index }) => index,
      belongs: () => true,
      cells: (item: BatchItem) =>
        resultCells(columns, item, [
          itemStatus(b, isBeforeStart ? (item.check ?? 'unread') : item.state).word,
          numbers.get(item.upstreamId ?? '') ?? '',
          wordsOf(item),
          referenceOf(item),
          item.upstreamId ?? '',
        ]),
      note: {
        list: 'activations' as const,
        place: null,
        view: null,
        columns: NOTED,
        filters: [{ column: 'BATCH', values: [batch.id] }],
        sort: null,
      },
    }
  })
  return (
    <Suspense fallback={null}>
      <ExportDialog {...exported} list={f('batches.results')} count={count} columns={heads.length} onClose={onClose} />
    </Suspense>
  )
}
