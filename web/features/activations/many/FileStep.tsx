import { styled } from '@mui/material/styles'
import { MOST_IN_BATCH } from '#contract/portal/batches.ts'
import { useManyT } from '../../../i18n/activationMany.ts'
import { Button } from '../../../ui/Button.tsx'
import { control } from '../../../ui/control.ts'
import { Field } from '../../../ui/Field.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import type { Many } from './useMany.ts'

/** A file, or cells out of one. What was read before is still there when somebody comes back. */
export function FileStep({ many }: { readonly many: Many }) {
  const m = useManyT()
  const { opened, trouble, pasted, isReading } = many
  return (
    <>
      <p>{m('many.file.what')}</p>
      <Field label={m('many.file')} hint={m('many.file.hint', { most: MOST_IN_BATCH })}>
        {(given) => (
          <Box
            {...given}
            type="file"
            accept=".csv,.txt,.tsv,.xlsx,text/csv"
            onChange={({ target }) => {
              const file = target.files?.[0]
              if (file) void many.read(file)
              // the same file, mended, can be chosen again
              target.value = ''
            }}
          />
        )}
      </Field>
      <Field label={m('many.paste')} hint={m('many.paste.hint')}>
        {(given) => (
          <Area
            {...given}
            rows={5}
            value={pasted}
            spellCheck={false}
            onChange={({ target }) => many.setPasted(target.value)}
          />
        )}
      </Field>
      {isReading && <output>{m('many.file.reading')}</output>}
      {trouble && (
        <Notice tone="stop" role="alert">
          {trouble.is === 'many'
            ? m('many.file.many', { most: MOST_IN_BATCH, count: trouble.count })
            : m(`many.file.${trouble.is}`)}
        </Notice>
      )}
      <footer>
        {pasted.trim() !== '' && (
          <Button look={opened ? 'outlined' : 'primary'} onClick={() => many.readPasted(m('many.file.pasted'))}>
            {m('many.paste.read')}
          </Button>
        )}
        {opened && (
          <Button look="primary" onClick={() => many.go('columns')}>
            {m('many.next', { step: m('many.step.columns') })}
          </Button>
        )}
      </footer>
    </>
  )
}

const Box = styled('input')({ ...control, height: 'auto', padding: 8 })
const Area = styled('textarea')({ ...control, height: 'auto', minHeight: 96, padding: '8px 12px', resize: 'vertical' })
