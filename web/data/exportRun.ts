import type { ExportedFile, ExportSight } from '../domain/exportSight.ts'
import { createStore } from '../lib/store.ts'

/** What is shown of an export, and the file itself once it is there. */
export type ExportState = Exclude<ExportSight, ExportedFile> | (ExportedFile & { readonly file: Blob })

export interface ExportRun {
  readonly operatorId: string
  readonly key: string
  readonly state: ExportState
  readonly stop: () => void
}

/** The one export of this page; it goes on while other screens are open. */
export const exportRun = createStore<ExportRun | undefined>(undefined)

/** Stops and forgets it, the finished file too: somebody else may be next at this browser. */
export function forgetExport(): void {
  exportRun.get()?.stop()
  exportRun.set(undefined)
}
