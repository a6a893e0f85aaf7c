import { useState } from 'react'
import { lineDeeds } from '../../../data/lineDeeds.ts'
import { useLineDeed } from '../../../data/useLineDeed.ts'
import { useToday } from '../../../data/useToday.ts'
import { lineName } from '../../../domain/line.ts'
import { dayAfter, startOfDay } from '../../../domain/wishedDay.ts'
import { useLineDeedRich, useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { NoteField } from '../../../ui/deed/NoteField.tsx'
import { LineDeedFrame } from './LineDeedFrame.tsx'
import type { LineDeedProps } from './lineDeedProps.ts'
import { useLineRefusal } from './useLineRefusal.ts'
import { WishedDay } from './WishedDay.tsx'

/** Lets the number go to another provider. */
export function PortOutDialog({ line, cannot, onClose }: LineDeedProps) {
  const l = useLineDeedT()
  const rich = useLineDeedRich()
  const run = useLineDeed()
  const first = dayAfter(useToday())
  const [day, setDay] = useState('')
  const [note, setNote] = useState('')
  const name = lineName(line)
  const { at } = useLineRefusal(run, { day })
  return (
    <LineDeedFrame
      line={line}
      title={l('ldeed.portOut.title', { name })}
      run={run}
      isDanger
      cannot={cannot ?? (day !== '' && day < first ? l('ldeed.day.past') : undefined)}
      onPress={() =>
        void run.press({ portOut: line.id, day }, (sending) =>
          lineDeeds.portOut(line.id, startOfDay(day), { ...sending, note }),
        )
      }
      onClose={onClose}
      fields={<NoteField note={note} onChange={setNote} />}
      follows={rich('ldeed.portOut.text', { back: <b>{l('ldeed.portOut.back')}</b> })}
      doneText={l('ldeed.portOut.done', { name })}
    >
      <WishedDay day={day} first={first} refused={at('day')} onChange={setDay} />
    </LineDeedFrame>
  )
}
