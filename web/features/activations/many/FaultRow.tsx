import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { RowField } from '../../../domain/activationColumns.ts'
import type { CheckedRow, RowFault } from '../../../domain/activationRows.ts'
import { useManyT } from '../../../i18n/activationMany.ts'
import { vars } from '../../../ui/theme.ts'
import { TextField } from '../../../ui/TextField.tsx'
import { faultWord, fieldWord } from './faultWords.ts'

interface FaultRowProps {
  readonly row: CheckedRow
  readonly onMend: (line: number, field: RowField, text: string) => void
}

/** A row that is not in order: its cells at fault, each to be typed anew. */
export function FaultRow({ row: { line, label, cells, faults }, onMend }: FaultRowProps) {
  const m = useManyT()
  // the first thing that is wrong with each cell: the next one shows when that is mended
  const first = [...new Map(faults.toReversed().map((fault) => [fault.field, fault])).values()]
  return (
    <Frame aria-label={m('many.check.row', { line })}>
      <h3>
        {m('many.check.row', { line })} <span>{label}</span>
      </h3>
      <div>
        {first.map((fault) => (
          <Cell
            key={fault.field}
            line={line}
            fault={fault}
            cell={cells[fault.field] ?? ''}
            onMend={(text) => onMend(line, fault.field, text)}
          />
        ))}
      </div>
    </Frame>
  )
}

interface CellProps {
  readonly line: number
  readonly fault: RowFault
  readonly cell: string
  readonly onMend: (text: string) => void
}

/** One cell; it is checked when it is left, so that nothing moves under somebody who types. */
function Cell({ line, fault, cell, onMend }: CellProps) {
  const m = useManyT()
  const [typed, setTyped] = useState(cell)
  const done = () => typed !== cell && onMend(typed)
  return (
    <TextField
      label={fieldWord(m, fault.field)}
      aria-label={`${fieldWord(m, fault.field)}, ${m('many.check.row', { line })}`}
      error={faultWord(m, fault)}
      value={typed}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={done}
      onKeyDown={({ key }) => key === 'Enter' && done()}
    />
  )
}

const Frame = styled('section')({
  borderTop: `1px solid ${vars.divider}`,
  paddingTop: 12,
  '& h3': { fontSize: 13, lineHeight: '20px', fontWeight: 600, marginBottom: 8, overflowWrap: 'anywhere' },
  '& h3 > span': { fontWeight: 400, color: vars.text.secondary },
  '& > div': {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(320px, 100%), 1fr))',
    gap: 12,
  },
})
