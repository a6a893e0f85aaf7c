import { useState } from 'react'
import { lineDeeds } from '../../../data/lineDeeds.ts'
import { useLineDeed } from '../../../data/useLineDeed.ts'
import { useToday } from '../../../data/useToday.ts'
import { lineName } from '../../../domain/line.ts'
import { dayAfter, startOfDay } from '../../../domain/wishedDay.ts'
import { useLineDeedRich, useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { NoteField } from '../../../ui/deed/NoteField.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { LineDeedFrame } from './LineDeedFrame.tsx'
import type { LineDeedProps } from './lineDeedProps.ts'
import { useLineRefusal } from './useLineRefusal.ts'

/** Ends a subscription. Nothing is chosen beforehand: without a date sTN ends it at once. */
export function TerminateDialog({ line, cannot, onClose }: LineDeedProps) {
  const l = useLineDeedT()
  const rich = useLineDeedRich()
  const run = useLineDeed()
  const first = dayAfter(useToday())
  const [when, setWhen] = useState('')
  const [day, setDay] = useState('')
  const [note, setNote] = useState('')
  const name = lineName(line)
  const { at } = useLineRefusal(run, { day: when === 'later' ? day : undefined })
  const wishDate = when === 'later' ? startOfDay(day) : undefined
  const isDayGood = wishDate !== undefined && day >= first
  const wants =
    when === '' ? l('ldeed.terminate.choose') : when === 'later' && !isDayGood ? l('ldeed.terminate.day') : undefined
  return (
    <LineDeedFrame
      line={line}
      title={l('ldeed.terminate.title', { name })}
      run={run}
      isDanger
      cannot={cannot ?? wants}
      onPress={() =>
        void run.press({ terminate: line.id, when, day }, (sending) =>
          lineDeeds.terminate(line.id, wishDate, { ...sending, note }),
        )
      }
      onClose={onClose}
      fields={<NoteField note={note} onChange={setNote} />}
      follows={rich('ldeed.terminate.text', { back: <b>{l('ldeed.terminate.back')}</b> })}
      doneText={l('ldeed.terminate.done', { name })}
    >
      <RadioGroup
        label={l('ldeed.terminate.when')}
        value={when}
        options={[
          { value: 'later', label: l('ldeed.terminate.later') },
          { value: 'now', label: l('ldeed.terminate.now') },
        ]}
        input={{ onChange: (event) => setWhen(event.target.value) }}
      />
      {when === 'later' && (
        <TextField
          type="date"
          label={l('ldeed.day')}
          value={day}
          min={first}
          error={day !== '' && !isDayGood ? l('ldeed.terminate.day') : at('day')}
          onChange={(event) => setDay(event.target.value)}
        />
      )}
    </LineDeedFrame>
  )
}
