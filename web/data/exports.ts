import type { BodyInputOf } from '#contract/operation.ts'
import { exportNote } from '#contract/portal/views.ts'
import type { FileFormat } from '../domain/exportSight.ts'
import { collectPages, type CollectedPage } from '../lib/collectPages.ts'
import { BOM, csvLines, type Cell, type Separator } from '../lib/csv.ts'
import { saveFile } from '../lib/saveFile.ts'
import { call } from './call.ts'
import { isAborted } from './errors.ts'
import { exportRun, type ExportState } from './exportRun.ts'
import { patiently, wait } from './patiently.ts'

/** Rows per request: big enough that 100,000 rows are a hundred requests, small enough that each comes soon. */
const EXPORT_PAGE = 1_000
/** Rows written at once, so that the page can still be used meanwhile. */
const WRITTEN_AT_ONCE = 2_000

/** What is exported: a list as it is shown. */
export interface ExportJob<Row> {
  /** Whoever asked for it: nobody else gets to see it in this browser. */
  readonly operatorId: string
  /** Which list, so that a screen knows its own export. */
  readonly key: string
  readonly format: FileFormat
  /** Without day and ending. */
  readonly fileName: string
  /** Of the sheet, at most 31 letters. */
  readonly sheet: string
  readonly head: readonly string[]
  readonly read: (from: number, to: number, signal: AbortSignal) => Promise<CollectedPage<Row>>
  readonly idOf: (row: Row) => number | string
  /** Rows that the list shows as not belonging to it. */
  readonly belongs: (row: Row) => boolean
  /** The order that the screen puts them in, where upstream has none. */
  readonly inOrder?: ((rows: readonly Row[]) => readonly Row[]) | undefined
  readonly cells: (row: Row) => readonly Cell[]
  /** For the ledger, besides what is counted. */
  readonly note: Omit<BodyInputOf<typeof exportNote>, 'format' | 'count' | 'totalAtStart' | 'totalAtEnd'>
}

const SEPARATOR: Readonly<Record<Exclude<FileFormat, 'xlsx'>, Separator>> = { semicolon: ';', comma: ',' }

/** The file, made in pieces with a pause after each. */
async function fileOf<Row>(job: ExportJob<Row>, rows: readonly Row[], signal: AbortSignal): Promise<Blob> {
  const { format, sheet, head, cells } = job
  const workbook = format === 'xlsx' ? (await import('../lib/xlsx.ts')).createWorkbook(sheet, head) : undefined
  const separator = format === 'xlsx' ? undefined : SEPARATOR[format]
  const parts: string[] = separator ? [BOM, csvLines([head], separator)] : []
  for (let from = 0; from < rows.length; from += WRITTEN_AT_ONCE) {
    await wait(0, signal)
    const piece = rows.slice(from, from + WRITTEN_AT_ONCE).map(cells)
    if (separator) parts.push(csvLines(piece, separator))
    else workbook?.add(piece)
  }
  return workbook?.finish() ?? new Blob(parts, { type: 'text/csv;charset=utf-8' })
}

/**
 * Reads the whole list, makes the file, tells the ledger, and only then hands it out: what left this portal is in the
 * ledger. Stops the export before it, if there is one. Never throws: how it goes stands in `exportRun`.
 */
export function startExport<Row>(job: ExportJob<Row>): void {
  exportRun.get()?.stop()
  const pages = new Map<number, CollectedPage<Row>>()
  void run(job, pages)
}

async function run<Row>(job: ExportJob<Row>, pages: Map<number, CollectedPage<Row>>): Promise<void> {
  const giveUp = new AbortController()
  const { signal } = giveUp
  let progress = { done: 0, total: 0 }
  const show = (state: ExportState) => {
    // whoever was stopped has no say any more
    if (!signal.aborted) exportRun.set({ operatorId: job.operatorId, key: job.key, state, stop })
  }
  const stop = () => {
    show({ is: 'stopped' })
    giveUp.abort()
  }
  show({ is: 'reading', done: 0, total: undefined })
  try {
    const onProgress = (done: number, total: number) => {
      progress = { done, total }
      show({ is: 'reading', ...progress })
    }
    const { read, idOf } = job
    const patient: typeof read = (from, to, stop) => patiently(() => read(from, to, stop), stop)
    const found = await collectPages({ read: patient, idOf, size: EXPORT_PAGE, signal, pages, onProgress })
    const belonging = found.rows.filter(job.belongs)
    const rows = job.inOrder?.(belonging) ?? belonging
    show({ is: 'making' })
    const file = await fileOf(job, rows, signal)
    signal.throwIfAborted()
    show({ is: 'noting' })
    const { totalAtStart, totalAtEnd } = found
    const counts = { count: rows.length, totalAtStart, totalAtEnd }
    const format = job.format === 'xlsx' ? 'xlsx' : 'csv'
    await call(exportNote, { body: { ...job.note, ...counts, format } })
    if (signal.aborted) return
    const name = `${job.fileName}-${new Date().toISOString().slice(0, 10)}.${format}`
    saveFile(file, name)
    show({ is: 'done', name, file, ...counts, elsewhere: found.rows.length - rows.length })
  } catch (failure) {
    if (isAborted(failure) || signal.aborted) return
    show({ is: 'failed', failure, ...progress, resume: () => void run(job, pages) })
  }
}
