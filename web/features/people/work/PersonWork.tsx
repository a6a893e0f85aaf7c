import { Suspense } from 'react'
import { shownName } from '#contract/personName.ts'
import type { Command } from '#contract/portal/ledger.ts'
import type { MoveItem } from '../../../domain/moveItem.ts'
import type { Person } from '../../../domain/person.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { formatTime } from '../../../lib/format.ts'
import { later } from '../../../lib/later.ts'
import { paths } from '../../../lib/paths.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { StatusText } from '../../../ui/StatusText.tsx'
import { Deeds } from './Deeds.tsx'
import { useStartChecklist } from '../checklists/useStartChecklist.ts'
import { useDo } from './useDo.ts'
import { useEsimCannot } from './useEsimCannot.ts'
import { usePersonWork } from './usePersonWork.ts'

const DeletePerson = later(async () => (await import('./DeletePerson.tsx')).DeletePerson)

const MoveDialog = later(async () => (await import('./MoveDialog.tsx')).MoveDialog)

const DEEDS = ['move', 'delete'] as const

/** What can be done with a person beside editing, why not, and what is under way. */
export function PersonWork({ person }: { readonly person: Person }) {
  const w = useWorkT()
  const { cannotMove, cannotDelete, running } = usePersonWork(person)
  const { asked, open, leave } = useDo(DEEDS)
  const cannotActivate = useEsimCannot()
  const checklist = useStartChecklist(person)
  return (
    <>
      <Deeds
        deeds={[
          {
            key: 'move',
            label: w('work.move'),
            icon: 'folder-input',
            cannot: cannotMove,
            onPress: () => open('move'),
          },
          {
            key: 'activate',
            label: w('work.activate'),
            icon: 'qr-code',
            cannot: cannotActivate,
            to: `${paths.newActivation(person.id)}&what=esim`,
          },
          {
            key: 'checklist',
            label: w('work.checklist'),
            icon: 'chevron-down',
            cannot: checklist.cannot,
            choices: checklist.choices,
          },
          {
            key: 'delete',
            label: w('work.delete'),
            icon: 'trash-2',
            isDanger: true,
            cannot: cannotDelete,
            onPress: () => open('delete'),
          },
        ]}
      />
      {checklist.failure && <Notice tone="stop">{checklist.failure}</Notice>}
      {running && <Running command={running} />}
      <Suspense fallback={null}>
        {asked === 'move' && <MoveDialog items={[itemOf(person)]} cannot={cannotMove} onLeave={leave} />}
        {asked === 'delete' && <DeletePerson person={person} cannot={cannotDelete} onLeave={leave} />}
      </Suspense>
    </>
  )
}

const itemOf = ({ id, path, firstName, prefix, lastName }: Person): MoveItem => ({
  id,
  kind: 'SUBSCRIBER',
  name: shownName({ firstName, prefix, surname: lastName }),
  path,
})

/** A move or deletion on its way. */
function Running({ command }: { readonly command: Command }) {
  const w = useWorkT()
  const what = w(command.row === 'subscriberDelete' ? 'work.running.subscriberDelete' : 'work.running.subscriberMove')
  const words = { what, time: formatTime(command.sentAt), operator: command.operator }
  const isUnknown = command.state === 'unknown'
  return (
    <div>
      <StatusText
        tone={isUnknown ? 'wait' : 'flow'}
        icon={isUnknown ? 'circle-question-mark' : 'clock'}
        word={w(isUnknown ? 'work.running.unknown' : 'work.running.text', words)}
      />
    </div>
  )
}
