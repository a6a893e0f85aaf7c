import { createStore } from '../lib/store.ts'

interface Counts {
  readonly count: number
  readonly totalAtStart: number
  readonly totalAtEnd: number
  /** Rows that upstream gave but that do not belong to the list. */
  readonly elsewhere: number
}

export type ExportState =
  | { readonly is: 'reading'; readonly done: number; readonly total: number | undefined }
  | { readonly is: 'making' }
  | { readonly is: 'noting' }
  | ({ readonly is: 'done'; readonly name: string; readonly file: Blob } & Counts)
  | { readonly is: 'stopped' }
  | {
      readonly is: 'failed'
      readonly failure: unknown
      readonly done: number
      readonly total: number
      /** Goes on with what is here already. */
      readonly resume: () => void
    }

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
