import { useState } from 'react'
import { lineDeeds } from '../../../data/lineDeeds.ts'
import { useLineDeed } from '../../../data/useLineDeed.ts'
import { useToday } from '../../../data/useToday.ts'
import { dayAfter, startOfDay } from '../../../domain/wishedDay.ts'
import { useLineDeedRich, useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { NoteField } from '../../../ui/deed/NoteField.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { LineDeedFrame } from './LineDeedFrame.tsx'
import { useLineRefusal } from './useLineRefusal.ts'
import { WishedDay } from './WishedDay.tsx'

interface ChangePortInDialogProps {
  readonly activationId: string
  readonly name: string
  readonly onClose: () => void
}

/** Another customer number or date for a porting under way; what stays empty is not sent. */
export function ChangePortInDialog({ activationId, name, onClose }: ChangePortInDialogProps) {
  const l = useLineDeedT()
  const rich = useLineDeedRich()
  const run = useLineDeed()
  const first = dayAfter(useToday())
  const [donor, setDonor] = useState('')
  const [day, setDay] = useState('')
  const [note, setNote] = useState('')
  const { at } = useLineRefusal(run, { donor, day })
  const portingWishDate = startOfDay(day)
  const donorCustomerNumber = donor.trim()
  const change = {
    ...(donorCustomerNumber !== '' && { donorCustomerNumber }),
    ...(portingWishDate !== undefined && { portingWishDate }),
  }
  const isEarly = day !== '' && day < first
  const wants = isEarly
    ? l('ldeed.day.past')
    : Object.keys(change).length === 0
      ? l('ldeed.portIn.change.need')
      : undefined
  return (
    <LineDeedFrame
      title={l('ldeed.portIn.change', { name })}
      run={run}
      cannot={wants}
      onPress={() =>
        void run.press({ changePortIn: activationId, change }, (sending) =>
          lineDeeds.changePortIn(activationId, change, { ...sending, note }),
        )
      }
      onClose={onClose}
      fields={<NoteField note={note} onChange={setNote} />}
      follows={rich('ldeed.portIn.change.text', { back: <b>{l('ldeed.portIn.change.back')}</b> })}
      doneText={l('ldeed.portIn.change.done')}
    >
      <TextField
        label={l('ldeed.portIn.donor')}
        value={donor}
        maxLength={70}
        error={at('donor')}
        autoComplete="off"
        onChange={(event) => setDonor(event.target.value)}
      />
      <WishedDay day={day} first={first} refused={at('day')} empty={l('ldeed.portIn.change.empty')} onChange={setDay} />
    </LineDeedFrame>
  )
}
