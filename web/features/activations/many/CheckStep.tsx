import { useManyT } from '../../../i18n/activationMany.ts'
import { BOM, csvLines } from '../../../lib/csv.ts'
import { fileWord, saveFile } from '../../../lib/saveFile.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { FaultRow } from './FaultRow.tsx'
import { faultWord, fieldWord } from './faultWords.ts'
import type { Many } from './useMany.ts'

/** Rows that can be mended here at once; who has more of them mends the file. */
const SHOWN = 50

/** What is in order and what is not, row by row and cell by cell, each with what to do; the good ones can go on. */
export function CheckStep({ many }: { readonly many: Many }) {
  const m = useManyT()
  const { good, bad, ended, opened } = many
  const others = good.filter(({ choice }) => choice.environment === 'SP16002').length
  const saveFaults = () => {
    const head = ['line', 'field', 'value', 'fault'] as const
    const lines = bad.flatMap(({ line, cells, faults }) =>
      faults.map((fault) => [
        line,
        fieldWord(m, fault.field),
        // a code is seen by nobody but who makes the batch
        fault.field === 'code' ? '' : (cells[fault.field] ?? ''),
        faultWord(m, fault),
      ]),
    )
    const text = BOM + csvLines([head.map((one) => m(`many.check.${one}`)), ...lines], ';')
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `vloot-${fileWord(opened?.name ?? '')}-fouten.csv`)
  }
  return (
    <>
      <output>
        {[
          good.length > 0 && m('many.check.good', { count: good.length }),
          bad.length > 0 && m('many.check.bad', { count: bad.length }),
          ended.length > 0 && m('many.check.ended', { count: ended.length }),
        ]
          .filter(Boolean)
          .join(', ')}
        .
      </output>
      {others > 0 && <Notice tone="wait">{m('many.check.other', { count: others })}</Notice>}
      {bad.length === 0 && good.length > 0 && <p>{m('many.check.all')}</p>}
      {bad.length > 0 && (
        <>
          <Notice
            tone="wait"
            action={
              <Button size="small" icon="download" onClick={saveFaults}>
                {m('many.check.download')}
              </Button>
            }
          >
            {m('many.check.mend')}
          </Notice>
          {bad.slice(0, SHOWN).map((row) => (
            <FaultRow key={row.line} row={row} onMend={many.mend} />
          ))}
          {bad.length > SHOWN && <p>{m('many.check.more', { count: bad.length - SHOWN })}</p>}
        </>
      )}
      <footer>
        <Button onClick={() => many.go('columns')}>{m('many.back')}</Button>
        <Button
          look="primary"
          cannot={good.length === 0 ? m('many.check.none') : undefined}
          onClick={() => many.go('codes')}
        >
          {m('many.next', { step: m('many.step.codes') })}
        </Button>
      </footer>
    </>
  )
}
