import { useState } from 'react'
import { lineDeeds } from '../../../data/lineDeeds.ts'
import { useLineDeed } from '../../../data/useLineDeed.ts'
import { isAway } from '../../../domain/deed.ts'
import { lineName } from '../../../domain/line.ts'
import { esimBody, NO_SIM, sentSim } from '../../../domain/lineSim.ts'
import { useLineDeedRich, useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { CodeOnce } from '../../../ui/deed/CodeOnce.tsx'
import { NoteField } from '../../../ui/deed/NoteField.tsx'
import { LineDeedFrame } from './LineDeedFrame.tsx'
import type { LineDeedProps } from './lineDeedProps.ts'
import { SimFields } from './SimFields.tsx'
import { useLineRefusal } from './useLineRefusal.ts'
import { useSimWords } from './useSimWords.ts'

/** Another card or an eSIM in the place of the SIM. */
export function SwapDialog({ line, cannot, onClose }: LineDeedProps) {
  const l = useLineDeedT()
  const rich = useLineDeedRich()
  const run = useLineDeed()
  const [sim, setSim] = useState(NO_SIM)
  const [note, setNote] = useState('')
  const wants = useSimWords(sim)
  const { at } = useLineRefusal(run, sentSim(sim))
  const name = lineName(line)
  const wasTaken = isAway(run.stand) || run.stand === 'done'
  const send = () =>
    run.press({ swap: line.id, sim }, (sending) =>
      lineDeeds.swap(line.id, sim.kind === 'card' ? { newSimCardNumber: sim.card } : esimBody(sim), {
        ...sending,
        note,
      }),
    )
  return (
    <LineDeedFrame
      line={line}
      title={l('ldeed.swap.title', { name })}
      run={run}
      cannot={cannot ?? wants}
      onPress={() => void send()}
      onClose={onClose}
      fields={<NoteField note={note} onChange={setNote} />}
      follows={rich('ldeed.swap.text', { back: <b>{l('ldeed.swap.back')}</b> })}
      doneText={l('ldeed.swap.done', { name })}
      after={wasTaken && sim.kind === 'esim' && run.by === undefined && <CodeOnce code={sim.code.trim()} />}
    >
      <SimFields sim={sim} refused={at} onChange={(part) => setSim((before) => ({ ...before, ...part }))} />
    </LineDeedFrame>
  )
}
