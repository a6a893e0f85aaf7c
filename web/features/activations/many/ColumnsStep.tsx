import { styled } from '@mui/material/styles'
import { isResultHead, ROW_FIELDS, type RowField } from '../../../domain/activationColumns.ts'
import { SERVICE_KEYS } from '../../../domain/services.ts'
import { useManyT } from '../../../i18n/activationMany.ts'
import { useServicesT } from '../../../i18n/services.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Select } from '../../../ui/Select.tsx'
import { fieldWord } from './faultWords.ts'
import type { Many } from './useMany.ts'

/** Cells of a column that are shown, to know it by. */
const EXAMPLES = 3

/** What each column holds, guessed by its name; beside it what stands in it. */
export function ColumnsStep({ many }: { readonly many: Many }) {
  const m = useManyT()
  const s = useServicesT()
  const { opened, mapping } = many
  if (!opened) return null
  const { heads, rows } = opened.table
  const options = [
    { value: '', label: m('many.column.none') },
    ...ROW_FIELDS.map((field) => ({ value: field as string, label: fieldWord(m, field) })),
    ...SERVICE_KEYS.map((key) => ({ value: key, label: s(`services.${key}`) })),
  ]
  const canGoOn = mapping.includes('email') || mapping.includes('card')
  return (
    <>
      <p>{m('many.columns.what')}</p>
      {heads.some(isResultHead) && <Notice tone="ok">{m('many.columns.results')}</Notice>}
      <Grid>
        {heads.map((head, at) => {
          if (isResultHead(head)) return null
          const column = `${at}`
          const found = rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '')
          const examples = found.slice(0, EXAMPLES).join(' · ').slice(0, 80)
          return (
            <Select
              key={column}
              label={head || m('many.column', { at: at + 1 })}
              hint={examples === '' ? undefined : m('many.columns.example', { text: examples })}
              value={mapping[at] ?? ''}
              options={options}
              onChange={({ target }) =>
                many.setColumn(at, target.value === '' ? undefined : (target.value as RowField))
              }
            />
          )
        })}
      </Grid>
      <footer>
        <Button onClick={() => many.go('file')}>{m('many.back')}</Button>
        <Button
          look="primary"
          cannot={canGoOn ? undefined : m('many.columns.nothing')}
          onClick={() => many.go('check')}
        >
          {m('many.next', { step: m('many.step.check') })}
        </Button>
      </footer>
    </>
  )
}

const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
  gap: 16,
  overflowWrap: 'anywhere',
})
