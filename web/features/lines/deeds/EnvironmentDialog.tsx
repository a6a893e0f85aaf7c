import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { lineDeeds } from '../../../data/lineDeeds.ts'
import { useLineDeed } from '../../../data/useLineDeed.ts'
import { useLineWork } from '../../../data/useLineWork.ts'
import { useToday } from '../../../data/useToday.ts'
import { lineName, nextMove } from '../../../domain/line.ts'
import { dayAfter, startOfDay } from '../../../domain/wishedDay.ts'
import { useLineDeedRich, useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { useLinesT } from '../../../i18n/lines.ts'
import { formatDate } from '../../../lib/format.ts'
import { NoteField } from '../../../ui/deed/NoteField.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { environmentWord } from '../lineWords.ts'
import { LineDeedFrame } from './LineDeedFrame.tsx'
import type { LineDeedProps } from './lineDeedProps.ts'
import { useLineRefusal } from './useLineRefusal.ts'
import { WishedDay } from './WishedDay.tsx'

/** To sTN's other environment: other monthly fees, and not again for two months. */
export function EnvironmentDialog({ line, cannot, onClose }: LineDeedProps) {
  const l = useLineDeedT()
  const n = useLinesT()
  const rich = useLineDeedRich()
  const run = useLineDeed()
  const { movedAt } = useLineWork(line)
  const first = dayAfter(useToday())
  const [day, setDay] = useState('')
  const [isAgreed, setAgreed] = useState(false)
  const [note, setNote] = useState('')
  // as it was when the dialog opened: once it is done, the line itself stands on the other side
  const [to] = useState(line.environment === 'SP16002' ? ('SP16001' as const) : ('SP16002' as const))
  const name = lineName(line)
  const { at } = useLineRefusal(run, { environment: to, day })
  const next = movedAt && nextMove(movedAt)
  const isEarly = day !== '' && day < first
  const wants = isEarly ? l('ldeed.day.past') : isAgreed ? undefined : l('ldeed.environment.need')
  return (
    <LineDeedFrame
      line={line}
      title={l('ldeed.environment.title', { name, to: environmentWord(n, to) })}
      label={l('ldeed.environment.title', { name, to: n(`lines.environment.${to}`) })}
      run={run}
      isDanger
      cannot={cannot ?? wants}
      onPress={() =>
        void run.press({ environment: line.id, to, day }, (sending) =>
          lineDeeds.environment(line.id, to, startOfDay(day), { ...sending, note }),
        )
      }
      onClose={onClose}
      fields={<NoteField note={note} onChange={setNote} />}
      follows={rich('ldeed.environment.text', { back: <b>{l('ldeed.environment.back')}</b> })}
      doneText={l('ldeed.environment.done', { name })}
    >
      <Notice tone="wait">{l('ldeed.environment.warn')}</Notice>
      {movedAt && next && next >= first && run.stand === 'ready' && (
        <Notice tone="wait">
          {l('ldeed.environment.recent', { date: formatDate(movedAt), next: formatDate(next) })}
        </Notice>
      )}
      <WishedDay day={day} first={first} refused={at('day')} onChange={setDay} />
      <Agree>
        <input type="checkbox" checked={isAgreed} onChange={(event) => setAgreed(event.target.checked)} />
        {l('ldeed.environment.agree')}
      </Agree>
    </LineDeedFrame>
  )
}

const Agree = styled('label')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 32,
  cursor: 'pointer',
  '& > input': { width: 16, height: 16, margin: 0 },
})
