import { useId, useState } from 'react'
import { BATCH_BYTES } from '#contract/portal/batches.ts'
import { TooBig } from '../../../data/batches.ts'
import type { RowField } from '../../../domain/activationColumns.ts'
import type { CheckedRow } from '../../../domain/activationRows.ts'
import { useManyT } from '../../../i18n/activationMany.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { useT } from '../../../i18n/useT.ts'
import { BOM, csvLines } from '../../../lib/csv.ts'
import { fileWord, saveFile } from '../../../lib/saveFile.ts'
import { Button } from '../../../ui/Button.tsx'
import { deedFailure } from '../../../ui/deed/kpnWords.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { Why } from '../../../ui/Why.tsx'
import { fieldWord } from './faultWords.ts'
import type { Many } from './useMany.ts'
import { usePlanMany } from './usePlanMany.ts'

/** As the portal takes it. */
const NAME_MAX = 120

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)

/** The codes, once and never again; then the batch, which sends nothing before somebody starts it. */
export function CodesStep({ many }: { readonly many: Many }) {
  const t = useT()
  const m = useManyT()
  const d = useDeedT()
  const whyId = useId()
  const { good } = many
  const coded = good.filter(({ code }) => code !== '')
  const [named, setNamed] = useState<string>()
  const [saved, setSaved] = useState<readonly CheckedRow[]>()
  const plan = usePlanMany(many.planned)
  const usual = m('many.name.usual', { count: good.length })
  const isSaved = coded.length === 0 || saved === good
  const why = isSaved ? undefined : m(saved ? 'many.codes.again' : 'many.codes.first')

  const headOf = (field: RowField | undefined, at: number) =>
    field === undefined ? m('many.column', { at: at + 1 }) : fieldWord(m, field)

  const saveCodes = () => {
    const head = (['name', 'email', 'card', 'reference', 'code'] as const).map((field) => m(`many.field.${field}`))
    const lines = coded.map(({ label, choice, code }) => [label, choice.email, choice.card, choice.reference, code])
    const file = new Blob([BOM + csvLines([head, ...lines], ';')], { type: 'text/csv;charset=utf-8' })
    saveFile(file, `vloot-codes-${fileWord(many.opened?.name ?? '')}.csv`)
    setSaved(good)
  }
  return (
    <>
      {coded.length === 0 ? (
        <p>{m('many.codes.none')}</p>
      ) : (
        <Notice
          tone={isSaved ? 'ok' : 'wait'}
          title={isSaved ? m('many.codes.kept') : m('many.codes.what', { count: coded.length })}
          action={
            <Button icon="download" look={isSaved ? 'outlined' : 'primary'} onClick={saveCodes}>
              {m('many.codes.download', { count: coded.length })}
            </Button>
          }
        >
          {m('many.codes.once')}
        </Notice>
      )}
      <TextField
        label={m('many.name')}
        value={named ?? usual}
        maxLength={NAME_MAX}
        autoComplete="off"
        onChange={({ target }) => setNamed(target.value)}
      />
      <p>{m('many.plan.what')}</p>
      {plan.error && (
        <Notice tone="stop" role="alert">
          {plan.error instanceof TooBig
            ? m('many.plan.big', { mb: megabytes(plan.error.bytes), most: megabytes(BATCH_BYTES) })
            : deedFailure(t, d, plan.error).join(' ')}
        </Notice>
      )}
      <footer>
        {why && <Why id={whyId}>{why}</Why>}
        <Button onClick={() => many.go('check')}>{m('many.back')}</Button>
        <Button
          look="primary"
          cannot={Boolean(why)}
          whyId={why ? whyId : undefined}
          busy={plan.isPending}
          busyLabel={m('many.plan.busy')}
          onClick={() => plan.mutate({ name: named?.trim() || usual, rows: good, file: many.keptFile(headOf) })}
        >
          {m('many.plan', { count: good.length })}
        </Button>
      </footer>
    </>
  )
}
