import { useQuery } from '@tanstack/react-query'
import type { FileFormat } from '../domain/exportSight.ts'
import { saveFile } from '../lib/saveFile.ts'
import { useStore } from '../lib/store.ts'
import { exportRun, forgetExport, type ExportState } from './exportRun.ts'
import { startExport, type ExportJob } from './exports.ts'
import { sessionQueries } from './session.ts'

/** The export of one list as its screen shows and steers it. */
export interface ListExport {
  /** Undefined when this list has none, or it is not this operator's. */
  readonly sight: ExportState | undefined
  readonly onStart: (format: FileFormat) => void
  readonly onStop: () => void
  /** Hands the finished file out once more. */
  readonly onSaveAgain: () => void
  readonly onAnother: () => void
}

/** `key` names the list and its place; `job` is asked for when the export starts. */
export function useExport<Row>(
  key: string,
  job: () => Omit<ExportJob<Row>, 'operatorId' | 'key' | 'format'>,
): ListExport {
  const operatorId = useQuery(sessionQueries.current()).data?.operator?.id
  const run = useStore(exportRun)
  const mine = run && run.key === key && run.operatorId === operatorId ? run : undefined
  return {
    sight: mine?.state,
    onStart: (format) => operatorId && startExport({ ...job(), operatorId, key, format }),
    onStop: () => mine?.stop(),
    onSaveAgain: () => mine?.state.is === 'done' && saveFile(mine.state.file, mine.state.name),
    onAnother: forgetExport,
  }
}
