import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ServiceKey } from '#contract/stn/services.ts'
import { lineDeeds } from '../../../data/lineDeeds.ts'
import { sessionQueries } from '../../../data/session.ts'
import { useLineDeed } from '../../../data/useLineDeed.ts'
import { changedServices, lineName, newClashes, withoutClash } from '../../../domain/line.ts'
import { maxOf, SERVICE_GROUPS, type Services } from '../../../domain/services.ts'
import { useLineDeedRich, useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { useServicesT } from '../../../i18n/services.ts'
import { Button } from '../../../ui/Button.tsx'
import { NoteField } from '../../../ui/deed/NoteField.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import { LineDeedFrame } from './LineDeedFrame.tsx'
import type { LineDeedProps } from './lineDeedProps.ts'
import { ServiceField } from './ServiceField.tsx'
import { useLineRefusal } from './useLineRefusal.ts'

const GROUPS = Object.keys(SERVICE_GROUPS) as (keyof typeof SERVICE_GROUPS)[]
const keysOf = (group: (typeof GROUPS)[number]): readonly ServiceKey[] =>
  group === 'bundles' ? SERVICE_GROUPS.bundles.flatMap((bundle) => [bundle, maxOf(bundle)]) : SERVICE_GROUPS[group]

interface ServicesDialogProps extends LineDeedProps {
  /** What to begin with; as it is now when left out. */
  readonly begin: Services | undefined
}

/** The services of a line as a difference to what is on now: only that is sent. */
export function ServicesDialog({ line, begin, cannot, onClose, onNext }: ServicesDialogProps) {
  const l = useLineDeedT()
  const s = useServicesT()
  const rich = useLineDeedRich()
  const run = useLineDeed()
  // as it was when the dialog opened: reading it again must not change what was reviewed
  const [now] = useState(line.services)
  const [wanted, setWanted] = useState<Services>(() => ({ ...now, ...begin }))
  const [note, setNote] = useState('')
  const values = useQuery(sessionQueries.current()).data?.stn?.values ?? {}
  const name = lineName(line)
  const changes = changedServices(now, wanted)
  const { at } = useLineRefusal(
    run,
    Object.fromEntries(Object.entries(changes).map(([key, value]) => [`services.${key}`, value])),
  )
  const count = Object.keys(changes).length
  const clashes = newClashes(now, wanted, line.isDataOnly)
  const isStopped = clashes.some(({ tone }) => tone === 'stop')
  const wants = count === 0 ? l('ldeed.services.none') : isStopped ? l('ldeed.services.clash') : undefined
  // what it was, of what is known: what sTN did not tell cannot be set back
  const back = Object.fromEntries(Object.entries(now).filter(([key]) => Object.hasOwn(changes, key)))
  return (
    <LineDeedFrame
      line={line}
      title={l('ldeed.services.title', { name })}
      run={run}
      cannot={cannot ?? wants}
      onPress={() =>
        void run.press({ services: line.id, changes }, (sending) =>
          lineDeeds.services(line.id, changes, { ...sending, note }),
        )
      }
      onClose={onClose}
      fields={<NoteField note={note} onChange={setNote} />}
      follows={rich('ldeed.services.text', { back: <b>{l('ldeed.services.back')}</b> })}
      doneText={l('ldeed.services.done', { name })}
      after={run.stand === 'done' && <ChangeTable now={now} changes={changes} />}
      onDone={<Button onClick={() => onNext('services', back)}>{l('ldeed.services.undo')}</Button>}
    >
      {GROUPS.map((group) => (
        <Group key={group} aria-labelledby={`service-${group}`}>
          <h3 id={`service-${group}`}>{s(`services.group.${group}`)}</h3>
          {keysOf(group).map((key) => (
            <ServiceField
              key={key}
              of={key}
              now={now[key]}
              value={wanted[key]}
              added={values[key] ?? []}
              refused={at(`services.${key}`)}
              onSet={(value) => setWanted((before) => ({ ...before, [key]: value }))}
            />
          ))}
        </Group>
      ))}
      {clashes.map((clash) => (
        <Notice
          key={clash.code}
          tone={clash.tone}
          action={
            <Button size="small" onClick={() => setWanted(withoutClash(now, wanted, clash))}>
              {l('ldeed.services.fix')}
            </Button>
          }
        >
          {s(`services.clash.${clash.code}`, { services: clash.keys.map((key) => s(`services.${key}`)).join(', ') })}
        </Notice>
      ))}
      {count > 0 && <ChangeTable now={now} changes={changes} />}
    </LineDeedFrame>
  )
}

const Group = styled('section')({
  display: 'flex',
  flexDirection: 'column',
  '& > h3': { fontSize: 14, lineHeight: '20px', fontWeight: 600, marginBottom: 4 },
})
