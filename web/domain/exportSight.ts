/** A file as it can be taken along: the separator of its columns, or a workbook. */
export type FileFormat = 'semicolon' | 'comma' | 'xlsx'

/** A finished export, in rows. */
export interface ExportedFile {
  readonly is: 'done'
  readonly name: string
  readonly count: number
  readonly totalAtStart: number
  readonly totalAtEnd: number
  /** Rows that upstream gave but that do not belong to the list. */
  readonly elsewhere: number
}

/** How an export goes, as far as it is shown. */
export type ExportSight =
  | { readonly is: 'reading'; readonly done: number; readonly total: number | undefined }
  | { readonly is: 'making' }
  | { readonly is: 'noting' }
  | { readonly is: 'stopped' }
  | ExportedFile
  | {
      readonly is: 'failed'
      readonly failure: unknown
      readonly done: number
      readonly total: number
      /** Goes on with what is here already. */
      readonly resume: () => void
    }
