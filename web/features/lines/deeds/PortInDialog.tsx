import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatPhone, parsePhone } from '#contract/phone.ts'
import { lineDeeds } from '../../../data/lineDeeds.ts'
import { sessionQueries } from '../../../data/session.ts'
import { useLineDeed } from '../../../data/useLineDeed.ts'
import { useToday } from '../../../data/useToday.ts'
import { isAway } from '../../../domain/deed.ts'
import { esimBody, NO_SIM } from '../../../domain/lineSim.ts'
import { dayAfter, startOfDay } from '../../../domain/wishedDay.ts'
import { useLineDeedRich, useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { CodeOnce } from '../../../ui/deed/CodeOnce.tsx'
import { NoteField } from '../../../ui/deed/NoteField.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { LineDeedFrame } from './LineDeedFrame.tsx'
import { SimFields } from './SimFields.tsx'
import { useSimWords } from './useSimWords.ts'
import { WishedDay } from './WishedDay.tsx'

const EMPTY = { number: '', donor: '', donorName: '', day: '', isDataOnly: false, customer: '' }

/** Only a Dutch mobile number comes along (InPort). */
function mobileOf(typed: string): string | undefined {
  const { number } = parsePhone(typed)
  const shown = number && formatPhone(number)
  return shown?.startsWith('06-') ? shown : undefined
}

/** A new subscription that brings its number from another provider. */
export function PortInDialog({ onClose }: { readonly onClose: () => void }) {
  const l = useLineDeedT()
  const rich = useLineDeedRich()
  const run = useLineDeed()
  const first = dayAfter(useToday())
  const customers = useQuery(sessionQueries.current()).data?.stn?.customers ?? []
  const [form, setForm] = useState(EMPTY)
  const [sim, setSim] = useState(NO_SIM)
  const [note, setNote] = useState('')
  const simWants = useSimWords(sim)
  const change = (part: Partial<typeof EMPTY>) => setForm((before) => ({ ...before, ...part }))
  const phoneNumber = mobileOf(form.number)
  const donor = form.donor.trim()
  const donorName = form.donorName.trim()
  const portingWishDate = startOfDay(form.day)
  const wants = () => {
    if (!phoneNumber) return l('ldeed.portIn.number.wrong')
    if (donor === '') return l('ldeed.portIn.donor.wrong')
    if (form.day !== '' && form.day < first) return l('ldeed.day.past')
    if (customers.length > 1 && form.customer === '') return l('ldeed.portIn.customer.need')
    return simWants
  }
  const press = () => {
    if (!phoneNumber) return
    const body = {
      phoneNumber,
      donorCustomerNumber: donor,
      ...(donorName !== '' && { donorCustomerName: donorName }),
      ...(portingWishDate !== undefined && { portingWishDate }),
      ...(form.isDataOnly && { subscriptionType: 'DATAONLY' as const }),
      ...(form.customer !== '' && { stnCustomerId: form.customer }),
      ...(sim.kind === 'card' ? { simCardNumber: sim.card } : esimBody(sim)),
    }
    void run.press({ portIn: body }, (sending) => lineDeeds.portIn(body, { ...sending, note }))
  }
  const name = phoneNumber ?? '…'
  const wasTaken = isAway(run.stand) || run.stand === 'done'
  return (
    <LineDeedFrame
      title={l('ldeed.portIn.title')}
      label={l('ldeed.portIn.press', { name })}
      run={run}
      cannot={wants()}
      onPress={press}
      onClose={onClose}
      fields={<NoteField note={note} onChange={setNote} />}
      follows={rich('ldeed.portIn.text', { back: <b>{l('ldeed.portIn.back')}</b> })}
      doneText={l('ldeed.portIn.done', { name })}
      after={wasTaken && sim.kind === 'esim' && <CodeOnce code={sim.code.trim()} />}
    >
      <TextField
        label={l('ldeed.portIn.number')}
        value={form.number}
        inputMode="tel"
        autoComplete="off"
        maxLength={20}
        onChange={(event) => change({ number: event.target.value })}
      />
      <TextField
        label={l('ldeed.portIn.donor')}
        value={form.donor}
        maxLength={70}
        autoComplete="off"
        onChange={(event) => change({ donor: event.target.value })}
      />
      <TextField
        label={l('ldeed.portIn.donorName')}
        labelNote={l('ldeed.portIn.optional')}
        value={form.donorName}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => change({ donorName: event.target.value })}
      />
      <WishedDay day={form.day} first={first} onChange={(day) => change({ day })} />
      <RadioGroup
        label={l('ldeed.portIn.kind')}
        value={form.isDataOnly ? 'data' : 'voice'}
        options={[
          { value: 'voice', label: l('ldeed.portIn.voice') },
          { value: 'data', label: l('ldeed.portIn.data') },
        ]}
        input={{ onChange: (event) => change({ isDataOnly: event.target.value === 'data' }) }}
      />
      {customers.length > 1 && (
        <Select
          label={l('ldeed.portIn.customer')}
          value={form.customer}
          options={[{ value: '', label: '–' }, ...customers.map((value) => ({ value, label: value }))]}
          onChange={(event) => change({ customer: event.target.value })}
        />
      )}
      <SimFields sim={sim} onChange={(part) => setSim((before) => ({ ...before, ...part }))} />
    </LineDeedFrame>
  )
}
