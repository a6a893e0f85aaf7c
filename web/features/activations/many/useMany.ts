import { useMemo, useRef, useState } from 'react'
import { MOST_IN_BATCH } from '#contract/portal/batches.ts'
import { makeReference } from '#contract/referenceNumber.ts'
import type { SignedIn } from '../../../data/session.ts'
import type { RowCells } from '../../../domain/activationCells.ts'
import { keptFile } from '../../../domain/activationFile.ts'
import { withColumn, type Mapping, type RowField } from '../../../domain/activationColumns.ts'
import { checkRows, isBad, isGood, tableOf, type FileTable } from '../../../domain/activationRows.ts'
import { makeCode } from '../../../domain/confirmationCode.ts'
import { readDelimited } from '../../../lib/readDelimited.ts'
import { readTable } from '../../../lib/readTable.ts'

export const MANY_STEPS = ['file', 'columns', 'check', 'codes'] as const
export type ManyStep = (typeof MANY_STEPS)[number]

/** Why a file is of no use. */
export type FileTrouble = { readonly is: 'unread' | 'empty' } | { readonly is: 'many'; readonly count: number }

interface Opened {
  readonly name: string
  readonly table: FileTable
}

/** References and codes for lines without one: made once, so that what is downloaded is what is sent. */
function createMade() {
  const made = new Map<number, { readonly reference: string; readonly code: string }>()
  return (line: number) => {
    const known = made.get(line)
    if (known) return known
    const one = { reference: makeReference(crypto.getRandomValues(new Uint8Array(8))), code: makeCode() }
    made.set(line, one)
    return one
  }
}

/** A file on its way to a batch. All of it, codes too, lives in this page alone. */
export function useMany({ stn }: SignedIn) {
  const [step, setStep] = useState<ManyStep>('file')
  const [opened, setOpened] = useState<Opened>()
  const [pasted, setPasted] = useState('')
  const [mapping, setMapping] = useState<Mapping>([])
  const [mended, setMended] = useState<ReadonlyMap<number, RowCells>>(new Map())
  const [trouble, setTrouble] = useState<FileTrouble>()
  const [isReading, setReading] = useState(false)
  const [made, setMade] = useState(() => createMade())
  const [now, setNow] = useState(() => Date.now())
  const isPlanned = useRef(false)
  const customers = useMemo(() => stn?.customers ?? [], [stn])
  const rows = useMemo(
    () => (opened && step !== 'file' ? checkRows(opened.table, mapping, mended, { now, customers, made }) : []),
    [opened, step, mapping, mended, now, customers, made],
  )

  const open = (name: string, records: readonly (readonly string[])[]) => {
    const table = tableOf(records)
    const count = table.rows.length
    if (count === 0 || count > MOST_IN_BATCH) {
      setTrouble(count === 0 ? { is: 'empty' } : { is: 'many', count })
      return
    }
    setTrouble(undefined)
    setOpened({ name, table })
    setMapping(table.mapping)
    setMended(new Map())
    setMade(() => createMade())
    go('columns')
  }
  const go = (to: ManyStep) => {
    setNow(Date.now())
    setStep(to)
  }
  return {
    step,
    go,
    opened,
    pasted,
    setPasted,
    trouble,
    isReading,
    /** Reads a file that was chosen; says why when it cannot be. */
    read: async (file: File) => {
      setReading(true)
      try {
        open(file.name, await readTable(file))
      } catch {
        setTrouble({ is: 'unread' })
      } finally {
        setReading(false)
      }
    },
    readPasted: (name: string) => open(name, readDelimited(pasted)),
    mapping,
    setColumn: (at: number, field: RowField | undefined) => setMapping(withColumn(mapping, at, field)),
    mend: (line: number, field: RowField, text: string) =>
      setMended((before) => new Map(before).set(line, { ...before.get(line), [field]: text })),
    rows,
    good: useMemo(() => rows.filter(isGood), [rows]),
    bad: useMemo(() => rows.filter(isBad), [rows]),
    ended: useMemo(() => rows.filter((row) => row.ended !== undefined), [rows]),
    /** What is kept of the file with its batch. Throws when none was read. */
    keptFile: (headOf: (field: RowField | undefined, at: number) => string) => {
      if (!opened) throw new Error('no file was read')
      const typed = [...mended.values()].flatMap((cells) => Object.keys(cells) as RowField[])
      return keptFile(opened.table, mapping, typed, headOf)
    },
    /** Rows that would be lost by leaving now. */
    atStake: () => (isPlanned.current ? 0 : (opened?.table.rows.length ?? 0)),
    /** They are a batch now. */
    planned: () => {
      isPlanned.current = true
    },
  }
}
export type Many = ReturnType<typeof useMany>
