import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { lineDeeds } from '../../../data/lineDeeds.ts'
import { sessionQueries } from '../../../data/session.ts'
import { useLineDeed } from '../../../data/useLineDeed.ts'
import { useToday } from '../../../data/useToday.ts'
import { isAway } from '../../../domain/deed.ts'
import { mobileOf, NO_PORT_IN, portInBody, portInFault } from '../../../domain/linePortIn.ts'
import { esimBody, NO_SIM, sentSim } from '../../../domain/lineSim.ts'
import { dayAfter } from '../../../domain/wishedDay.ts'
import { useLineDeedRich, useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { CodeOnce } from '../../../ui/deed/CodeOnce.tsx'
import { NoteField } from '../../../ui/deed/NoteField.tsx'
import { LineDeedFrame } from './LineDeedFrame.tsx'
import { PortInFields } from './PortInFields.tsx'
import { SimFields } from './SimFields.tsx'
import { useLineRefusal } from './useLineRefusal.ts'
import { useSimWords } from './useSimWords.ts'

/** A new subscription that brings its number from another provider. */
export function PortInDialog({ onClose }: { readonly onClose: () => void }) {
  const l = useLineDeedT()
  const rich = useLineDeedRich()
  const run = useLineDeed()
  const first = dayAfter(useToday())
  const customers = useQuery(sessionQueries.current()).data?.stn?.customers ?? []
  const [form, setForm] = useState(NO_PORT_IN)
  const [sim, setSim] = useState(NO_SIM)
  const [note, setNote] = useState('')
  const simWants = useSimWords(sim)
  const { at } = useLineRefusal(run, { ...sentSim(sim), ...form })
  const fault = portInFault(form, first, customers)
  const press = () => {
    const body = { ...portInBody(form), ...(sim.kind === 'card' ? { simCardNumber: sim.card } : esimBody(sim)) }
    void run.press({ portIn: body }, (sending) => lineDeeds.portIn(body, { ...sending, note }))
  }
  const name = mobileOf(form.number) ?? '…'
  const wasTaken = isAway(run.stand) || run.stand === 'done'
  return (
    <LineDeedFrame
      title={l('ldeed.portIn.title')}
      label={l('ldeed.portIn.press', { name })}
      run={run}
      cannot={fault ? l(`ldeed.portIn.want.${fault}`) : simWants}
      onPress={press}
      onClose={onClose}
      fields={<NoteField note={note} onChange={setNote} />}
      follows={rich('ldeed.portIn.text', { back: <b>{l('ldeed.portIn.back')}</b> })}
      doneText={l('ldeed.portIn.done', { name })}
      after={wasTaken && sim.kind === 'esim' && run.by === undefined && <CodeOnce code={sim.code.trim()} />}
    >
      <PortInFields
        form={form}
        first={first}
        customers={customers}
        refused={at}
        onChange={(part) => setForm((before) => ({ ...before, ...part }))}
      />
      <SimFields sim={sim} refused={at} onChange={(part) => setSim((before) => ({ ...before, ...part }))} />
    </LineDeedFrame>
  )
}
